/*
 * The rule that the essay describes for validators, "difference from the mean of all validators' ratings", made exact so
 * that it can be run beside the chain's. The chain has no such rule; what the essay leaves open is decided here:
 * a rating is a validator's normalised weight row, the mean is plain (every validator counts once), the difference is
 * half the sum of absolute differences (0 for equal rows, 1 for rows without a common miner), and pay is in proportion
 * to stake times (1 − difference), so that pay per stake compares the rules and not the stakes.
 */

export interface MeanRule {
	/** Mean weight per miner: its pay share where the mean, and not the median, decides. */
	readonly mean: Float64Array;
	/** 1 − difference from the mean, per validator, 0 to 1. */
	readonly nearness: Float64Array;
	/** Share of the validators' pay under the mean rule. */
	readonly pay: Float64Array;
}

/**
 * @param weights one row per validator, each summing to 1 (or to 0: it does not take part)
 * @param stake share per validator
 * @source our reading of the essay's section 3.1; see the comment above
 */
export function meanRule(weights: Float64Array, stake: Float64Array, miners: number): MeanRule {
	const validators = stake.length;
	const mean = new Float64Array(miners);
	const nearness = new Float64Array(validators);
	const pay = new Float64Array(validators);
	let voting = 0;
	for (let i = 0; i < validators; i++) {
		let sum = 0;
		for (let j = 0; j < miners; j++) sum += weights[i * miners + j]!;
		if (sum === 0) continue;
		voting++;
		nearness[i] = 1;
		for (let j = 0; j < miners; j++) mean[j] = mean[j]! + weights[i * miners + j]!;
	}
	if (voting === 0) return { mean, nearness, pay: stake.slice() };
	for (let j = 0; j < miners; j++) mean[j] = mean[j]! / voting;
	let total = 0;
	for (let i = 0; i < validators; i++) {
		if (nearness[i] === 0) continue;
		let difference = 0;
		for (let j = 0; j < miners; j++) difference += Math.abs(weights[i * miners + j]! - mean[j]!);
		nearness[i] = Math.max(0, 1 - difference / 2);
		pay[i] = stake[i]! * nearness[i]!;
		total += pay[i]!;
	}
	for (let i = 0; i < validators; i++) pay[i] = total > 0 ? pay[i]! / total : 0;
	return { mean, nearness, pay };
}
