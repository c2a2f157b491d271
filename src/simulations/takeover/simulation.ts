import { CONTEST_AGE } from "../../protocol/economics/conviction.ts";
import { spotPrice } from "../../protocol/economics/pool.ts";
import { type RuleSet, ruleSet } from "../../protocol/rules/ruleSet.ts";
import { BLOCKS_PER_DAY } from "../../protocol/units.ts";
import { figure, numbers, Recorder, table, threeDigits } from "../build.ts";
import { defineSimulation, type World } from "../contract.ts";
import { cite } from "../judging.ts";
import { type Figure, figureOf, type Outcome, type Table } from "../outcome.ts";
import { type ValuesOf } from "../parameters.ts";
import {
	chosenMarket,
	drawMarkets,
	importedMarkets,
	NAMED_MARKETS,
	poolOf,
	SNAPSHOT_SOURCE,
	type SubnetMarket,
} from "../pools/subnetPools.ts";
import { findings } from "./findings.ts";
import { mapCosts, mapTable, type NetworkMap } from "./networkMap.ts";
import { daysToOwnership, lockToWinWithin } from "./ownershipRoute.ts";
import { parameters } from "./parameters.ts";
import { crowdOut, type Flood, floodSlots } from "./slotsRoute.ts";
import { Campaign, type CampaignDay, purchaseFor } from "./stakeRoute.ts";

type TakeoverValues = ValuesOf<typeof parameters>;

const SUBNETS = 128;
/** Waiting times for which the ownership chart shows the alpha to lock, days. */
const WAITS = [30, 60, 90, 120, 180, 270, 365, 540, 730];

