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
	/** A number in this range agrees with the source. */
	readonly low: number;
	readonly high: number;
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

/** The quantities that are checked; values and sources are those of the claims' evidence (`src/essay/claims`). */
export const quantities: readonly Quantity[] = [
	{
		label: "Google's electricity in a year",
		words: ["google*", "twh|terawatt*"],
		not: ["bitcoin*"],
		unit: "twh|terawatt*",
		low: 30,
		high: 33,
		figure: "32.1",
		asOf: "all of Google in 2024; its data centres alone 30.8, and 24.3 in 2023",
		source: "google-2025",
		claim: "3-3-google-energy-24",
		simulation: "energy",
	},
	{
		label: "Bitcoin's electricity in a year",
		words: ["bitcoin*", "twh|terawatt*"],
		not: ["google*"],
		unit: "twh|terawatt*",
		low: 95,
		high: 281,
		figure: "138",
		asOf: "best estimate for 2024; bounds 95 and 281",
		source: "cambridge-mining-2025",
		claim: "3-3-bitcoin-energy",
		simulation: "energy",
	},
];
