import { type Child, h } from "../dom.ts";

/** Something folded away under its name. @param id keeps it open when the panel is drawn again */
export function disclosure(id: string, summary: Child, ...content: Child[]): HTMLDetailsElement {
	return h(
		"details",
		{ id, class: "disclosure" },
		h("summary", {}, summary),
		h("div", { class: "disclosed" }, content),
	);
}
