import { sum } from "../../../numeric/sums.ts";
import { gini, hhi, nakamoto, topShare } from "../../../numeric/concentration.ts";
import { rankCorrelation } from "../../shared/subnet/rankCorrelation.ts";
import { decides, type SettledSubnet } from "../model.ts";

/** What a majority means in the essay's source. @source Lui & Sun 2025: 51 % */
export const MAJORITY = 0.51;

/** How concentrated a holding is. */
export interface Concentration {
	/** Fewest UIDs that together hold 51 %. */
	readonly forMajority: number;
	readonly gini: number;
	readonly hhi: number;
	/** Share of the largest, 0 to 1. */
	readonly largest: number;
	/** Share of the three largest, 0 to 1. */
	readonly topThree: number;
}

export const concentrationOf = (holdings: Float64Array): Concentration => ({
	forMajority: nakamoto(holdings, MAJORITY),
	gini: gini(holdings),
	hhi: hhi(holdings),
	largest: topShare(holdings, 1),
	topThree: topShare(holdings, 3),
});

/** Whom the validators' pay follows: those who hold, or those who agree with the majority. */
export interface ValidatorPay {
	readonly deciders: number;
	/** Rank correlation of dividends with stake, −1 to 1. */
	readonly withStake: number;
	/** Rank correlation of dividends with validator trust. */
	readonly withTrust: number;
}

export function validatorPay(subnet: SettledSubnet): ValidatorPay {
	const { result } = subnet;
	const uids = Array.from({ length: result.size }, (_, uid) => uid).filter((uid) => decides(subnet, uid));
	const of = (values: Float64Array) => uids.map((uid) => values[uid]!);
	return {
		deciders: uids.length,
		withStake: rankCorrelation(of(result.dividends), of(result.activeStake)),
		withTrust: rankCorrelation(of(result.dividends), of(result.validatorTrust)),
	};
}

/** A holding of UIDs summed up by owner; UIDs whose owner the file does not give count as owners of their own. */
export function byOwner(holdings: Float64Array, coldkeys: readonly string[]): Float64Array {
	const sums = new Map<string, number>();
	holdings.forEach((value, place) => {
		const owner = coldkeys[place] || `uid ${place}`;
		sums.set(owner, (sums.get(owner) ?? 0) + value);
	});
	return Float64Array.from(sums.values());
}

/** Running sums of a holding from the largest downwards, in percent of the whole; 0 where nothing is held. */
export function cumulative(holdings: Float64Array): Float64Array {
	const sorted = holdings.slice().sort().reverse();
	const total = sum(sorted);
	let held = 0;
	return sorted.map((value) => {
		held += value;
		return total > 0 ? Math.min(100, (100 * held) / total) : 0;
	});
}
