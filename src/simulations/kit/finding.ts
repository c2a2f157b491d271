import { type ClaimId } from "../../essay/claimId.ts";
import { type OutcomeOf } from "./outcome.ts";
import { type FigureId, type Outputs } from "./outputs.ts";
import { type Parameters, type ValuesOf } from "./parameters.ts";

export interface Judgement {
	readonly verdict: "supported" | "qualified" | "contradicted" | "untestable";
	/** Signed distance from the turning point in the finding's own measure; positive leans to the claim, 0 is the edge. */
	readonly margin: number;
	/** Four to eight words that a row has room for: "pays copiers 88 % of the best". */
	readonly brief?: string;
	/** One or two sentences with their figures, in inline markup: `Copiers earn [74 %](figure:copier-share) of …`. */
	readonly reason: string;
}

/** What this simulation says about one claim of the essay. */
export interface Finding<P extends Parameters = Parameters, O extends Outputs = Outputs> {
	readonly claim: ClaimId;
	/** What the margin measures, with its unit: "rank correlation of pay and skill above 0.5". */
	readonly measure: string;
	/** What counts as true, in one plain sentence without the value: "Counts as true where a copier earns less than half of
	 * the best pay." People read it beside the verdict, with the value of {@link figure} after it. */
	readonly counts?: string;
	/** Id of the outcome's figure that the verdict is read from. */
	readonly figure?: FigureId<O>;
	/** `arithmetic`: it follows from the sources' own figures and comes out the same in every world; it is never counted as
	 * a second witness beside them. Absent: it varies over worlds. */
	readonly basis?: "arithmetic";
	/** The parameter on which the verdict is expected to hinge most: where "what would have to be true" looks first.
	 * Not `keyof P`, which would make simulations of different parameters different types; the contract test checks it. */
	readonly premise?: string;
	test(outcome: OutcomeOf<O>, values: ValuesOf<P>): Judgement;
}
