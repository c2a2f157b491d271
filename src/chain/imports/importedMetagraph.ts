import type { RefusedRow } from "./refusedRow.ts";

/** Weights row by row, as lists of the targets that have an entry; row `i` is `start[i]` to `start[i + 1]`. */
export interface ImportedWeights {
	/** n + 1 places in `targets` and `values`. */
	readonly start: Uint32Array;
	/** UID that is weighed, ascending within a row, no UID twice. */
	readonly targets: Uint16Array;
	/** Weight as the file gives it, 0 or more, in the file's own scale (the epoch normalises rows). */
	readonly values: Float64Array;
}

/** Stakes and weights of one real subnet at one block, read from a file. */
export interface ImportedMetagraph {
	readonly kind: "metagraph";
	/** Null when the file does not say. */
	readonly netuid: number | null;
	/** Block at which it was taken; null when the file does not say. */
	readonly block: number | null;
	/** Where the figures come from: the file's own word, else its name. */
	readonly source: string;
	/** Stake per UID, in the file's unit (shares are what matters); n entries. */
	readonly stake: Float64Array;
	readonly weights: ImportedWeights;
	/** Owner key per UID, where the file gives them; "" = not known. */
	readonly coldkeys: readonly string[] | null;
	/** What was left out: a refused stake counts as 0, a refused weight as absent. */
	readonly refused: readonly RefusedRow[];
}

export interface WeightEntry {
	readonly from: number;
	readonly to: number;
	readonly value: number;
}

/** Packs entries into rows. @param entries in any order, no pair twice, UIDs below `count` */
export function packWeights(entries: readonly WeightEntry[], count: number): ImportedWeights {
	const sorted = [...entries].sort((a, b) => a.from - b.from || a.to - b.to);
	const start = new Uint32Array(count + 1);
	for (const { from } of sorted) start[from + 1]!++;
	for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
	return {
		start,
		targets: Uint16Array.from(sorted, (entry) => entry.to),
		values: Float64Array.from(sorted, (entry) => entry.value),
	};
}
