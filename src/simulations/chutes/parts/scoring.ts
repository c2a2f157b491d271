import { sum } from "../../../numeric/sums.ts";
import { pow } from "../../../numeric/math.ts";

/*
 * How Chutes scored miners at the essay's date, over a window of seven days.
 * @source subnets.md §3; chutesai/chutes-api metasync/constants.py, metasync/shared.py (30 September 2025)
 */

/** What a key did in the window; one entry per key. */
export interface Features {
	/** Work of completed calls, with multipliers. */
	readonly compute: Float64Array;
	/** Completed calls. */
	readonly invocations: Float64Array;
	/** Different chutes at a time, weighted by their GPUs, mean over hours. */
	readonly unique: Float64Array;
	/** Chutes that it woke up. */
	readonly bounties: Float64Array;
}

export interface Weights {
	readonly compute: number;
	readonly invocations: number;
	readonly unique: number;
	readonly bounties: number;
}

/** Weights in the code; the documentation page says .55, .25, .15, .05. */
export const WEIGHTS: Weights = { compute: 0.52, invocations: 0.2, unique: 0.2, bounties: 0.08 };

/** Exponents of the unique-chutes term: from the median up, and below it. */
export const UNIQUE_EXPONENTS = { upper: 1.3, lower: 2.2 };

/**
 * Scores of all keys, in total 1 (or 0 when nobody did anything).
 * @param coldkeys owner's account per key; only the best key of each counts. Absent: every key counts.
 */
export function scoresOf(
	features: Features,
	coldkeys: Int32Array | undefined,
	weights: Weights = WEIGHTS,
	exponents = UNIQUE_EXPONENTS,
): Float64Array {
	const compute = shares(features.compute);
	const invocations = shares(features.invocations);
	const unique = shares(curved(features.unique, exponents));
	const bounties = shares(features.bounties);
	const scores = compute.map(
		(value, j) =>
			weights.compute * value +
			weights.invocations * invocations[j]! +
			weights.unique * unique[j]! +
			weights.bounties * bounties[j]!,
	);
	if (coldkeys) keepBestOfEach(scores, coldkeys);
	return shares(scores);
}

/** Few chutes count much less than many: x^1.3 from the median of active keys up, x^2.2 below. */
export function curved(unique: Float64Array, { upper, lower } = UNIQUE_EXPONENTS): Float64Array {
	const active = unique.filter((value) => value > 0).sort();
	if (active.length === 0) return unique.slice();
	const median = medianOfSorted(active);
	const most = active.at(-1)!;
	return unique.map((value) => (value === 0 ? 0 : pow(value / most, value >= median ? upper : lower)));
}

/** @param sorted at least one */
export function medianOfSorted(sorted: Float64Array): number {
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function keepBestOfEach(scores: Float64Array, coldkeys: Int32Array): void {
	const best = new Map<number, number>();
	for (let j = 0; j < scores.length; j++) {
		const holder = best.get(coldkeys[j]!);
		if (holder === undefined || scores[j]! > scores[holder]!) best.set(coldkeys[j]!, j);
	}
	for (let j = 0; j < scores.length; j++) if (best.get(coldkeys[j]!) !== j) scores[j] = 0;
}

function shares(values: Float64Array): Float64Array {
	const total = sum(values);
	return total > 0 ? values.map((value) => value / total) : new Float64Array(values.length);
}
