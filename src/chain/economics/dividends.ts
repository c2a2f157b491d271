import { TAO_WEIGHT } from "./emissionSplit.ts";

/** The part of a hotkey's dividend that its weighted root TAO earns; the rest its alpha does, all of it without stake. */
export function rootPart(dividend: number, alphaStake: number, rootStake: number, taoWeight = TAO_WEIGHT): number {
	const weightedRoot = taoWeight * rootStake;
	// With next to no alpha the quotient may round to more than the dividend, and the alpha's part would turn negative.
	return weightedRoot > 0 ? Math.min(dividend, (dividend * weightedRoot) / (alphaStake + weightedRoot)) : 0;
}
