import { type RuleSet } from "../../../chain/rules/ruleSetType.ts";
import { poolOf, type SubnetMarket } from "../../shared/pools/subnetPools.ts";
import { purchaseFor } from "./stakeRoute.ts";

/** Subnets whose pool holds enough, cheapest first. Bare numbers: a run draws forty such maps. */
export interface NetworkMap {
	/** TAO. */
	readonly costs: Float64Array;
	/** Running total of the costs, TAO. */
	readonly running: Float64Array;
	readonly total: number;
	/** What each of all subnets costs, in their own order, TAO; infinite where the pool holds too little. */
	readonly all: Float64Array;
}

/** Who votes in a subnet besides the buyer. */
export interface Voters {
	/** Share of the alpha outside the pool that stands behind a key, 0 to 1. */
	readonly awake: number;
	/** Stake weight from TAO on root, which counts in every subnet, in alpha units. */
	readonly rootWeight: number;
}

/**
 * What the same share of every subnet costs with nobody reacting, cheapest first; subnets whose pool holds too little are
 * left out, and so are those at which the TAO that anybody could bring is used up.
 * @param free TAO that can be brought in all; absent: no limit
 */
export function mapCosts(
	markets: readonly SubnetMarket[],
	share: number,
	rules: RuleSet,
	{ awake, rootWeight }: Voters,
	free = Infinity,
): NetworkMap {
	const all = new Float64Array(markets.length);
	for (let i = 0; i < all.length; i++) {
		const market = markets[i]!;
		all[i] = purchaseFor(market, poolOf(market, rules), share, awake, rootWeight).cost;
	}
	const sorted = all.toSorted();
	const running = new Float64Array(sorted.length);
	let [count, total] = [0, 0];
	for (; count < sorted.length && Number.isFinite(sorted[count]); count++) {
		const next = total + sorted[count]!;
		if (next > free) break;
		running[count] = total = next;
	}
	return { costs: sorted.subarray(0, count), running: running.subarray(0, count), total, all };
}

/** How many of a map's subnets a purse pays for, the cheapest first. @param purse TAO */
export function countWithin({ running }: NetworkMap, purse: number): number {
	const beyond = running.findIndex((total) => total > purse);
	return beyond < 0 ? running.length : beyond;
}

/** Names of a map's subnets, cheapest first. @param markets those that it was drawn of */
export const namesIn = ({ all, costs }: NetworkMap, markets: readonly SubnetMarket[]): string[] =>
	Array.from(all.keys())
		.sort((a, b) => all[a]! - all[b]! || a - b)
		.slice(0, costs.length)
		.map((index) => markets[index]!.name);
