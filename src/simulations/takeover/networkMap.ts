import { numbers, table, texts } from "../build.ts";
import { type Table } from "../outcome.ts";
import { poolOf, type SubnetMarket } from "../pools/subnetPools.ts";
import { type RuleSet } from "../../protocol/rules/ruleSet.ts";
import { purchaseFor } from "./stakeRoute.ts";

export interface NetworkMap {
	/** Subnets whose pool holds enough, cheapest first, with the running total, TAO. */
	readonly costs: readonly { readonly market: SubnetMarket; readonly cost: number; readonly running: number }[];
	readonly total: number;
}

/** What the same share of every subnet costs, cheapest first; subnets whose pool holds too little are left out. */
export function mapCosts(markets: readonly SubnetMarket[], share: number, rules: RuleSet): NetworkMap {
	let running = 0;
	const costs = markets
		.map((market) => ({ market, cost: purchaseFor(market, poolOf(market, rules), share, 1, 0).cost }))
		.filter(({ cost }) => Number.isFinite(cost))
		.sort((a, b) => a.cost - b.cost)
		.map((entry) => ({ ...entry, running: (running += entry.cost) }));
	return { costs, total: running };
}

export const mapTable = (map: NetworkMap): Table =>
	table("network", "The share of every subnet, cheapest first", [
		numbers(
			"count",
			"Subnets",
			"",
			map.costs.map((_, i) => i + 1),
		),
		texts(
			"name",
			"Subnet",
			map.costs.map(({ market }) => market.name),
		),
		numbers(
			"cost",
			"Cost",
			"TAO",
			map.costs.map(({ cost }) => cost),
		),
		numbers(
			"running",
			"Cost so far",
			"TAO",
			map.costs.map(({ running }) => running),
		),
	]);
