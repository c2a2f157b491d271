import type { RefusedRow } from "./refusedRow.ts";

/** How well the miners of a subnet did, as its owner or a validator scored them. */
export interface ImportedScores {
	readonly kind: "scores";
	/** Where the figures come from: the file's name. */
	readonly source: string;
	/** Files of scores do not say when they were taken. */
	readonly block: null;
	/** Hotkey, name or "UID 7", in the order of the file, none twice. */
	readonly miners: readonly string[];
	/** One per miner, 0 to 1; the largest is 1 where the file counts on another scale. */
	readonly scores: Float64Array;
	/** What the file was taken for, in a sentence. */
	readonly form: string;
	/** What was converted or passed over, a sentence each. */
	readonly notes: readonly string[];
	readonly refused: readonly RefusedRow[];
	readonly refusedCount: number;
}
