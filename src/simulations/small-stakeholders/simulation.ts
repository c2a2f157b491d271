import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { defineSimulation } from "../kit/define.ts";
import { Rows } from "../kit/rows.ts";
import { chosenMarket, importedMarkets, SNAPSHOT_SOURCE } from "../shared/pools/subnetPools.ts";
import { findings } from "./findings.ts";
import { MinersWorld, STEPS_PER_DAY } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { validatorEntry } from "./parts/validatorEntry.ts";

export default defineSimulation({
	id: "small-stakeholders",
	title: "Newcomers",
	question: "Can a newcomer last as a miner?",
	sections: ["4", "3.2"],
	version: 4,
	cost: 75,
	stochastic: true,
	rules: ["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06", "gate-2026-07"],
	imports: ["subnets"],
	parameters,
	model: {
		purpose:
			"Follows newcomers of different skill and money through registration, immunity and replacement on one subnet, and asks who is still there and who earned more than it spent.",
		entities:
			"192 miner slots; miners who are there already; newcomers with skill and money; one large owner who registers keys; the price of a slot; for comparison a validator with the least stake.",
		process:
			"Every 360 blocks people arrive, wait for a price that they can and would pay, and take the slot with the least emission that is not immune. Scores approach skill by a moving average, pay follows scores by the chosen rule, everybody pays for running. Who runs out of money leaves at once, who earned less than it cost over two weeks leaves then. The price follows the law of the rules in force.",
		patterns:
			"Slots cost next to nothing on most subnets while pay goes to few (April 2026); every spell in a slot that begins ends in one of five ways, and slots times days are the sum of all spells.",
		scales: "192 miner slots; steps of 360 blocks (72 minutes), 20 a day; money and pay in TAO at one price of alpha.",
		scheduling:
			"Within a step: arrivals, registrations in the order of arrival, work and pay of all at once, review every two weeks, whoever is out of money leaves, the price of a slot moves.",
		initial: "All 192 slots taken by miners of drawn skill whose score shows it already; nobody is protected.",
		stochasticity:
			"Drawn: arrivals (Poisson), skill and money (log-normal), and the error of each step's work (normal, 15 %).",
		equations: [
			{ gives: "score", formula: "score + (1 − e^(−step ÷ warm-up)) × (skill × (1 + error) − score)" },
			{
				gives: "skill shown when protection ends",
				formula: "1 − e^(−immunity ÷ warm-up); 0 where votes stay hidden as long",
			},
			{ gives: "pay", formula: "pot × score ÷ sum of scores (or of their cubes, or 95 % to the best)" },
			{ gives: "still there", formula: "Kaplan-Meier: product over ends of 1 − 1 ÷ number still watched" },
			{
				gives: "price of a slot",
				formula: "× 1.03 in an interval with three registrations, × 0.985 with none (December 2025)",
			},
		],
		leftOut: [
			"How long real miners keep their slots is not in our data: there is nothing to hold the curves against yet.",
			"Skill stays as it is: nobody learns, copies or buys better machines.",
			"Nobody who was pushed out tries again.",
			"The price of alpha stands still, and pay is sold at once without slippage.",
			"Validators rate everybody fairly; cartels and copiers are tested elsewhere.",
			"Newcomers do not know their chances; they pay up to a number of days of average pay.",
		],
		illustrative: false,
		sources: [
			{
				title: "opentensor/subtensor: registration, burn price, pruning",
				url: "https://github.com/opentensor/subtensor",
			},
			{ title: SNAPSHOT_SOURCE, url: "https://github.com/sudoHayato/bittensor-research" },
			{ title: "All subnets, 7 August 2026, JSONbored/metagraphed", url: "https://github.com/JSONbored/metagraphed" },
		],
	},
	outputs,
	benchmarks,
	charts: [
		{
			id: "survival",
			kind: "lines",
			title: "Who is still there",
			description:
				"Share of newcomers still in their slot by days since they registered (Kaplan-Meier; who never got in counts as out on day 0).",
			table: "survival",
			x: "day",
			y: ["skilledSmall", "skilledLarge", "otherSmall", "otherLarge"],
			timeless: true,
		},
		{
			id: "fates",
			kind: "bars",
			title: "What became of them",
			description: "Newcomers by skill and money: still there, pushed out, out of money, left, or never in.",
			table: "fates",
			x: "group",
			y: ["in", "pruned", "broke", "unprofitable", "refused"],
			stacked: true,
		},
		{
			id: "slots",
			kind: "lines",
			title: "Who holds the slots",
			description: "Share of the 192 miner slots by day: those who were there, newcomers, the large owner.",
			table: "days",
			x: "day",
			y: ["incumbents", "newcomers", "large"],
			stacked: true,
		},
		{
			id: "price",
			kind: "lines",
			title: "Price of a slot",
			description: "Registration price by day under the rules in force.",
			table: "days",
			x: "day",
			y: ["price"],
			logarithmic: "y",
		},
		{
			id: "gain",
			kind: "scatter",
			title: "Skill and gain",
			description: "Each point is a newcomer who registered: its skill, and what it earned less what it spent.",
			table: "newcomers",
			x: "skill",
			y: "gain",
			group: "fate",
			name: "name",
			references: [{ axis: "y", value: 0, label: "spent as much as earned" }],
		},
	],
	findings,
	*simulate(values, { random, rules, imported }) {
		const table = imported?.kind === "subnets" ? importedMarkets(imported) : undefined;
		const market = chosenMarket(values.market, table, values.netuid);
		const inForce = ruleSet(rules);
		const world = new MinersWorld(values, inForce, market.taoReserve / market.alphaReserve, random);
		const entry = validatorEntry(market, values.threshold, inForce);
		const days = new Rows(outputs.tables.days, values.days + 1);
		const record = () => {
			const { newcomer, incumbent, large } = world.takeShares();
			days.add({
				day: world.day,
				price: world.market.price,
				incumbents: 100 * incumbent.slots,
				newcomers: 100 * newcomer.slots,
				large: 100 * large.slots,
				incumbentPay: 100 * incumbent.pay,
				newcomerPay: 100 * newcomer.pay,
				largePay: 100 * large.pay,
			});
		};
		const snapshot = () => resultsOf(world, entry, days, table && market);
		record();
		for (let day = 1; day <= values.days; day++) {
			for (let step = 0; step < STEPS_PER_DAY; step++) world.advance();
			record();
			yield { done: day, total: values.days, label: `day ${day} of ${values.days}`, snapshot };
		}
		return snapshot();
	},
	headline,
	detail,
	guess: {
		kind: "number",
		question: "Of a hundred who begin as miners, how many are still there after a month?",
		figure: "survival",
		low: 0,
		high: 100,
	},
});
