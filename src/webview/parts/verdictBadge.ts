import { sayVerdict, type VerdictWord } from "../../essay/verdictWords.ts";
import { wordIn } from "../../language/wordsIn.ts";
import { pageLanguage } from "../language.ts";
import { type Lean, leanLooks } from "../../essay/lean.ts";
import { h } from "../dom.ts";
import { leanIcon } from "./leanIcon.ts";

/** A verdict as shape and word. @param word a finer word than the lean's own, where there is one */
export function verdictBadge(lean: Lean, word: VerdictWord = lean, count = ""): HTMLElement {
	const { name, meaning } = leanLooks[lean];
	return h(
		"span",
		{ class: `verdict verdict-${name}`, title: wordIn(pageLanguage, meaning) },
		leanIcon(lean),
		h("span", {}, count, sayVerdict(pageLanguage, word)),
	);
}