interface Scene {
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

function stakeFigures({ values, rules, market, campaign, last }: Scene): Figure[] {
	const { cost, needed } = purchaseFor(
		market,
		poolOf(market, rules),
		values.share / 100,
		values.awake / 100,
		values.rootWeight,
	);
	const buyable = Number.isFinite(cost);
	return [
		figure("cost", "Cost of control at once, nobody reacting", "TAO", buyable ? cost : 0),
		figure("cost-dollars", "The same in dollars", "million $", buyable ? (cost * values.taoPrice) / 1e6 : 0),
		figure("share-reached", "Share reached by the campaign", "%", 100 * last.share),
		figure("needed", "Alpha to buy for control", "alpha", needed),
		figure("pool-alpha", "Alpha in the pool", "alpha", market.alphaReserve),
		figure("price-rise", "Price at the end over the start", "×", last.price / spotPrice(poolOf(market, rules))),
		figure("spent", "Spent by the campaign", "TAO", last.spent),
		figure("resale", "Fetched if sold at the end, nobody fleeing", "TAO", last.resale),
		figure("resale-flight", "Fetched if sold after the others fled", "TAO", campaign.resaleAfterFlight()),
		figure("daily-take", "Alpha a day that control would direct", "alpha", campaign.dailyTake()),
		figure("share-wanted", "Share wanted", "%", values.share),
		figure("buyable", "Control can be bought from the pool (1 = yes)", "", buyable ? 1 : 0),
	];
}

function ownershipFigures({ values, rules, market, campaign }: Scene): Figure[] {
	const rival = (values.rival / 100) * market.alphaOutstanding;
	const contest = { rival, alphaOutstanding: market.alphaOutstanding, age: values.age };
	const days = rules.conviction ? daysToOwnership({ ...contest, locked: campaign.held, kind: "perpetual" }) : undefined;
	return [
		figure("ownership-open", "Ownership can be contested under these rules (1 = yes)", "", rules.conviction ? 1 : 0),
		figure(
			"ownership-lock",
			"Alpha to lock to own it within 180 days",
			"alpha",
			Math.min(lockToWinWithin(180, contest), 1e12),
		),
		figure("ownership-days", "Days until the campaign's alpha wins ownership (0 = never)", "days", days ?? 0),
	];
}

function slotFigures({ values, flood }: Scene): Figure[] {
	const crowd = crowdOut(values.work / 100, values.attackerCost / 100, values.profit);
	return [
		figure("slots-cost", "Price of the slots", "TAO", flood.cost),
		figure("slots-days", "Time to fill them", "days", flood.days),
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
		figure("controllable", "Subnets that one purse can put under control", "%", (100 * within) / subnets),
		figure("giant-dollars", "A giant's purse", "million $", values.giant * 1e3),
	];
}

function ownershipTable({ values, market }: Scene): Table {
	const contest = {
		rival: (values.rival / 100) * market.alphaOutstanding,
		alphaOutstanding: market.alphaOutstanding,
		age: values.age,
	};
	const locks = WAITS.map((wait) => lockToWinWithin(wait, contest));
	return table("ownership", "Alpha to lock by waiting time (rules of June 2026)", [
		numbers("wait", "Wait", "days", WAITS),
		numbers(
			"lock",
			"Alpha to lock",
			"alpha",
			locks.map((lock) => (Number.isFinite(lock) ? lock : NaN)),
		),
		numbers(
			"share",
			"Share of the alpha outside",
			"%",
			locks.map((lock) => (Number.isFinite(lock) ? (100 * lock) / market.alphaOutstanding : NaN)),
		),
	]);
}

const outcomeOf = (scene: Scene, days: Table): Outcome => ({
	figures: [...stakeFigures(scene), ...networkFigures(scene), ...slotFigures(scene), ...ownershipFigures(scene)],
	tables: [
		days,
		mapTable(scene.minority),
		table("slots", "Slots filled", [
			numbers(
				"day",
				"Day",
				"days",
				scene.flood.slots.map((_, day) => day),
			),
			numbers("slots", "Slots", "", scene.flood.slots),
		]),
		ownershipTable(scene),
	],
	participants: [],
	events:
		scene.campaign.reached === undefined
			? []
			: [{ at: scene.campaign.reached, text: `Control: ${scene.values.share} % of the stake weight` }],
});

function setUp(values: TakeoverValues, world: World): Scene {
	const rules = ruleSet(world.rules);
	const imported = world.imported?.kind === "subnets" ? importedMarkets(world.imported) : undefined;
	const markets = imported ?? drawMarkets(SUBNETS, world.random.fork("subnets"));
	const market = chosenMarket(values.target, imported);
	const campaign = new Campaign(market, poolOf(market, rules), {
		...values,
		share: values.share / 100,
		awake: values.awake / 100,
		flight: values.flight / 100,
	});
	return {
		values,
		rules,
		market,
		campaign,
		minority: mapCosts(markets, values.minority / 100, rules),
		control: mapCosts(markets, values.share / 100, rules),
		subnets: markets.length,
		flood: floodSlots(values.slots, values.burn, rules),
		last: { day: 0, share: 0, spent: 0, defended: 0, price: 0, resale: 0 },
	};
}

export default defineSimulation({
	id: "takeover",
	title: "Takeover of a subnet",
	question: "What would it cost to control half of Chutes?",
	sections: ["3.3"],
	version: 1,
	stochastic: true,
	rules: ["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06"],
	imports: ["subnets"],
	parameters,
	model: {
		purpose: "Prices three routes to power over a subnet that must not be mixed up: stake, ownership, miner slots.",
		entities:
			"One subnet with its pool and holdings; 128 subnets like those of the snapshot (or an imported table); an attacker, defenders, other holders, miners.",
		process:
			"Stake: alpha is bought from the pool against slippage, day by day, while defenders answer and emission dilutes. Ownership (rules of June 2026): alpha is locked until conviction wins. Slots: registrations under the price law in force; then pay follows work and miners leave who no longer cover their cost.",
		leftOut: [
			"Alpha can also be bought from holders outside the pool, and a coalition of present holders buys nothing.",
			"Liquidity does not grow in answer to the price during the campaign.",
			"Courts, forks, hyper-parameters and the root senate are outside.",
			"128 subnets are drawn from a fit to a snapshot of April 2026, later than the essay.",
		],
		illustrative: false,
		sources: [
			{ title: SNAPSHOT_SOURCE, url: "https://github.com/sudoHayato/bittensor-research" },
			{ title: "opentensor/subtensor", url: "https://github.com/opentensor/subtensor" },
			{
				title: "Lui & Sun 2025, arXiv 2507.02951 (the essay's reference [9])",
				url: "https://arxiv.org/abs/2507.02951",
			},
		],
	},
	charts: [
		{
			id: "campaign",
			kind: "lines",
			title: "Stake",
			description:
				"Attacker's share of the stake weight day by day; the line is where one holder sets the consensus alone.",
			table: "days",
			x: "day",
			y: ["share"],
			references: [{ axis: "y", value: 50, label: "κ: consensus alone" }],
		},
		{
			id: "money",
			kind: "lines",
			title: "Money",
			description: "TAO spent by attacker and defenders, and what the attacker's alpha would fetch if sold.",
			table: "days",
			x: "day",
			y: ["spent", "defended", "resale"],
		},
		{
			id: "network",
			kind: "lines",
			title: "All subnets",
			description: "Cost of the same minority in every subnet, cheapest first, added up.",
			table: "network",
			x: "count",
			y: ["running"],
			logarithmic: "y",
			timeless: true,
		},
		{
			id: "slots",
			kind: "lines",
			title: "Miner slots",
			description: "Slots that the attacker holds by day.",
			table: "slots",
			x: "day",
			y: ["slots"],
		},
		{
			id: "ownership",
			kind: "lines",
			title: "Ownership",
			description:
				"Share of the alpha outside the pool that must be locked, by how long the attacker waits. Rules of June 2026 only.",
			table: "ownership",
			x: "wait",
			y: ["share"],
			timeless: true,
		},
	],
	findings,
	*simulate(values, world) {
		const scene = setUp(values, world);
		const recorder = new Recorder(
			[
				{ id: "day", label: "Day", unit: "days" },
				{ id: "share", label: "Attacker's share", unit: "%" },
				{ id: "spent", label: "Spent by the attacker", unit: "TAO" },
				{ id: "defended", label: "Spent by defenders", unit: "TAO" },
				{ id: "resale", label: "Resale of the attacker's alpha", unit: "TAO" },
				{ id: "price", label: "Price of alpha", unit: "TAO" },
			],
			values.watch + 1,
		);
		const snapshot = () => outcomeOf(scene, recorder.table("days", "The campaign, day by day"));
		for (let day = 0; day <= values.watch; day++) {
			scene.last = scene.campaign.step();
			recorder.add({ ...scene.last, share: 100 * scene.last.share });
			yield { done: day + 1, total: values.watch + 1, label: `day ${day} of ${values.watch}`, snapshot };
		}
		return snapshot();
	},
	answer(outcome, values) {
		const name = values.target === "typical" ? "A typical subnet" : NAMED_MARKETS[values.target].name;
		const control =
			figureOf(outcome, "buyable") === 1
				? `${name}: [${values.share} %](parameter:share) of the stake weight would cost ${cite(outcome, "cost")} (${cite(outcome, "cost-dollars")}) at once with nobody reacting`
				: `${name}: [${values.share} %](parameter:share) of the stake weight cannot be bought: it takes ${cite(outcome, "needed")} and the pool holds ${cite(outcome, "pool-alpha")}`;
		return (
			`${control}. [${threeDigits(values.budget)} TAO](parameter:budget) over [${values.days} days](parameter:days) reach ${cite(outcome, "share-reached")}. ` +
			`Filling [${values.slots} slots](parameter:slots) costs ${cite(outcome, "slots-cost")}; ${
				figureOf(outcome, "ownership-open") === 1
					? `ownership takes a lock of ${cite(outcome, "ownership-lock")} for half a year`
					: `ownership cannot be contested under these rules (a subnet must be ${Math.round(CONTEST_AGE / BLOCKS_PER_DAY)} days old, from June 2026)`
			}.`
		);
	},
});
