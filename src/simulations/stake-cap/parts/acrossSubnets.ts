import { nakamoto, topShare } from "../../../numeric/concentration.ts";
import { exp } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";
import { MAX_UIDS } from "../../../chain/economics/neuronSlots.ts";
import { CONTROL } from "./keys.ts";

/**
 * Validators' stake across subnets: a median of 11 validators, log-normally spread, with log-normal stakes. With 2.6 the
 * median subnet's largest key holds 59 % and about 82 of 128 hold more than half; measured were 58.6 % and 87.
 * @source fitted here to the figures of all subnets of August 2026 (JSONbored/metagraphed), later than the essay
 */
export const ACROSS_FIT = { medianValidators: 11, validatorsDeviation: 0.6, stakeDeviation: 2.6 } as const;

export interface SubnetPower {
	/** Share of the largest key, 0 to 1. */
	readonly largest: number;
	/** Fewest keys that hold 51 %. */
	readonly keys: number;
}

/** Draws as many subnets and measures each, the most concentrated first. */
export function drawSubnets(count: number, spread: number, random: Random): SubnetPower[] {
	const subnets = Array.from({ length: count }, () => {
		const typical = ACROSS_FIT.medianValidators * exp(random.normal(0, ACROSS_FIT.validatorsDeviation));
		const validators = Math.min(MAX_UIDS, Math.max(1, Math.round(typical)));
		const stakes = Array.from({ length: validators }, () => random.logNormal(0, spread));
		return { largest: topShare(stakes), keys: nakamoto(stakes, CONTROL) };
	});
	return subnets.sort((a, b) => b.largest - a.largest);
}

/**
 * How many holders must agree to control half of all subnets, the easiest first.
 * @param common share of the subnets in which the largest key belongs to one and the same operator, 0 to 1
 */
export function holdersForHalf(subnets: readonly SubnetPower[], common: number): number {
	const easiest = [...subnets].sort((a, b) => a.keys - b.keys).slice(0, Math.ceil(subnets.length / 2));
	const separate = easiest.reduce((sum, { keys }) => sum + keys, 0);
	const shared = Math.round(common * easiest.length);
	return separate - Math.max(0, shared - 1);
}
