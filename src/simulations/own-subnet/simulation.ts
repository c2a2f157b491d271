import { defineSimulation } from "../kit/define.ts";
import { payAgainstSkillChart, payByKindChart, rolesChart, validatorsChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { findings } from "./findings.ts";
import { OwnModel } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { KINDS } from "./parts/kinds.ts";

export default defineSimulation({
	id: "own-subnet",
	title: "A subnet of your own",
	question: "Whom does a scoring rule of your own pay?",
	sections: ["3.1", "3.2"],
	version: 1,
	cost: 150,
	quick: { values: { days: 3 }, frames: 20 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"To try a scoring rule before it is written into a subnet: whom it pays, what copies get, and what those who work keep after their costs, beside the rules of the subnets that the essay names.",
		entities:
			"Strong and ordinary miners with a quality and a cost, copiers who send what is free, two insiders where a cartel has stake; validators (careful, careless, cartel, copying weights); the owner; stakers of alpha and on root.",
		process:
			"At the end of every epoch the miners' quality is measured with some noise. Validators score miners by the rule and set weights in proportion; careless ones add noise of their own, the cartel favours its insiders, copiers repeat the consensus of the epoch before. The chain's consensus and bonds make pay of the weights. All six rules are run with the same miners, validators and luck.",
		patterns:
			"Pay by quality is nearly even; a rule for one winner gives everything to the best; a cartel below half of the stake cannot move the median.",
		scales: "A step is an epoch of 361 blocks, about 72 minutes. State: bonds, weights, pay.",
		scheduling: "In an epoch: quality is measured once, all validators set weights at once, the chain pays.",
		initial: "Qualities are drawn around the means of their kinds; nobody has been paid.",
		stochasticity: "Quality inside a kind is normal, noise of measurement log-normal, stake inside a kind log-normal.",
		equations: [
			{ gives: "quality measured", formula: "min(1, quality × exp(N(0, noise)))" },
			{ gives: "score", formula: "your formula, at least 0; 0 where it has no value" },
			{ gives: "weight", formula: "score / sum of all scores" },
			{ gives: "kept after costs", formula: "pay a day − cost" },
		],
		leftOut: [
			"Miners do not react: nobody works more or less, leaves, or learns to please the rule. What that does is in [Four ways to pay](simulation:incentive-shapes).",
			"Quality and cost are given; how a validator could measure them is not.",
			"Nobody registers or is pruned, and the price of alpha plays no part.",
			"The named rules are applied to quality alone, as in [Four ways to pay](simulation:incentive-shapes).",
		],
		illustrative: true,
		hinge:
			"Whom a rule pays hinges on whether quality can be measured at all: with much noise, or where what is free measures nearly as good, every rule pays copies.",
		sources: [
			{
				title: "opentensor/subtensor, December 2025: run_epoch.rs, run_coinbase.rs",
				url: "https://github.com/opentensor/subtensor",
			},
			{
				title: "Orpheus-AI/Zeus, macrocosm-os/data-universe, chutesai/chutes-api, ridgesai/ridges at the essay's date",
				url: "https://github.com/Orpheus-AI/Zeus",
			},
		],
	},
	outputs,
	benchmarks,
	charts: [
		{
			kind: "bars",
			id: "rules",
			title: "Six rules compared",
			description:
				"Share of the miners' pay that strong miners, ordinary miners and copiers get, under your formula and under the rules of the subnets that the essay names: the same miners, validators and luck.",
			table: "rules",
			x: "rule",
			y: ["strong", "ordinary", "copier"],
		},
		{
			kind: "bars",
			id: "kinds",
			title: "Pay and cost",
			description: "What one miner of each kind is paid a day under the rule in force, and what it spends.",
			table: "kinds",
			x: "kind",
			y: ["pay", "cost"],
		},
		payAgainstSkillChart("quality", "Each point is a miner: what it achieves, and what it was paid over the run."),
		payByKindChart(KINDS),
		validatorsChart,
		rolesChart,
	],
	findings,
	simulate: (values, world) => play(new OwnModel(values, world), resultsOf),
	headline,
	detail,
	guess: {
		kind: "number",
		question: "Only the better half is paid, by the square of quality. What part of the pay do strong miners get, %?",
		figure: "strong-share",
		low: 0,
		high: 100,
	},
	derivePay: (participant, step, values, world) =>
		deriveAt(new OwnModel(values, world), "A subnet of your own", participant, step),
});
