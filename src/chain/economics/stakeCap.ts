import { quantile } from "simple-statistics";
import { SubnetsError } from "../../numeric/errors.ts";

/** The percentile that the essay's reference [9] proposes. */
export const STAKE_CAP_PERCENTILE = 0.88;

export interface CappedStake {
	/** Nobody counts for more. */
	readonly cap: number;
	/** Stakes as they count after the cap, in the order given. */
	readonly stake: Float64Array;
}

/**
 * The remedy of the essay's reference [9]: stake counts only up to a percentile of all stakes (88th), zeros included.
 * What lies above still belongs to its holder; it just carries no weight.
 * @throws {SubnetsError} `bad-value` when the percentile is not between 0 and 1 or nobody stakes
 */
export function capStake(stake: ArrayLike<number>, percentile = STAKE_CAP_PERCENTILE): CappedStake {
	if (!(percentile >= 0 && percentile <= 1)) {
		throw new SubnetsError("bad-value", `Percentile: ${percentile} is not between 0 and 1.`, "percentile");
	}
	if (stake.length === 0)
		throw new SubnetsError("bad-value", "Stake: the list is empty. Give one stake or more.", "stake");
	const cap = quantile(Array.from(stake), percentile);
	return { cap, stake: Float64Array.from(stake, (value) => Math.min(value, cap)) };
}
