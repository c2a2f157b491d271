import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { payAgainstSkillChart, payByKindChart, rolesChart, validatorsChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { findings } from "./findings.ts";
import { headcounts, KINDS } from "./parts/forecasters.ts";
import { ZeusModel } from "./model.ts";
import { parameters } from "./parameters.ts";

export default defineUndeclared({
	id: "zeus",
	title: "Zeus: weather forecasts",
	question: "Do better forecasts earn more?",
	sections: ["3.1"],
	netuid: 18,
	version: 2,
	cost: 140,
	quick: { values: { days: 20 }, frames: 60 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"To see whom Zeus' own scoring rule pays: better forecasts, copies of a public forecast, speed, or many keys; and how long it takes until skill is paid.",
		entities:
			"An 8 × 8 grid of weather with seven quantities; a public baseline forecast; miners (own models of different quality, copiers of the baseline, sprinters that send the long-term average at once, keys of one owner with one answer, and insiders of a cartel); validators (careful, careless, cartel, copying weights); the owner; stakers of alpha and on root.",
		process:
			"Every evaluating validator asks its own challenges (a box, 1 to 25 hours, start between 119 hours ago and 168 ahead). Answers wait until the truth can be downloaded, then get 0.8 × quality + 0.2 × speed and move an average. Every 361 blocks validators set weights in proportion to their averages, the chain's consensus runs, and one epoch's alpha is paid. Under the later rule, all get the same challenges four times a day, errors are ranked, ranks are averaged, and 95 % of each challenge goes to the best.",
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
	simulate: (values, world) => play(new ZeusModel(values, world)),
	answer(outcome, values) {
		const correlation = figureOf(outcome, "rank-correlation");
		const verdict = correlation >= 0.8 ? "Yes, in rank" : correlation >= 0.5 ? "Mostly" : "Hardly";
		const followed = figureOf(outcome, "delay") < values.days - values.skillDay - 1;
		return (
			`${verdict}: pay and skill have a rank correlation of ${cite(outcome, "rank-correlation")}` +
			(headcounts(values).copiers > 0
				? `; a miner that only copies the public baseline earns ${cite(outcome, "copier-share")} of what the best forecasters do. `
				: ". ") +
			(followed
				? `Better forecasts were paid ${cite(outcome, "delay")} later; an answer waits ${cite(outcome, "wait")} on average for its score. `
				: `A forecaster that improved was not paid more within the run; answers wait ${cite(outcome, "wait")} on average for their score. `) +
			`[${values.miners} miners](parameter:miners), [${values.validators} validators](parameter:validators), [${values.days} days](parameter:days).`
		);
	},
	derivePay: (participant, step, values, world) => deriveAt(new ZeusModel(values, world), "Zeus", participant, step),
});
