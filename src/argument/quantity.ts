import { type ClaimId } from "../essay/claimId.ts";
import { type SourceId } from "../essay/sources.ts";

/** A number that texts on these matters mention, with what a source says of it. */
export interface Quantity {
	/** "Google's electricity in a year". */
	readonly label: string;
	/** Words of which all must stand in the sentence, as cues are written. */
	readonly words: readonly string[];
	/** Words with which the sentence is about something else. */
	readonly not?: readonly string[];
	/** What stands behind the number, as cues are written. */
	readonly unit: string;
	/** A sign that may stand before it instead: "$". */
	readonly sign?: string;
	/** A number in this range agrees with the source. */
	readonly low: number;
	readonly high: number;
	/** Numbers outside of it that agree too: of another day, or another part of the same. */
	readonly also?: readonly number[];
	/** The figure as a text may have it. */
	readonly figure: string;
	/** What the figure is of, and when. */
	readonly asOf: string;
	readonly source: SourceId;
	/** The claim of the essay that is about it. */
	readonly claim: ClaimId;
	/** The simulation that computes with it. */
	readonly simulation?: string;
}
