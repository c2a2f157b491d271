import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { Recorder, threeDigits } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { type World } from "../kit/contract.ts";
import { cite } from "../kit/judging.ts";
import { figureOf, type Outcome } from "../kit/outcome.ts";
import {
	chosenMarket,
	drawMarkets,
	importedMarkets,
	NAMED_MARKETS,
	poolOf,
	SNAPSHOT_SOURCE,
} from "../shared/pools/subnetPools.ts";
import { findings } from "./findings.ts";
import { mapCosts } from "./parts/networkMap.ts";
import { outcomeOf, type Scene, type TakeoverValues } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { floodSlots } from "./parts/slotsRoute.ts";
import { Campaign } from "./parts/stakeRoute.ts";

const SUBNETS = 128;

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
		minority: mapCosts(markets, values.minority / 100, rules, values.awake / 100),
		control: mapCosts(markets, values.share / 100, rules, values.awake / 100),
		subnets: markets.length,
		flood: floodSlots(values.slots, values.burn, values.immunity, rules),
		last: { day: 0, share: 0, spent: 0, defended: 0, price: 0, resale: 0 },
	};
}

export default defineUndeclared({
	id: "takeover",
	title: "Takeover of a subnet",
	question: "What would it cost to control half of Chutes?",
	sections: ["3.3", "3.2"],
	version: 2,
	cost: 2,
	stochastic: true,
	rules: ["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06"],
	imports: ["subnets"],
	parameters,
	model: {
		purpose: "Prices three routes to power over a subnet that must not be mixed up: stake, ownership, miner slots.",
		entities:
			"One subnet with its pool and holdings; 128 subnets like those of the snapshot (or an imported table); an attacker, defenders, other holders, miners.",
		process:
			"Stake: alpha is bought from the pool against slippage, at once or day by day, while defenders answer and emission dilutes. Ownership (rules of June 2026): alpha is locked until its conviction wins, while the owner's grows with its cut. Slots: registrations under the price law in force, held without work only while immune; then pay follows work and miners leave who no longer cover their cost.",
		leftOut: [
			"Alpha can also be bought from holders outside the pool, and a coalition of present holders buys nothing.",
			"Nobody sells into the rising price, so that alpha runs out sooner and costs more than it might; nobody copies the attacker, either.",
			"Stake on root that validators bring along is left out unless it is set; with it control takes more.",
			"Who directs the pay can hardly sell it at the price before: payback is its shortest.",
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
			id: "cost",
			kind: "lines",
			title: "Cost of control",
			description:
				"TAO for a share of the stake weight, with nobody reacting and with defenders answering. A line ends where the pool is empty: beyond it, no price buys more.",
			table: "cost",
			x: "share",
			y: ["alone", "defended", "budget"],
			logarithmic: "y",
			references: [{ axis: "x", value: 50, label: "κ: consensus alone" }],
		},
		{
			id: "campaign",
			kind: "lines",
			title: "Campaign",
			description:
				"Attacker's share of the stake weight day by day while the budget is spent and after; the line is where one holder sets the consensus alone.",
			table: "days",
			x: "day",
			y: ["share"],
			references: [{ axis: "y", value: 50, label: "κ: consensus alone" }],
		},
		{
			id: "money",
			kind: "lines",
			title: "Its money",
			description: "TAO spent by attacker and defenders, and what the attacker's alpha would fetch if sold that day.",
			table: "days",
			x: "day",
			y: ["spent", "defended", "resale"],
		},
		{
			id: "network",
			kind: "lines",
			title: "Many subnets",
			description:
				"Cost of a minority and of control in so many subnets, cheapest first, with nobody reacting. The line of control ends where the other pools hold too little.",
			table: "network",
			x: "count",
			y: ["running", "control"],
			logarithmic: "y",
			timeless: true,
		},
		{
			id: "slots",
			kind: "lines",
			title: "Miner slots",
			description:
				"Without any stake: share of miners' pay that the attacker's work takes, and how much of the others' work stays, by the work that it adds.",
			table: "slots",
			x: "work",
			y: ["share", "left"],
		},
		{
			id: "ownership",
			kind: "lines",
			title: "Ownership",
			description:
				"Share of today's alpha outside the pool that must be locked, by how long the attacker waits: conviction has to build up, while the owner's grows. Rules of June 2026 only.",
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
		const of = (id: string) => cite(outcome, id);
		const name = values.target === "typical" ? "A typical subnet" : NAMED_MARKETS[values.target].name;
		const wanted = `[${values.share} %](parameter:share) of the stake weight`;
		const control =
			figureOf(outcome, "buyable") === 1
				? `${name}: ${wanted} costs ${of("cost")} (${of("cost-dollars")}) with nobody reacting. All alpha in the pool gives ${of("most")}, so counter-buying of ${of("defence")} of what the attacker spends puts it out of reach`
				: `${name}: ${wanted} cannot be bought: it takes ${of("needed")} and the pool holds ${of("pool-alpha")}`;
		const answered =
			values.counter > 0
				? `answered by [${threeDigits(values.counter)} TAO](parameter:counter) for each`
				: "[unanswered](parameter:counter)";
		return (
			`${control}. [${threeDigits(values.budget)} TAO](parameter:budget) over [${values.days} days](parameter:days), ${answered}, reach ${of("share-reached")}. ` +
			`Without stake, [${values.slots} miner slots](parameter:slots) cost ${of("slots-cost")}, and work of [${values.work} %](parameter:work) of the others' takes ${of("pay-share")} of miners' pay. ` +
			ownershipText(outcome)
		);
	},
});

function ownershipText(outcome: Outcome): string {
	if (figureOf(outcome, "ownership-open") === 1) {
		const { figures } = outcome;
		const price = figures.some(({ id }) => id === "ownership-cost") ? ` (${cite(outcome, "ownership-cost")})` : "";
		return `Ownership takes a lock of ${cite(outcome, "ownership-lock")}${price} for ${cite(outcome, "ownership-wait")}.`;
	}
	return "Ownership cannot be contested under these rules (it can from June 2026).";
}
