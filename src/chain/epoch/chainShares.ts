import { normalise, sumOf } from "./vectors.ts";

/** The chain's smallest share: it keeps 32 fraction bits. @source protocol.md §2.1 */
export const SMALLEST_SHARE = 1 / 4294967296;

/** A share cut down to what the chain keeps of it. Sums of such shares are exact in float64. */
export function cutShare(share: number): number {
	return Math.floor(share / SMALLEST_SHARE) * SMALLEST_SHARE;
}

/**
 * Scales in place to sum 1; false, and unchanged, when the sum is 0.
 *
 * @param cut cut the shares down as the chain does: the sum is then a hair below 1, and equal stakes tie exactly
 */
export function normaliseShares(values: Float64Array, cut: boolean): boolean {
	if (!cut) return normalise(values);
	const sum = sumOf(values);
	if (!(sum > 0)) return false;
	for (let i = 0; i < values.length; i++) values[i] = cutShare(values[i]! / sum);
	return true;
}
