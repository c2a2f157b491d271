import { defineSimulation } from "../kit/define.ts";
import { payAgainstSkillChart, payByKindChart, rolesChart, validatorsChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { findings } from "./findings.ts";
import { ZeusModel } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { measured } from "./parts/measured.ts";
import { KINDS } from "./parts/forecasters.ts";

export default defineSimulation({
	id: "zeus",
	title: "Zeus: weather forecasts",
	question: "Do better forecasts earn more?",
	sections: ["3.1"],
	netuid: 18,
	version: 3,
	cost: 205,
	quick: { values: { days: 20 }, frames: 60 },
	stochastic: true,
	rules: [],
	imports: ["scores"],
	parameters,
	model: {
		purpose:
			"To see whom Zeus' own scoring rule pays: better forecasts, copies of a public forecast, speed, or many keys; and how long it takes until skill is paid.",
		entities:
			"An 8 × 8 grid of weather with seven quantities; a public baseline forecast; miners (own models of different quality, copiers of the baseline, sprinters that send the long-term average at once, keys of one owner with one answer, and insiders of a cartel); validators (careful, careless, cartel, copying weights); the owner; stakers of alpha and on root.",
		process:
			"Every evaluating validator asks its own challenges (a box, 1 to 24 hours). Nine in ten requests begin 119 hours ago or some hours (normal, spread 35) later, one in ten anywhere up to 168 hours ahead: only 6 % ask about the future, so it is mostly a test of the last five days, whose truth is not public yet. Answers wait until the truth can be downloaded, then get 0.8 × quality + 0.2 × speed and move an average. Every 361 blocks validators set weights in proportion to their averages, the chain's consensus runs, and one epoch's alpha is paid. Under the later rule, all get the same challenges four times a day, errors are ranked, ranks are averaged, and 95 % of each challenge goes to the best.",
		patterns:
			"A copy of the baseline has improvement 0 and so a quality of 0.556^γ; a cartel below half of the stake cannot move the median, above it sets it; pay follows skill only after the truth has come.",
		scales:
			"A step is an epoch of 361 blocks, about 72 minutes; weather is hourly. State: anomalies, waiting answers, average scores, bonds.",
		scheduling:
			"In an epoch every evaluating validator asks; answers whose truth has come are scored; then all set weights at once, and the chain pays.",
		initial:
			"Miners registered evenly over the 60 days before; three days of requests (24 under the later rule) are asked before the first pay.",
		stochasticity:
			"Weather is a first-order autoregression with normal innovations; errors follow their χ² distribution; requests, difficulty of places, answering times (log-normal) and ages are drawn.",
		equations: [
			{ gives: "improvement", formula: "(baseline's error − own) / baseline's error" },
			{ gives: "quality", formula: "((clip(improvement, −1, 0.8) + 1) / 1.8)^γ" },
			{ gives: "γ, leniency", formula: "1 / (2^(2·difficulty − 1) + max(0, age + 1))" },
			{ gives: "score", formula: "0.8·quality + 0.2·speed" },
			{ gives: "weight", formula: "moving average of scores, divided by the sum of all miners'" },
		],
		leftOut: [
			"Errors are drawn as root mean squares over a box from their distribution, not cell by cell; nearby cells and hours count as one where errors are alike.",
			"One simulated challenge stands for several real ones. Averages keep their memory in hours, so weights are noisier than on the real subnet; 960 challenges a day removes this.",
			"Weather anomalies are normal and the region is small; rain is not. Difficulty of a place is drawn evenly from 0 to 1.",
			"All miners answer in time and in the right shape; nobody registers or leaves during the run.",
			"Under the later rule nobody copies peers before the reveal, nothing is burned, and mean absolute error is taken to rank as root mean square does.",
			"Stake stays where it is: nobody moves it after seeing returns, and the alpha price plays no part.",
		],
		illustrative: false,
		sources: [
			{
				title: "Orpheus-AI/Zeus, version 1.5.4 (11 December 2025): reward.py, constants.py, base/validator.py",
				url: "https://github.com/Orpheus-AI/Zeus",
			},
			{
				title: "opentensor/subtensor, December 2025: run_epoch.rs, run_coinbase.rs",
				url: "https://github.com/opentensor/subtensor",
			},
			{
				title: "Copernicus Climate Data Store: ERA5 and its preliminary release ERA5T",
				url: "https://cds.climate.copernicus.eu",
			},
		],
	},
	outputs,
	benchmarks,
	measured,
	charts: [
		payAgainstSkillChart(
			"improvement",
			"Each point is a miner: how much better than the public baseline its forecasts were, and what it was paid. If pay rose in proportion to the improvement, it would start from nothing at the baseline.",
			[
				{ axis: "x", value: 0, label: "public baseline" },
				{ axis: "y", value: 0, label: "nothing" },
			],
		),
		payByKindChart(KINDS),
		validatorsChart,
		{
			kind: "lines",
			id: "delay",
			title: "From skill to pay",
			description:
				"Pay share of one forecaster that becomes as good as the best on a given day. Pay follows when the truth arrives.",
			table: "delay",
			x: "day",
			y: ["share"],
		},
		rolesChart,
		{
			kind: "lines",
			id: "forecast",
			title: "What is forecast",
			description:
				"Five days of temperature in one cell: what happened, what the public baseline said, and what the best forecaster said.",
			table: "forecast",
			x: "hour",
			y: ["truth", "baseline", "best"],
			timeless: true,
		},
	],
	findings,
	simulate: (values, world) => play(new ZeusModel(values, world), resultsOf),
	headline,
	detail,
	guess: {
		kind: "number",
		question: "Somebody only copies the free public forecast. How much of the best forecasters' pay does it get, %?",
		figure: "copier-share",
		low: 0,
		high: 100,
	},
	derivePay: (participant, step, values, world) => deriveAt(new ZeusModel(values, world), "Zeus", participant, step),
});
