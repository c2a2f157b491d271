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
	/** The UIDs that the file has, ascending; everything else is by place in this list. A file need not have all of them. */
	readonly uids: Uint16Array;
	/** Stake per UID, in the file's unit (shares are what matters); n entries. */
	readonly stake: Float64Array;
	/** Targets are places in `uids`. Empty when the file gives no weights, or none that can be read. */
	readonly weights: ImportedWeights;
	/** Weights that the file gives, and how many of them were refused. */
	readonly weightCount: { readonly given: number; readonly refused: number };
	/** Bonds as they stood, in the file's own scale; null when it gives none. */
	readonly bonds: ImportedWeights | null;
	/** Owner key per UID, where the file gives them; "" = not known. */
	readonly coldkeys: readonly string[] | null;
	readonly hotkeys: readonly string[] | null;
	/** 1 = may set weights; null when the file does not say. */
	readonly permits: Uint8Array | null;
	/** Block at which a UID last set weights; null when the file does not say. */
	readonly lastUpdate: Float64Array | null;
	/** Block at which a UID was registered; null when the file does not say. */
	readonly registeredAt: Float64Array | null;
	readonly reported: ReportedPay;
	/** The same subnet at earlier blocks, the earliest first, where several were read as a series. */
	readonly earlier?: readonly ImportedMetagraph[];
	/** What the file was taken for, in a sentence. */
	readonly form: string;
	/** What else to know of the reading, such as converted units, each a sentence. */
	readonly notes: readonly string[];
	/** What was left out, the first hundred: a refused stake counts as 0, a refused weight as absent. */
	readonly refused: readonly RefusedRow[];
	/** How many cells and weights were left out. */
	readonly refusedCount: number;
}

/** What the file itself reports per UID, as shares 0 to 1; NaN where it says nothing, null where it says it of none. */
export interface ReportedPay {
	readonly incentive: Float64Array | null;
	readonly dividends: Float64Array | null;
	readonly consensus: Float64Array | null;
	readonly validatorTrust: Float64Array | null;
}

export interface WeightEntry {
	readonly from: number;
	readonly to: number;
	readonly value: number;
}

/** Packs entries into rows. @param entries in any order, no pair twice, UIDs below `count` */
export function packWeights(entries: readonly WeightEntry[], count: number): ImportedWeights {
	const inOrder = (a: WeightEntry, b: WeightEntry) => a.from - b.from || a.to - b.to;
	// Most files have them in order, and looking costs less than sorting.
	const isSorted = entries.every((entry, i) => i === 0 || inOrder(entries[i - 1]!, entry) < 0);
	const sorted = isSorted ? entries : [...entries].sort(inOrder);
	const start = new Uint32Array(count + 1);
	for (const { from } of sorted) start[from + 1]!++;
	for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
	return {
		start,
		targets: Uint16Array.from(sorted, (entry) => entry.to),
		values: Float64Array.from(sorted, (entry) => entry.value),
	};
}
