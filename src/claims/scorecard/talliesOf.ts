import { type Lean } from "../../essay/lean.ts";
import { type ClaimVerdict } from "../claimVerdict.ts";
import { tallyOf } from "../tally.ts";
import { type ScorecardClaim, type Tallies } from "./scorecard.ts";

/** Counts of a page, a chapter, or of what a filter lets through. */
export function talliesOf(claims: readonly Pick<ScorecardClaim, "verdict">[]): Tallies {
	const of = (lean: (verdict: ClaimVerdict) => Lean | undefined) =>
		tallyOf(claims.flatMap(({ verdict }) => lean(verdict) ?? []));
	return {
		line: of(({ lean }) => lean),
		sources: of(({ sources }) => sources.lean),
		arithmetic: of(({ arithmetic }) => arithmetic?.lean),
		simulation: of(({ simulation }) => simulation?.lean),
	};
}
