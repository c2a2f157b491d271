import { sayVerdict } from "../../essay/verdictWords.ts";
import { language } from "../kit/language.ts";
import { editorWords as words } from "./editorWords.ts";
import { type Trust } from "../../essay/find/found.ts";
import { leanLooks } from "../../essay/lean.ts";
import { type ClaimVerdict } from "../../claims/claimVerdict.ts";

/** What stands behind a sentence: at most eight characters, with what a screen reader says of it. */
export interface Mark {
	readonly text: string;
	readonly spoken: string;
	/** Text, rules or simulation changed since; following the mark runs again. */
	readonly stale?: true;
}

const longestFigure = 5;

/**
 * The marks of a claim at its sentence: the reader's own newest run first, then what sources and simulations say, both
 * where they differ, with the number that it is read from.
 * @param stale what changed since the own run, where something did
 */
export function marksOf(verdict: ClaimVerdict, trust: Trust, stale?: string): readonly Mark[] {
	if (trust === "unsure") return [{ text: "?", spoken: words.isThisIt }];
	if (trust === "reads-differently") return [{ text: "≠", spoken: words.readsOtherwise }];
	const [own] = verdict.runs;
	const marks: Mark[] = own ? [ofOwn(own, stale)] : [];
	const beyond = !own || verdict.tests.length > 0;
	if (beyond && verdict.basis !== "none") marks.push(ofAll(verdict));
	return marks;
}

function ofOwn({ lean, word }: ClaimVerdict["runs"][number], stale: string | undefined): Mark {
	const text = `${leanLooks[lean].symbol} ${words.yours()}`;
	if (stale === undefined) return { text, spoken: words.runSays(sayVerdict(language, word)) };
	return { text: `↻${text}`, spoken: words.staleSays(sayVerdict(language, word), stale), stale: true };
}

function ofAll(verdict: ClaimVerdict): Mark {
	const { sources, differs, lean, word, basis } = verdict;
	const other = basis === "sources" ? (verdict.simulation ?? verdict.arithmetic) : undefined;
	const symbols = differs
		? `${leanLooks[sources.lean].symbol}${leanLooks[other?.lean ?? lean].symbol}`
		: leanLooks[lean].symbol;
	const figure = figureOf(verdict);
	const said = sayVerdict(language, other?.word ?? word);
	const spoken = differs ? words.sourcesSay(sayVerdict(language, sources.word), said) : sayVerdict(language, word);
	return { text: figure === "" ? symbols : `${symbols} ${figure}`, spoken };
}

/** The share of worlds in full, or the figure of an arithmetic claim; "" where neither fits. */
function figureOf({ tests }: ClaimVerdict): string {
	const test = tests.find(({ basis }) => basis === "simulation") ?? tests[0];
	if (!test || test.worlds === 0) return "";
	if (test.basis === "simulation") return shortShare(test.shares.full.value);
	return test.here ? shortFigure(test.here.value, test.here.unit) : "";
}

function shortShare(share: number): string {
	if (share > 0 && share < 0.01) return "<1 %";
	if (share < 1 && share > 0.99) return ">99 %";
	return `${Math.round(100 * share)} %`;
}

/** "4.5×", "29 %", "62k", "0.71"; "" where it takes more than five characters. */
export function shortFigure(value: number, unit: string): string {
	if (!Number.isFinite(value)) return "";
	const size = Math.abs(value);
	const [scaled, letter] =
		size >= 1e9
			? [value / 1e9, "G"]
			: size >= 1e6
				? [value / 1e6, "M"]
				: size >= 1e4
					? [value / 1e3, "k"]
					: [value, ""];
	const digits = Math.abs(scaled) >= 10 ? 0 : Math.abs(scaled) >= 1 ? 1 : 2;
	const number = `${Number(scaled.toFixed(digits))}${letter}`.replace("-", "−");
	const tail = unit === "%" ? " %" : unit === "×" || unit === "times" ? "×" : "";
	return [number + tail, number].find(({ length }) => length <= longestFigure) ?? "";
}
