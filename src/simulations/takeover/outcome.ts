import { spotPrice, taoToBuy } from "../../chain/economics/pool.ts";
import { type RuleSet } from "../../chain/rules/ruleSet.ts";
import { alpha, amountOf } from "../../chain/units.ts";
import { figure, numbers, table } from "../kit/build.ts";
import { type Figure, type Outcome, type Table } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { poolOf, type SubnetMarket } from "../shared/pools/subnetPools.ts";
import { mapTable, type NetworkMap } from "./parts/networkMap.ts";
import { cheapestLock, type Contest, daysToOwnership, lockToWinAfter } from "./parts/ownershipRoute.ts";
import { type parameters } from "./parameters.ts";
import { crowdOut, type Flood } from "./parts/slotsRoute.ts";
import {
	type Campaign,
	type CampaignDay,
	counterThatStops,
	dailyTake,
	mostShare,
	purchaseFor,
} from "./parts/stakeRoute.ts";

export type TakeoverValues = ValuesOf<typeof parameters>;

/** Shares for which the first chart shows the cost, %. */
const SHARES = Array.from({ length: 179 }, (_, i) => 1 + i / 2);
/** Work added for which the slots chart shows the pay, % of the present miners' work. */
const WORKS = Array.from({ length: 60 }, (_, i) => 5 * (i + 1));
/** Waiting times for which the ownership chart shows the alpha to lock, days. */
const WAITS = [30, 60, 90, 120, 180, 270, 365, 540, 730];

export interface Scene {
	readonly values: TakeoverValues;
	readonly rules: RuleSet;
	readonly market: SubnetMarket;
	readonly campaign: Campaign;
	readonly minority: NetworkMap;
	readonly control: NetworkMap;
	readonly subnets: number;
	readonly flood: Flood;
	last: CampaignDay;
}

const finiteOr = (value: number) => (Number.isFinite(value) ? value : NaN);

function costFigures({ values, rules, market }: Scene): Figure[] {
	const [share, awake] = [values.share / 100, values.awake / 100];
	const pool = poolOf(market, rules);
	const { cost, needed } = purchaseFor(market, pool, share, awake, values.rootWeight);
	const take = dailyTake(share);
	const worth = take * spotPrice(pool);
	const buyable = Number.isFinite(cost);
	return [
		...(buyable
			? [
					figure("cost", "Cost of control at once, nobody reacting", "TAO", cost),
					figure("cost-dollars", "The same in dollars", "million $", (cost * values.taoPrice) / 1e6),
					figure(
						"defence",
						"Counter-buying that puts it out of reach, of what the attacker spends",
						"%",
						100 * counterThatStops(market, share, awake, values.rootWeight),
					),
					figure("payback", "Days until what it directs has paid for it, at the price before", "days", cost / worth),
				]
			: []),
		figure("needed", "Alpha to buy for control", "alpha", needed),
		figure("pool-alpha", "Alpha in the pool", "alpha", market.alphaReserve),
		figure("most", "Share that all of it would give", "%", 100 * mostShare(market, awake, values.rootWeight)),
		figure("share-wanted", "Share wanted", "%", values.share),
		figure("buyable", "Control can be bought from the pool (1 = yes)", "", buyable ? 1 : 0),
		figure("daily-take", "Alpha a day that control would direct", "alpha", take),
		figure("daily-worth", "The same at the price before", "TAO", worth),
	];
}

function campaignFigures({ rules, market, campaign, last }: Scene): Figure[] {
	const start = spotPrice(poolOf(market, rules));
	const flight = campaign.afterFlight();
	return [
		figure("share-reached", "Share that the campaign reaches", "%", 100 * last.share),
		...(campaign.reached === undefined
			? []
			: [figure("reached-day", "Day on which the campaign reaches control", "days", campaign.reached)]),
		figure("spent", "Spent by the campaign", "TAO", last.spent),
		figure("price-rise", "Price at its end over the start", "×", last.price / start),
		figure("resale", "Fetched if sold at the end, nobody fleeing", "TAO", last.resale),
		figure("price-flight", "Price after the others fled over the start", "×", flight.price / start),
		figure("resale-flight", "Fetched if sold after the others fled", "TAO", flight.resale),
		figure("loss-flight", "Attacker's loss if sold then", "TAO", Math.max(0, last.spent - flight.resale)),
	];
}

function contestOf({ values, market }: Scene): Contest {
	return {
		rival: (values.rival / 100) * market.alphaOutstanding,
		cutIsLocked: values.ownerLocks,
		alphaOutstanding: market.alphaOutstanding,
		age: values.age,
	};
}

