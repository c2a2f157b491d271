import { numbers, table, texts } from "../../kit/build.ts";
import { type Table } from "../../kit/outcome.ts";
import { poolOf, type SubnetMarket } from "../../shared/pools/subnetPools.ts";
import { type RuleSet } from "../../../chain/rules/ruleSet.ts";
import { purchaseFor } from "./stakeRoute.ts";

export interface NetworkMap {
	/** Subnets whose pool holds enough, cheapest first, with the running total, TAO. */
	readonly costs: readonly { readonly market: SubnetMarket; readonly cost: number; readonly running: number }[];
	readonly total: number;
}

/**
 * What the same share of every subnet costs with nobody reacting, cheapest first; subnets whose pool holds too little are
 * left out.
 * @param awake share of the alpha outside that validates
 */
export function mapCosts(markets: readonly SubnetMarket[], share: number, rules: RuleSet, awake = 1): NetworkMap {
	let running = 0;
	const costs = markets
		.map((market) => ({ market, cost: purchaseFor(market, poolOf(market, rules), share, awake, 0).cost }))
		.filter(({ cost }) => Number.isFinite(cost))
		.sort((a, b) => a.cost - b.cost)
		.map((entry) => ({ ...entry, running: (running += entry.cost) }));
	return { costs, total: running };
}

/** Both maps by number of subnets; names and costs are those of the minority. `NaN` where control is not for sale. */
export const mapTable = (minority: NetworkMap, control: NetworkMap): Table =>
	table("network", "The share of every subnet, cheapest first", [
		numbers(
			"count",
			"Subnets",
			"",
			minority.costs.map((_, i) => i + 1),
		),
		texts(
			"name",
			"Subnet",
			minority.costs.map(({ market }) => market.name),
		),
		numbers(
			"cost",
			"Cost of the minority",
			"TAO",
			minority.costs.map(({ cost }) => cost),
		),
		numbers(
			"running",
			"A minority in so many",
			"TAO",
			minority.costs.map(({ running }) => running),
		),
		numbers(
			"control",
			"Control of so many",
			"TAO",
			minority.costs.map((_, i) => control.costs[i]?.running ?? NaN),
		),
	]);
