import { TAO_WEIGHT } from "../../chain/economics/emissionSplit.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { type RuleSet } from "../../chain/rules/ruleSetType.ts";
import { type World } from "../kit/contract.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { chosenMarket, drawMarkets, importedMarkets, poolOf, type SubnetMarket } from "../shared/pools/subnetPools.ts";
import { taoFor } from "./parts/freeTao.ts";
import { mapCosts, type NetworkMap, type Voters } from "./parts/networkMap.ts";
import { type Flood, floodSlots } from "./parts/slotsRoute.ts";
import { Campaign, type CampaignDay } from "./parts/stakeRoute.ts";
import { type parameters } from "./parameters.ts";

export type TakeoverValues = ValuesOf<typeof parameters>;

const SUBNETS = 128;
/** Shares of root that vote, for which the map of all subnets is drawn, %. */
const ROOT_SHARES = Array.from({ length: 21 }, (_, i) => 5 * i);

/** How much of the network is for sale where so much of root votes along. */
export interface RootCase {
	/** % */
	readonly rootShare: number;
	readonly minority: NetworkMap;
	readonly control: NetworkMap;
}

/** The three routes to power over one subnet, and the map of all of them. */
export interface TakeoverScene {
	readonly values: TakeoverValues;
	readonly rules: RuleSet;
	readonly market: SubnetMarket;
	readonly voters: Voters;
	readonly campaign: Campaign;
	readonly minority: NetworkMap;
	readonly control: NetworkMap;
	/** The same by how much of root votes along. */
	readonly byRoot: readonly RootCase[];
	/** TAO that the giant's purse buys. */
	readonly purse: number;
	readonly markets: readonly SubnetMarket[];
	readonly flood: Flood;
	last: CampaignDay;
}

/** Everything that does not move day by day, and the campaign before its first day. */
export function sceneOf(values: TakeoverValues, world: World): TakeoverScene {
	const rules = ruleSet(world.rules);
	const imported = world.imported?.kind === "subnets" ? importedMarkets(world.imported) : undefined;
	const markets = imported ?? drawMarkets(SUBNETS, world.random.fork("subnets"));
	const market = chosenMarket(values.target, imported, values.netuid);
	const votersAt = (rootShare: number): Voters => ({
		awake: values.awake / 100,
		rootWeight: (TAO_WEIGHT * values.rootTao * rootShare) / 100,
	});
	const mapAt = (share: number, rootShare: number) =>
		mapCosts(markets, share / 100, rules, votersAt(rootShare), values.free);
	const voters = votersAt(values.rootShare);
	const campaign = new Campaign(market, poolOf(market, rules), {
		...voters,
		share: values.share / 100,
		budget: Math.min(values.budget, values.free),
		days: values.days,
		counter: values.counter,
		flight: values.flight / 100,
	});
	return {
		values,
		rules,
		market,
		voters,
		campaign,
		minority: mapAt(values.minority, values.rootShare),
		control: mapAt(values.share, values.rootShare),
		byRoot: ROOT_SHARES.map((rootShare) => ({
			rootShare,
			minority: mapAt(values.minority, rootShare),
			control: mapAt(values.share, rootShare),
		})),
		purse: taoFor(values.giant * 1e9, values.free, values.taoPrice),
		markets,
		flood: floodSlots(values.slots, values.burn, values.immunity, rules),
		last: { day: 0, share: 0, spent: 0, defended: 0, price: 0, resale: 0 },
	};
}
