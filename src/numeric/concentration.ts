import { SubnetsError } from "./errors.ts";

/*
 * How unequally something is held. Quantiles and correlations are not here: simple-statistics has them in the usual
 * forms (`quantile` interpolates linearly, `sampleRankCorrelation` averages ties); give it plain arrays.
 */

interface Ranked {
	readonly sorted: Float64Array;
	readonly total: number;
}

/**
 * Holdings in ascending order and their sum, added up in that order so that the order given does not matter.
 * @throws {SubnetsError} `bad-value` when one of them is negative or not a number
 */
function rank(holdings: ArrayLike<number>): Ranked {
	for (let i = 0; i < holdings.length; i++) {
		if (holdings[i]! >= 0) continue;
		const message = `Holding ${i}: ${holdings[i]} is not an amount. Use 0 or more.`;
		throw new SubnetsError("bad-value", message, "holdings");
	}
	const sorted = Float64Array.from(holdings).sort();
	let total = 0;
	for (const holding of sorted) total += holding;
	return { sorted, total };
}

/**
 * Gini coefficient: 0 when all hold the same, (n − 1)/n when one of n holds everything; 0 when nothing is held.
 * @param holdings amounts of 0 or more, in any order and unit; holders of nothing count
 */
export function gini(holdings: ArrayLike<number>): number {
	const { sorted, total } = rank(holdings);
	if (total === 0) return 0;
	const count = sorted.length;
	let sum = 0;
	for (let i = 0; i < count; i++) sum += (2 * i + 1 - count) * sorted[i]!;
	return sum / (count * total);
}

/** Herfindahl-Hirschman index: the sum of squared shares, from 1/n (all equal) to 1 (one holds all); 0 when nothing is held. */
export function hhi(holdings: ArrayLike<number>): number {
	const { sorted, total } = rank(holdings);
	if (total === 0) return 0;
	let sum = 0;
	for (const holding of sorted) sum += (holding / total) * (holding / total);
	return sum;
}

/**
 * Nakamoto coefficient: the smallest number of holders who together hold at least `share` of the total.
 * @param share of the total, in (0, 1]
 * @returns 0 when nothing is held
 * @throws {SubnetsError} `bad-value` when the share is out of range
 */
export function nakamoto(holdings: ArrayLike<number>, share = 0.51): number {
	if (!(share > 0 && share <= 1)) {
		throw new SubnetsError("bad-value", `Share: ${share} is not above 0 and at most 1.`, "share");
	}
	const { sorted, total } = rank(holdings);
	if (total === 0) return 0;
	let held = 0;
	let positive = 0;
	for (let i = sorted.length - 1; i >= 0; i--) {
		if (sorted[i] === 0) break;
		held += sorted[i]!;
		positive++;
		if (held >= share * total) return positive;
	}
	return positive;
}

/** Share of the total that the `count` largest holders hold; 0 when nothing is held. */
export function topShare(holdings: ArrayLike<number>, count = 1): number {
	const { sorted, total } = rank(holdings);
	if (total === 0) return 0;
	let held = 0;
	for (let i = Math.max(0, sorted.length - count); i < sorted.length; i++) held += sorted[i]!;
	return Math.min(1, held / total);
}
