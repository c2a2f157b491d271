import { type Verdict, verdictLooks } from "../../essay/verdict.ts";
import { h } from "../dom.ts";
import { icon } from "./icon.ts";

/** A verdict as shape and word. @param word a finer word than the verdict's own, where there is one */
export function verdictBadge(verdict: Verdict, word?: string): HTMLElement {
	const look = verdictLooks[verdict];
	return h(
		"span",
		{ class: `verdict verdict-${verdict}`, title: look.meaning },
		icon(look.icon),
		h("span", {}, word ?? look.label.toLowerCase()),
	);
}
