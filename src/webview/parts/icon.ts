import { h } from "../dom.ts";

/** A codicon. Only for the eye: what it stands beside, or a label, says the same in words. */
export const icon = (name: string): HTMLElement =>
	h("span", { class: `codicon codicon-${name}`, "aria-hidden": "true" });
