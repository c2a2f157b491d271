import { h } from "../dom.ts";

/** Marks models that show a direction and no size. */
export const illustrativeBadge = (): HTMLElement =>
	h("span", { class: "badge", title: "This model shows a direction, not a size." }, "illustrative");
