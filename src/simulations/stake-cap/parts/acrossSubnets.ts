import { hhi } from "../../../numeric/concentration.ts";
import { exp } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";
import { type CapRule, type Key, PERMITS, type Power, powerOf } from "./keys.ts";
import { splitStake } from "./splitting.ts";

/**
 * Spread of the number of validators across subnets, of its logarithm. With a median of 11 and stakes that spread by 2.6
 * the median subnet's largest key holds 59 % and about 82 of 128 hold more than half; measured were 58.6 % and 87.
 * @source fitted here to the figures of all subnets of August 2026 (JSONbored/metagraphed), later than the essay
 */
const VALIDATORS_DEVIATION = 0.6;

/** Who decides in one subnet: as it is, with the cap, and with the cap after its owners have split. */
export interface SubnetPower {
	readonly now: Power;
	readonly capped: Power;
	readonly split: Power;
	/** Of stake, 0 to 1. */
	readonly hhi: number;
}

/** What the subnets are like: validators in the median one, and the spread of their stake's logarithm. */
export interface Across {
	readonly validators: number;
	readonly spread: number;
}

/** How owners above the cap answer it. */
export interface Answer {
	/** Keys over which owners above the cap spread their stake, and the share of them who do. */
	readonly keys: number;
	readonly share: number;
}

/** Draws as many subnets and measures each, the most concentrated first. All drawn keys are above the chain's threshold. */
export function drawSubnets(
	count: number,
	across: Across,
	cap: CapRule,
	{ keys: pieces, share }: Answer,
	random: Random,
): SubnetPower[] {
	const rule = { ...cap, threshold: 0 };
	const subnets = Array.from({ length: count }, (): SubnetPower => {
		const typical = across.validators * exp(random.normal(0, VALIDATORS_DEVIATION));
		const validators = Math.min(PERMITS, Math.max(1, Math.round(typical)));
		const keys = Array.from({ length: validators }, (_, owner): Key => ({
			stake: random.logNormal(0, across.spread),
			owner,
			votes: true,
		}));
		return {
			now: powerOf(keys, rule, false),
			capped: powerOf(keys, rule, true),
			split: powerOf(splitStake(keys, rule, pieces, share).keys, rule, true),
			hhi: hhi(keys.map(({ stake }) => stake)),
		};
	});
	return subnets.sort((a, b) => b.now.largest - a.now.largest);
}
