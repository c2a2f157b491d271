import { sayVerdict } from "../essay/verdictWords.ts";
import { type Language } from "../language/language.ts";
import { type Lean, leanLooks, leans } from "../essay/lean.ts";

/** How many claims have each lean. */
export type Tally = Readonly<Record<Lean, number>>;

/** Counts leans: of tree, reader, text and scorecard alike. */
export function tallyOf(found: readonly Lean[]): Tally {
	const count = (lean: Lean) => found.filter((other) => other === lean).length;
	return Object.fromEntries(leans.map((lean) => [lean, count(lean)])) as Tally;
}

const present = (tally: Tally) => leans.filter((lean) => tally[lean] > 0);

/** "✓4 ◑2 ✗1 –1". */
export const showTally = (tally: Tally): string =>
	present(tally)
		.map((lean) => `${leanLooks[lean].symbol}${tally[lean]}`)
		.join(" ");

/** The same as words, for a screen reader: "4 yes, 2 depends, 1 no". */
export const sayTally = (tally: Tally, language: Language = "en"): string =>
	present(tally)
		.map((lean) => `${tally[lean]} ${sayVerdict(language, lean)}`)
		.join(", ");
