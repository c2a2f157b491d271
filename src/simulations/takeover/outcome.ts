import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { spotPrice, taoToBuy } from "../../chain/economics/pool.ts";
import { alpha, amountOf } from "../../chain/units.ts";
import { type Results } from "../kit/dress.ts";
import { declare, name, number, optional, type RowsOf, table, word } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { startOf, startTable } from "../shared/pools/startTable.ts";
import { poolOf } from "../shared/pools/subnetPools.ts";
import { type TakeoverScene } from "./model.ts";
import { dollarsFor } from "./parts/freeTao.ts";
import { countWithin, namesIn } from "./parts/networkMap.ts";
import { ONE_KEY } from "./parts/oneKey.ts";
import { cheapestLock, type Contest, daysToOwnership, lockToWinAfter } from "./parts/ownershipRoute.ts";
import { crowdOut } from "./parts/slotsRoute.ts";
import { counterThatStops, dailyTake, mostShare, purchaseFor } from "./parts/stakeRoute.ts";

/** What a run of *takeover* puts out. */
export const outputs = declare({
	figures: {
		"for-sale": word("Control, bought from the pool at once", {
			yes: "can be bought",
			dear: "would take more TAO than could be bought",
			empty: "cannot be bought: the pool holds too little",
		}),
		cost: optional(number("Cost of control at once, nobody reacting", "TAO")),
		"cost-share": optional(number("The same of all TAO that could be bought", "%")),
		"cost-dollars": optional(number("The same in dollars, as TAO grows dearer", "million $")),
		"cost-rootless": optional(number("Cost of control if nothing of root voted along", "TAO")),
		defence: optional(number("Counter-buying that puts it out of reach, of what the attacker spends", "%")),
		payback: optional(number("Days until what it directs has paid for it, at the price before", "days")),
		needed: number("Alpha to buy for control", "alpha"),
		"pool-alpha": number("Alpha in the pool", "alpha"),
		most: number("Share that all of it would give", "%"),
		"share-wanted": number("Share wanted", "%"),
		free: number("TAO that could be bought", "TAO"),
		"daily-take": number("Alpha a day that control would direct", "alpha"),
		"daily-worth": number("The same at the price before", "TAO"),
		"one-key": number("Subnets looked at in August 2026 in which one key already had half", "%"),
		"share-reached": number("Share that the campaign reaches", "%"),
		"reached-day": optional(number("Day on which the campaign reaches control", "days")),
		spent: number("Spent by the campaign", "TAO"),
		"price-rise": number("Price at its end over the start", "×"),
		resale: number("Fetched if sold at the end, nobody fleeing", "TAO"),
		"price-flight": number("Price after the others fled over the start", "×"),
		"resale-flight": number("Fetched if sold after the others fled", "TAO"),
		"loss-flight": number("Attacker's loss if sold then", "TAO"),
		"minority-count": number("Subnets in which the minority can be bought"),
		"minority-cost": number("Cost of that minority in all of them", "TAO"),
		"minority-dollars": optional(number("The same in dollars, as TAO grows dearer", "million $")),
		"control-count": number("Subnets in which control can be bought"),
		"control-cost": number("Cost of control in all of these", "TAO"),
		"control-rootless": number("Subnets in which it could be if nothing of root voted along"),
		within: number("Subnets that one purse puts under control"),
		controllable: number("The same of all subnets", "%"),
		"giant-dollars": number("A giant's purse", "million $"),
		"giant-tao": number("TAO that it buys", "TAO"),
		"slots-cost": number("Price of the slots", "TAO"),
		"slots-days": number("Time to fill them", "days"),
		"slots-idle": number("Of them held without work, by immunity", "slots"),
		"pay-share": number("Attacker's share of miners' pay", "%"),
		"miners-left": number("Others' work that stays", "%"),
		"pay-over-cost": number("Attacker's pay over its cost", "×"),
		"ownership-open": number("Ownership can be contested (1 = yes)"),
		"ownership-lock": optional(number("Least alpha to lock for ownership", "alpha")),
		"ownership-wait": optional(number("Days until that lock wins", "days")),
		"ownership-cost": optional(number("Cost of that alpha, nobody reacting", "TAO")),
		"ownership-days": optional(number("Days after locking until the campaign's alpha wins", "days")),
	},
	tables: {
		start: startTable,
		cost: table("Cost by share of the stake weight", {
			share: number("Share of the stake weight", "%"),
			alone: number("Cost, nobody reacting", "TAO"),
			defended: number("Cost, defenders answering", "TAO"),
			budget: number("Budget of the campaign", "TAO"),
			free: number("All TAO that could be bought", "TAO"),
		}),
		days: table("The campaign, day by day", {
			day: number("Day", "days"),
			share: number("Attacker's share", "%"),
			spent: number("Spent by the attacker", "TAO"),
			defended: number("Spent by defenders", "TAO"),
			resale: number("Resale of the attacker's alpha", "TAO"),
			price: number("Price of alpha", "TAO"),
		}),
		network: table("The share of every subnet, cheapest first", {
			count: number("Subnets"),
			name: name("Subnet"),
			cost: number("Cost of the minority", "TAO"),
			running: number("A minority in so many", "TAO"),
			control: number("Control of so many", "TAO"),
		}),
		root: table("All subnets, by how much of root votes along", {
			rootShare: number("Root that votes along", "%"),
			control: number("Subnets in which control can be bought"),
			within: number("Of them within the purse"),
			minority: number("Subnets in which the minority can be bought"),
			minorityCost: number("Cost of that minority", "TAO"),
		}),
		slots: table("Pay by work added", {
			work: number("Work that the attacker adds", "%"),
			share: number("Attacker's share of the pay", "%"),
			left: number("Others' work that stays", "%"),
			payOverCost: number("Attacker's pay over its cost", "×"),
		}),
		ownership: table("Alpha to lock by waiting time (rules since June 2026)", {
			wait: number("Wait", "days"),
			lock: number("Alpha to lock", "alpha"),
			share: number("Share of today's alpha outside", "%"),
		}),
	},
});