function ownershipFigures(scene: Scene): Figure[] {
	const { rules, market, campaign } = scene;
	if (!rules.conviction) return [figure("ownership-open", "Ownership can be contested (1 = yes)", "", 0)];
	const contest = contestOf(scene);
	const { days, locked } = cheapestLock(contest);
	const cost = amountOf(taoToBuy(poolOf(market, rules), alpha(locked)));
	const campaignWins = daysToOwnership(contest, campaign.held, "perpetual");
	return [
		figure("ownership-open", "Ownership can be contested (1 = yes)", "", Number.isFinite(locked) ? 1 : 0),
		...(Number.isFinite(locked)
			? [
					figure("ownership-lock", "Least alpha to lock for ownership", "alpha", locked),
					figure("ownership-wait", "Days until that lock wins", "days", days),
				]
			: []),
		...(Number.isFinite(cost) ? [figure("ownership-cost", "Cost of that alpha, nobody reacting", "TAO", cost)] : []),
		...(campaignWins === undefined
			? []
			: [figure("ownership-days", "Days after locking until the campaign's alpha wins", "days", campaignWins)]),
	];
}

function slotFigures({ values, flood }: Scene): Figure[] {
	const crowd = crowdOut(values.work / 100, values.attackerCost / 100, values.profit);
	return [
		figure("slots-cost", "Price of the slots", "TAO", flood.cost),
		figure("slots-days", "Time to fill them", "days", flood.days),
		figure("slots-idle", "Of them held without work, by immunity", "slots", flood.idle),
		figure("pay-share", "Attacker's share of miners' pay", "%", 100 * crowd.share),
		figure("miners-left", "Others' work that stays", "%", 100 * crowd.left),
		figure("pay-over-cost", "Attacker's pay over its cost", "×", crowd.payOverCost),
	];
}

function networkFigures({ values, minority, control, subnets }: Scene): Figure[] {
	const purse = values.giant * 1e9;
	const within = control.costs.filter(({ running }) => running * values.taoPrice <= purse).length;
	return [
		figure("minority-count", "Subnets in which the minority can be bought", "", minority.costs.length),
		figure("minority-cost", "Cost of that minority in all of them", "TAO", minority.total),
		figure("minority-dollars", "The same in dollars", "million $", (minority.total * values.taoPrice) / 1e6),
		figure("control-count", "Subnets in which control can be bought", "", control.costs.length),
		figure("control-cost", "Cost of control in all of these", "TAO", control.total),
		figure("controllable", "Subnets that one purse can put under control", "%", (100 * within) / subnets),
		figure("giant-dollars", "A giant's purse", "million $", values.giant * 1e3),
	];
}

function costTable({ values, rules, market }: Scene): Table {
	const pool = poolOf(market, rules);
	const costs = (counter: number) =>
		SHARES.map((share) =>
			finiteOr(purchaseFor(market, pool, share / 100, values.awake / 100, values.rootWeight, counter).cost),
		);
	return table("cost", "Cost by share of the stake weight", [
		numbers("share", "Share of the stake weight", "%", SHARES),
		numbers("alone", "Cost, nobody reacting", "TAO", costs(0)),
		numbers("defended", "Cost, defenders answering", "TAO", costs(values.counter)),
		numbers(
			"budget",
			"Budget of the campaign",
			"TAO",
			SHARES.map(() => values.budget),
		),
	]);
}

function slotsTable({ values }: Scene): Table {
	const crowds = WORKS.map((work) => crowdOut(work / 100, values.attackerCost / 100, values.profit));
	return table("slots", "Pay by work added", [
		numbers("work", "Work that the attacker adds", "%", WORKS),
		numbers(
			"share",
			"Attacker's share of the pay",
			"%",
			crowds.map(({ share }) => 100 * share),
		),
		numbers(
			"left",
			"Others' work that stays",
			"%",
			crowds.map(({ left }) => 100 * left),
		),
		numbers(
			"payOverCost",
			"Attacker's pay over its cost",
			"×",
			crowds.map(({ payOverCost }) => payOverCost),
		),
	]);
}

function ownershipTable(scene: Scene): Table {
	const contest = contestOf(scene);
	const locks = WAITS.map((wait) => finiteOr(lockToWinAfter(wait, contest)));
	return table("ownership", "Alpha to lock by waiting time (rules of June 2026)", [
		numbers("wait", "Wait", "days", WAITS),
		numbers("lock", "Alpha to lock", "alpha", locks),
		numbers(
			"share",
			"Share of today's alpha outside",
			"%",
			locks.map((lock) => (100 * lock) / scene.market.alphaOutstanding),
		),
	]);
}

export const outcomeOf = (scene: Scene, days: Table): Outcome => ({
	figures: [
		...costFigures(scene),
		...campaignFigures(scene),
		...networkFigures(scene),
		...slotFigures(scene),
		...ownershipFigures(scene),
	],
	tables: [costTable(scene), days, mapTable(scene.minority, scene.control), slotsTable(scene), ownershipTable(scene)],
	participants: [],
	events: [],
});
