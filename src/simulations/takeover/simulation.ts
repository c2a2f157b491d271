import { defineSimulation } from "../kit/define.ts";
import { wordOf } from "../kit/outcome.ts";
import { valuesAt } from "../kit/schedule.ts";
import { Rows } from "../kit/rows.ts";
import { SNAPSHOT_SOURCE } from "../shared/pools/subnetPools.ts";
import { findings } from "./findings.ts";
import { sceneOf } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";

export default defineSimulation({
	id: "takeover",
	title: "Takeover of a subnet",
	question: "Could somebody buy control of a subnet?",
	sections: ["3.3"],
	version: 5,
	cost: 10,
	stochastic: true,
	rules: ["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06", "gate-2026-07"],
	imports: ["subnets"],
	parameters,
	model: {
		purpose: "Prices three routes to power over a subnet that must not be mixed up: stake, ownership, miner slots.",
		patterns:
			"Of the pools of April 2026, a tenth of the alpha of nearly all subnets for about 390,000 TAO; half in 17 of 128 without root's votes, in none with them.",
		entities:
			"One subnet with its pool and holdings; 128 subnets like those of the snapshot (or an imported table); an attacker, defenders, other holders, miners.",
		scales: "TAO and alpha in whole tokens; steps of one day; 128 subnets at one moment.",
		process:
			"Stake: alpha is bought from the pool against slippage, at once or day by day, while defenders answer and emission dilutes. Ownership (rules of June 2026): alpha is locked until its conviction wins, while the owner's grows with its cut. Slots: registrations under the price law in force, held without work only while immune; then pay follows work and miners leave who no longer cover their cost.",
		scheduling:
			"The map and the prices hold for the first day. In the campaign a day is emission, then the attacker's purchase, then the defenders'.",
		initial:
			"Pool and holdings of the chosen subnet as in the snapshot; 128 subnets drawn from its fit, or those of an imported table.",
		stochasticity: "Only the 128 subnets are drawn (log-normal fit to the snapshot).",
		equations: [
			{
				gives: "alpha to buy",
				formula: "h = s ÷ (1 − s) × (awake × alpha outside + 0.18 × TAO on root × share that votes)",
			},
			{ gives: "TAO to pay", formula: "y × h ÷ (x − h) ÷ (1 − fee), with y TAO and x alpha in the pool" },
			{ gives: "dollars to pay", formula: "price × q × F ÷ (F − q), with q of F TAO that could be bought" },
			{ gives: "conviction after t days", formula: "locked × (1 − e^(−t ÷ τ))" },
			{ gives: "attacker's pay by work w", formula: "w ÷ (w + max(0, profit − w)), others at most 1" },
		],
		leftOut: [
			"Alpha can also be bought from holders outside the pool, and a coalition of present holders buys nothing.",
			"Nobody sells into the rising price, so that alpha runs out sooner and costs more than it might; nobody copies the attacker, either.",
			"How dear TAO becomes when it is bought up is a form of ours: nobody has tried.",
			"Who directs the pay can hardly sell it at the price before: payback is its shortest.",
			"As a miner an attacker is paid for work alone here; subnets' own rules and the limit of demand are left out, so it judges no claim.",
			"Courts, forks, hyper-parameters and the root senate are outside.",
			"128 subnets are drawn from a fit to a snapshot of April 2026, later than the essay.",
		],
		illustrative: false,
		sources: [
			{ title: SNAPSHOT_SOURCE, url: "https://github.com/sudoHayato/bittensor-research" },
			{
				title: "All subnets, 7 August 2026 (JSONbored/metagraphed): weight of keys, TAO issued",
				url: "https://github.com/JSONbored/metagraphed",
			},
			{ title: "opentensor/subtensor", url: "https://github.com/opentensor/subtensor" },
			{
				title: "Lui & Sun 2025, arXiv 2507.02951 (the essay's reference [9])",
				url: "https://arxiv.org/abs/2507.02951",
			},
		],
	},
	outputs,
	benchmarks,
	measured: (
		[
			["control-count", 10],
			["control-rootless", 44],
			["minority-count", 112],
		] as const
	).map(([figure, value]) => ({
		figure,
		value,
		date: "11 April 2026",
		source: { title: SNAPSHOT_SOURCE, url: "https://github.com/sudoHayato/bittensor-research" },
		note: "counted on the real pools with the default voters, where the model draws 128 subnets that resemble them",
	})),
	charts: [
		{
			id: "cost",
			kind: "lines",
			title: "Cost of control",
			description:
				"TAO for a share of the votes, with nobody reacting and with defenders answering. A line ends where the pool is empty, or where it meets the roof: all TAO that could be bought.",
			table: "cost",
			x: "share",
			y: ["alone", "defended", "budget", "free"],
			timeless: true,
			logarithmic: "y",
			references: [{ axis: "x", value: 50, label: "κ: consensus alone" }],
		},
		{
			id: "root",
			kind: "lines",
			title: "Who votes decides",
			description:
				"Subnets in which control can be bought, and in which a minority can, by how much of root's stake votes along: root counts in every subnet at once and is in no pool.",
			table: "root",
			x: "rootShare",
			y: ["control", "within", "minority"],
			timeless: true,
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
				"Cost of a minority and of control in so many subnets, cheapest first, with nobody reacting. The line of control ends where the other pools hold too little or all TAO is used up.",
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
			timeless: true,
		},
		{
			id: "ownership",
			kind: "lines",
			title: "Ownership",
			description:
				"Share of today's alpha outside the pool that must be locked, by how long the attacker waits: conviction has to build up, while the owner's grows. No line where more than all of it would be needed. Rules of June 2026 only.",
			table: "ownership",
			x: "wait",
			y: ["share"],
			timeless: true,
		},
	],
	findings,
	*simulate(values, world) {
		const scene = sceneOf(values, world);
		const days = new Rows(outputs.tables.days, values.watch + 1);
		const snapshot = () => resultsOf(scene, days);
		for (let day = 0; day <= values.watch; day++) {
			const { counter, awake } = valuesAt(parameters, values, world.events, day);
			scene.campaign.change({ counter, awake: awake / 100 });
			scene.last = scene.campaign.step();
			days.add({ ...scene.last, share: 100 * scene.last.share });
			yield { done: day + 1, total: values.watch + 1, label: `day ${day} of ${values.watch}`, snapshot };
		}
		return snapshot();
	},
	headline,
	detail,
	guess: {
		kind: "choice",
		question: "Could somebody with enough money buy half of the votes of Chutes?",
		options: [
			{ id: "yes", label: "Yes" },
			{ id: "dear", label: "No, it costs more than there is" },
			{ id: "empty", label: "No, too little is for sale" },
		],
		answer: (outcome) => wordOf(outcome, "for-sale"),
	},
});
