import { partsWords as words } from "../words/partsWords.ts";
import { h } from "../dom.ts";

/** Marks models that show a direction and no size. */
export const illustrativeBadge = (): HTMLElement =>
	h("span", { class: "badge", title: words.direction }, words.illustrative);
