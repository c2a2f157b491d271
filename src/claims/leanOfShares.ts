import { type VerdictWord } from "../essay/verdictWords.ts";
import { type Lean } from "../essay/lean.ts";
import { type Shares } from "./worlds/claimTestReport.ts";

/** From this share of worlds on it is a plain yes, or a plain no. */
const NEARLY_ALL = 0.9;
/** Beyond this share it leans. */
const MOST = 0.5;

/** What shares of worlds say. */
export interface LeanOfShares {
	readonly lean: Lean;
	/** The lean, or "in part" where it is that in most worlds. */
	readonly word: VerdictWord;
	/** Another sample might have said the next lean. */
	readonly close: boolean;
}

/** The lean of a claim by its three shares: the same burden of proof for and against it. @param deciding worlds that can decide */
export function leanOfShares({ full, part, fails }: Shares, deciding: number): LeanOfShares {
	if (deciding === 0) return { lean: "undecided", word: "undecided", close: false };
	const reaches = (line: number) => [full, fails].some(({ low, high }) => low < line && line < high);
	const close = reaches(NEARLY_ALL) || reaches(MOST);
	const said = (lean: Lean, word: VerdictWord = lean) => ({ lean, word, close });
	if (full.value >= NEARLY_ALL) return said("yes");
	if (fails.value >= NEARLY_ALL) return said("no");
	if (full.value > MOST) return said("leans yes");
	if (fails.value > MOST) return said("leans no");
	return said("depends", part.value > MOST ? "in part" : "depends");
}
