import { type RuleSet } from "../../../chain/rules/ruleSetType.ts";
import { poolOf, type SubnetMarket } from "../../shared/pools/subnetPools.ts";
import { purchaseFor } from "./stakeRoute.ts";

export interface NetworkMap {
	/** Subnets whose pool holds enough, cheapest first, with the running total, TAO. */
	readonly costs: readonly { readonly market: SubnetMarket; readonly cost: number; readonly running: number }[];
	readonly total: number;
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
	let running = 0;
	const costs = markets
		.map((market) => ({ market, cost: purchaseFor(market, poolOf(market, rules), share, awake, rootWeight).cost }))
		.filter(({ cost }) => Number.isFinite(cost))
		.sort((a, b) => a.cost - b.cost)
		.map((entry) => ({ ...entry, running: (running += entry.cost) }))
		.filter((entry) => entry.running <= free);
	return { costs, total: costs.at(-1)?.running ?? 0 };
}
