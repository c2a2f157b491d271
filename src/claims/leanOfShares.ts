import { type VerdictWord } from "../essay/verdictWords.ts";
import { type Lean } from "../essay/lean.ts";
import { type Shares } from "./worlds/claimTestReport.ts";

/** From this share of worlds on it is a plain yes, or a plain no. */
const NEARLY_ALL = 0.9;
/** Beyond this share it leans. */
const MOST = 0.5;

/** The rule below in words, for everybody who reads a verdict over worlds. */
export const RULE_OF_LEANS =
	"Every simulation is run in many worlds, drawn evenly from what is plausible. In each a claim holds **in full**, holds **in part**, or **fails**. " +
	"**Yes**: in full in at least 90 % of them. **Leans yes**: in full in more than half. **No**: it fails in at least 90 %. **Leans no**: it fails in more than half. " +
	"**Depends**: none of these; **in part** where that is what it does in more than half. The three shares are never added up. A verdict is **close** " +
	"where the 95 % interval of its share reaches over the line. Where simulations of one claim lean to different sides, it depends; else the more careful one speaks.";

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