type TakeoverResults = Results<typeof outputs>;
type Figures = TakeoverResults["figures"];
type Tables = (typeof outputs)["tables"];

/** Shares for which the first chart shows the cost, %. */
const SHARES = Array.from({ length: 179 }, (_, i) => 1 + i / 2);
/** Work added for which the slots chart shows the pay, % of the present miners' work. */
const WORKS = Array.from({ length: 60 }, (_, i) => 5 * (i + 1));
/** Waiting times for which the ownership chart shows the alpha to lock, days. */
const WAITS = [30, 60, 90, 120, 180, 270, 365, 540, 730];

const JUNE_2026 = ruleSet("price-burn-2026-06").ownershipGate!;

function costFigures({ values, rules, market, voters }: TakeoverScene) {
	const share = values.share / 100;
	const pool = poolOf(market, rules);
	const { cost, needed } = purchaseFor(market, pool, share, voters.awake, voters.rootWeight);
	const rootless = purchaseFor(market, pool, share, voters.awake, 0).cost;
	const worth = dailyTake(share) * spotPrice(pool);
	const payable = cost <= values.free;
	const dollars = dollarsFor(cost, values.free, values.taoPrice) / 1e6;
	return {
		"for-sale": payable ? "yes" : Number.isFinite(cost) ? "dear" : "empty",
		...(payable && {
			cost,
			"cost-share": (100 * cost) / values.free,
			...(Number.isFinite(dollars) && { "cost-dollars": dollars }),
			defence: 100 * counterThatStops(market, share, voters.awake, voters.rootWeight),
			payback: cost / worth,
		}),
		...(rootless <= values.free && { "cost-rootless": rootless }),
		needed,
		"pool-alpha": market.alphaReserve,
		most: 100 * mostShare(market, voters.awake, voters.rootWeight),
		"share-wanted": values.share,
		free: values.free,
		"daily-take": dailyTake(share),
		"daily-worth": worth,
		"one-key": (100 * ONE_KEY.withHalf) / ONE_KEY.subnets,
	} satisfies Partial<Figures>;
}

function campaignFigures({ rules, market, campaign, last }: TakeoverScene) {
	const start = spotPrice(poolOf(market, rules));
	const flight = campaign.afterFlight();
	return {
		"share-reached": 100 * last.share,
		"reached-day": campaign.reached,
		spent: last.spent,
		"price-rise": last.price / start,
		resale: last.resale,
		"price-flight": flight.price / start,
		"resale-flight": flight.resale,
		"loss-flight": Math.max(0, last.spent - flight.resale),
	} satisfies Partial<Figures>;
}

/** Rules that know no contest are shown what those of June 2026 would ask. */
const contestOf = ({ values, market, rules }: TakeoverScene): Contest => ({
	rival: (values.rival / 100) * market.alphaOutstanding,
	cutIsLocked: values.ownerLocks,
	alphaOutstanding: market.alphaOutstanding,
	age: values.age,
	gate: rules.ownershipGate ?? JUNE_2026,
});

