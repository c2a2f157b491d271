import { defineSimulation } from "../kit/define.ts";
import { payAgainstSkillChart, payByKindChart, rolesChart, validatorsChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { findings } from "./findings.ts";
import { ChutesModel } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { measured } from "./parts/measured.ts";
import { KINDS } from "./parts/providers.ts";

export default defineSimulation({
	id: "chutes",
	title: "Chutes: inference on GPUs",
	question: "What do users keep when a miner, the biggest owner, or the team's gateway goes down?",
	sections: ["3.2", "3.3"],
	netuid: 64,
	version: 2,
	cost: 90,
	stochastic: true,
	rules: [],
	imports: ["scores"],
	parameters,
	model: {
		purpose:
			"To see what users of a subnet of GPUs depend on, whom its volume score pays, and what happens when a cloud company with cheap machines enters.",
		entities:
			"30 chutes (models) of eight makers with Zipf demand; miners (small, large and unreliable providers, one provider on many keys, one that rents its own GPUs, a cloud company, insiders of a cartel); the team's gateway; validators; the owner; stakers.",
		process:
			"Every hour calls of a chute go to its instances in proportion to GPUs; what fails once is tried elsewhere; chutes that wake up bring a bounty. Over seven days a key collects work, calls, different chutes and bounties; .52, .20, .20 and .08 of the shares make its score, and only the best key of an account counts. Every 361 blocks weights are set and the chain pays. Once a day honest miners add or withdraw GPUs by profit. Three outages are staged.",
		patterns:
			"An audited week's largest miners got 18.2, 11.5, 8.9 and 7.3 % of pay; spare capacity absorbs the loss of one miner; nothing arrives past a gateway that is down.",
		scales:
			"Calls by the hour, reactions by the day, pay by the epoch of 361 blocks. State: GPUs and placements by key and chute; seven days of work, calls, chutes and bounties; bonds.",
		scheduling:
			"Every hour all chutes are served at once; at midnight miners react and place their instances anew; weights are set at the end of an epoch.",
		initial: "Miners have served for seven days before the first pay.",
		stochasticity:
			"Sizes and costs of miners are log-normal; makers of models, placements, failures and bounties are drawn; demand has normal noise.",
		equations: [
			{ gives: "score", formula: "0.52·work + 0.20·calls + 0.20·unique^x + 0.08·bounties, each as a share of all" },
			{ gives: "x", formula: "1.3 from the median of unique chutes up, 2.2 below" },
			{
				gives: "calls served by a key",
				formula: "min(demand, capacity) × its GPUs / all GPUs of the chute × (1 − errors)",
			},
			{ gives: "a GPU's worth, in the chart of entry", formula: "emission per hour / all GPUs" },
		],
		leftOut: [
			"Calls are amounts of work, not single requests; queues, latency and loading times are left out.",
			"Placement of instances is renewed once a day; during an outage nobody moves, which the real subnet would do within minutes to hours where GPUs are free.",
			"How often private instances restart (once in seven days here) and what they cost are our choice.",
			"Prices of alpha and TAO and users' demand stay where they are, also when a cloud company enters or miners leave.",
			"The chart of entry takes pay to follow GPUs exactly; the run beside it uses the full score.",
			"Proof of GPUs is taken to work; makers of models and their shares are drawn, not measured.",
		],
		illustrative: false,
		sources: [
			{
				title: "chutesai/chutes-api (30 September 2025): metasync/constants.py, metasync/shared.py",
				url: "https://github.com/chutesai/chutes-api",
			},
			{ title: "rayonlabs/chutes-audit", url: "https://github.com/rayonlabs/chutes-audit" },
			{
				title: "opentensor/subtensor, December 2025: run_epoch.rs, run_coinbase.rs",
				url: "https://github.com/opentensor/subtensor",
			},
			{
				title: "alphamind-transparency: daily alpha prices",
				url: "https://github.com/alexlange1/alphamind-transparency",
			},
		],
	},
	outputs,
	benchmarks,
	measured,
	charts: [
		{
			kind: "bars",
			id: "outages",
			title: "What users keep",
			description:
				"Calls served while nothing is down, and in each of the three outages: of an ordinary miner, of the owner with the most GPUs, of the team's gateway.",
			table: "outages",
			x: "down",
			y: ["served"],
		},
		payByKindChart(KINDS),
		{
			kind: "lines",
			id: "availability",
			title: "Hour by hour",
			description:
				"Calls served hour by hour. Three outages are marked: of an ordinary miner, of the biggest owner, of the team's gateway.",
			table: "availability",
			x: "day",
			y: ["served"],
		},
		payAgainstSkillChart(
			"work",
			"Each point is a key: its part of the work done for users, and what it was paid. Points on the left that are high are paid for something else.",
		),
		{
			kind: "lines",
			id: "cloud",
			title: "A cloud company enters",
			description:
				"What is left once everybody has reacted, by the part of GPUs that the company brings: its own part, and the honest miners that stay.",
			table: "cloud",
			x: "share",
			y: ["company", "survivors"],
			timeless: true,
		},
		{
			kind: "bars",
			id: "rules",
			title: "The same week under other rules",
			description: "Shares of the score by kind of miner under the real rule and under variants of it.",
			table: "rules",
			x: "rule",
			y: KINDS.map(({ id }) => id),
			stacked: true,
		},
		validatorsChart,
		rolesChart,
	],
	findings,
	simulate: (values, world) => play(new ChutesModel(values, world), resultsOf),
	headline,
	detail,
	guess: {
		kind: "number",
		question: "A miner secretly calls its own machines. How many times a small provider's pay per GPU does it get?",
		figure: "self-multiple",
		low: 0,
		high: 20,
	},
	derivePay: (participant, step, values, world) =>
		deriveAt(new ChutesModel(values, world), "Chutes", participant, step),
});
