import { type ShareInputs } from "../../../chain/economics/subnetShares.ts";
import { FLOW_EMA_RATE, priceEmaAfter, remainderAfter } from "../../../chain/economics/movingAverages.ts";
import { type RuleSet } from "../../../chain/rules/ruleSetType.ts";
import { BLOCKS_PER_DAY } from "../../../chain/units.ts";
import { mean, sum } from "../../../numeric/sums.ts";
import { rankCorrelation } from "../../shared/subnet/rankCorrelation.ts";

/** Recorded prices, one row a day and one place a subnet, TAO per alpha; `NaN` where there was none. */
export type PriceHistory = readonly Float64Array[];

/**
 * A price above this is of a subnet that has not begun: its pool holds next to nothing and nobody trades. In the record of
 * 2025 the dearest that traded was Chutes at 0.265, and those that had not begun stood at 1 to 584. Our choice between both.
 */
const MOST = 0.3;
const isPrice = (price: number): boolean => price > 0 && price <= MOST;
const counted = (price: number): number => (isPrice(price) ? price : 0);

/** Each subnet's part of all spot prices of a day. */
export function priceShares(prices: Float64Array): Float64Array {
	const total = sum(prices.map(counted));
	return prices.map((price) => (total > 0 ? counted(price) / total : 0));
}

/**
 * The shares that a rule set would have given on the last day, had prices been what they were.
 *
 * Price averages start from nothing, as the chain's did. Flows are not recorded: what a day brought on balance follows from
 * its change of price, y₁ − y₀ = a · (√(p₀p₁) − p₀) for a pool with a alpha, taken to be equally deep in alpha everywhere.
 * Nothing is burned and no subnet is switched off, since neither is recorded.
 * @internal for the tool that tests on prices of one's own, and for tests
 */
export function sharesAfter(history: PriceHistory, rules: Pick<RuleSet, "sharesOf">): Float64Array {
	const subnets = history[0]!.length;
	const priceEma = new Float64Array(subnets);
	const flowEma = new Float64Array(subnets);
	const age = new Float64Array(subnets);
	const left = remainderAfter(FLOW_EMA_RATE, BLOCKS_PER_DAY);
	history.forEach((prices, day) => {
		prices.forEach((price, i) => {
			if (!isPrice(price)) return;
			const before = history[day - 1]?.[i] ?? NaN;
			const flow = isPrice(before) ? Math.sqrt(counted(before) * counted(price)) - counted(before) : 0;
			flowEma[i] = flowEma[i]! * left + (flow / BLOCKS_PER_DAY) * (1 - left);
			priceEma[i] = priceEmaAfter(priceEma[i]!, price, age[i]!, BLOCKS_PER_DAY);
			age[i]! += BLOCKS_PER_DAY;
		});
	});
	const last = history.at(-1)!;
	const inputs: ShareInputs = {
		eligible: Uint8Array.from(last, (price) => (isPrice(price) ? 1 : 0)),
		priceEma,
		flowEma,
		minerBurned: new Float64Array(subnets),
		emissionEnabled: new Uint8Array(subnets).fill(1),
	};
	const shares = new Float64Array(subnets);
	rules.sharesOf(inputs, shares);
	return shares;
}

/** Part of one that would have to move for it to become the other, 0 to 1. */
export const distance = (a: Float64Array, b: Float64Array): number =>
	sum(a.map((share, i) => Math.abs(share - b[i]!))) / 2;

/** How prices moved among subnets: what a model of capital must come near. */
export interface PriceMotion {
	/** Part of the price shares that moves from one day to the next, mean, 0 to 1. */
	readonly turnover: number;
	/** Rank correlation of prices with those of as many days later, mean. */
	readonly persistence: number;
}

/**
 * @param lag days
 * @param stride days between the pairs whose ranks are compared
 * @returns 0 and 1 where the history is too short; subnets that were not there on both days are left out pair by pair
 */
export function motionOf(history: PriceHistory, lag: number, stride = 1): PriceMotion {
	const pairs = (apart: number, every: number) =>
		history.slice(apart).flatMap((later, day) => (day % every === 0 ? [onBoth(history[day]!, later)] : []));
	const ranked = pairs(lag, stride);
	return {
		turnover: mean(pairs(1, 1).map(([a, b]) => distance(priceShares(a), priceShares(b)))),
		persistence: ranked.length > 0 ? mean(ranked.map(([a, b]) => rankCorrelation([...a], [...b]))) : 1,
	};
}

/** Prices of those that had one on both days. */
function onBoth(earlier: Float64Array, later: Float64Array): readonly [Float64Array, Float64Array] {
	const both = [...later.keys()].filter((i) => isPrice(later[i]!) && isPrice(earlier[i]!));
	return [Float64Array.from(both, (i) => earlier[i]!), Float64Array.from(both, (i) => later[i]!)];
}