function ownershipFigures(scene: TakeoverScene) {
	const { rules, market, campaign } = scene;
	if (!rules.ownershipGate) return { "ownership-open": 0 };
	const contest = contestOf(scene);
	const { days, locked } = cheapestLock(contest);
	const cost = amountOf(taoToBuy(poolOf(market, rules), alpha(locked)));
	return {
		"ownership-open": Number.isFinite(locked) ? 1 : 0,
		...(Number.isFinite(locked) && { "ownership-lock": locked, "ownership-wait": days }),
		...(Number.isFinite(cost) && { "ownership-cost": cost }),
		"ownership-days": daysToOwnership(contest, campaign.held, "perpetual"),
	} satisfies Partial<Figures>;
}

function slotFigures({ values, flood }: TakeoverScene) {
	const crowd = crowdOut(values.work / 100, values.attackerCost / 100, values.profit);
	return {
		"slots-cost": flood.cost,
		"slots-days": flood.days,
		"slots-idle": flood.idle,
		"pay-share": 100 * crowd.share,
		"miners-left": 100 * crowd.left,
		"pay-over-cost": crowd.payOverCost,
	} satisfies Partial<Figures>;
}

function networkFigures({ values, minority, control, byRoot, purse, markets }: TakeoverScene) {
	const within = countWithin(control, purse);
	return {
		"minority-count": minority.costs.length,
		"minority-cost": minority.total,
		...(minority.total < values.free && {
			"minority-dollars": dollarsFor(minority.total, values.free, values.taoPrice) / 1e6,
		}),
		"control-count": control.costs.length,
		"control-cost": control.total,
		"control-rootless": byRoot[0]!.control.costs.length,
		within,
		controllable: (100 * within) / markets.length,
		"giant-dollars": values.giant * 1e3,
		"giant-tao": purse,
	} satisfies Partial<Figures>;
}

function costTable({ values, rules, market, voters }: TakeoverScene): RowsOf<Tables["cost"]> {
	const pool = poolOf(market, rules);
	const costs = (counter: number) =>
		SHARES.map((share) => {
			const { cost } = purchaseFor(market, pool, share / 100, voters.awake, voters.rootWeight, counter);
			return cost <= values.free ? cost : NaN;
		});
	return {
		share: SHARES,
		alone: costs(0),
		defended: costs(values.counter),
		budget: SHARES.map(() => values.budget),
		free: SHARES.map(() => values.free),
	};
}

const rootTable = ({ byRoot, purse }: TakeoverScene): RowsOf<Tables["root"]> => ({
	rootShare: byRoot.map(({ rootShare }) => rootShare),
	control: byRoot.map(({ control }) => control.costs.length),
	within: byRoot.map(({ control }) => countWithin(control, purse)),
	minority: byRoot.map(({ minority }) => minority.costs.length),
	minorityCost: byRoot.map(({ minority }) => minority.total),
});

const networkTable = ({ markets, minority, control }: TakeoverScene): RowsOf<Tables["network"]> => ({
	count: minority.costs.map((_, i) => i + 1),
	name: namesIn(minority, markets),
	cost: minority.costs,
	running: minority.running,
	control: minority.costs.map((_, i) => control.running[i] ?? NaN),
});

function slotsTable({ values }: TakeoverScene): RowsOf<Tables["slots"]> {
	const crowds = WORKS.map((work) => crowdOut(work / 100, values.attackerCost / 100, values.profit));
	return {
		work: WORKS,
		share: crowds.map(({ share }) => 100 * share),
		left: crowds.map(({ left }) => 100 * left),
		payOverCost: crowds.map(({ payOverCost }) => payOverCost),
	};
}

function ownershipTable(scene: TakeoverScene): RowsOf<Tables["ownership"]> {
	const contest = contestOf(scene);
	const { alphaOutstanding } = scene.market;
	// Nobody can lock more than there is: after so short a wait nothing suffices.
	const locks = WAITS.map((wait) => lockToWinAfter(wait, contest)).map((lock) =>
		lock <= alphaOutstanding ? lock : NaN,
	);
	return { wait: WAITS, lock: locks, share: locks.map((lock) => (100 * lock) / alphaOutstanding) };
}

/** What is known on the day that the campaign has reached. @param days the campaign so far */
export const resultsOf = (scene: TakeoverScene, days: Rows<Tables["days"]>): TakeoverResults => ({
	figures: {
		...costFigures(scene),
		...campaignFigures(scene),
		...networkFigures(scene),
		...slotFigures(scene),
		...ownershipFigures(scene),
	},
	tables: {
		start: startOf(scene.market),
		cost: costTable(scene),
		days: days.columns(),
		network: networkTable(scene),
		root: rootTable(scene),
		slots: slotsTable(scene),
		ownership: ownershipTable(scene),
	},
});
