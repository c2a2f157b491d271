import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { findings } from "./findings.ts";
import { parameters } from "./parameters.ts";
import { outcomeOf } from "./outcome.ts";
import { drawField, Race } from "./model.ts";
import { shapesWith } from "./parts/shapes.ts";

export default defineUndeclared({
	id: "incentive-shapes",
	title: "Four ways to pay miners",
	question: "What does the shape of pay do to inequality, copying and progress?",
	sections: ["3.1", "3.2"],
	version: 2,
	cost: 180,
	quick: { frames: 8 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"To compare the scoring rules of the four subnets that the essay names on one and the same field of miners.",
		entities:
			"Miners with a performance between 0 and 1, a talent for improving it, and a choice to work; copiers who send what is free; the four rules.",
		process:
			"First every rule pays the same field once. Then, under each rule apart, miners decide round by round: who works pays a cost and gains a part of the way to 1; it does so when the pay that this promises over the horizon exceeds the cost, the others taken as they are. A part of the best miner's lead becomes free each round, and nobody is worse than what is free. All four meet the same luck.",
		leftOut: [
			"One number stands for performance; on real subnets it is error, volume, credibility or problems solved, and the rules are not applied to like things.",
			"Miners look at their own gain only, do not leave, and cannot register more keys.",
			"A copy is measured as exactly as the original. On Ridges noisy tests, taken often enough, let copies win: see its own simulation.",
			"Validators are honest and agree, so consensus plays no part.",
			"Everybody is equally fast under Zeus' rule; all of Chutes' features grow with performance; Data Universe's credibility equals performance at equal amounts of data.",
		],
		illustrative: true,
		hinge:
			"How much a round's work costs against mean pay, and how fast the best miner's lead becomes free: dear work and fast leaks stop progress under every shape.",
		sources: [
			{
				title: "Orpheus-AI/Zeus, macrocosm-os/data-universe, chutesai/chutes-api, ridgesai/ridges at the essay's date",
				url: "https://github.com/Orpheus-AI/Zeus",
			},
			{
				title: "sudoHayato/bittensor-research: incentive concentration of 29 subnets, April 2026",
				url: "https://github.com/sudoHayato/bittensor-research",
			},
		],
	},
	charts: [
		{
			kind: "bars",
			id: "comparison",
			title: "Four shapes compared",
			description:
				"The same miners under four rules: how unequal pay is, what a copy of what is free earns against the best, and how far the best miner gets when miners work only where it pays. All from 0 to 1.",
			table: "comparison",
			x: "shape",
			y: ["gini", "copier", "best"],
		},
		{
			kind: "bars",
			id: "gini",
			title: "Inequality of pay",
			description:
				"Gini of pay under each rule for the same miners. The median of 29 real subnets in April 2026 was 0.576, after the essay.",
			table: "shapes",
			x: "shape",
			y: ["gini"],
			references: [{ axis: "y", value: 0.576, label: "median of 29 subnets, April 2026" }],
		},
		{
			kind: "bars",
			id: "copier",
			title: "Pay of what is free",
			description: "What a miner earns who sends what anybody can have, against the best miner.",
			table: "shapes",
			x: "shape",
			y: ["copier"],
		},
		{
			kind: "lines",
			id: "progress",
			title: "Progress",
			description: "Performance of the best miner round by round under each rule, when miners work only where it pays.",
			table: "progress",
			x: "round",
			y: ["linear", "volume", "gate", "winner"],
		},
		{
			kind: "lines",
			id: "mean",
			title: "Progress of all",
			description: "Mean performance of all miners round by round.",
			table: "progress",
			x: "round",
			y: ["mean-linear", "mean-volume", "mean-gate", "mean-winner"],
		},
		{
			kind: "lines",
			id: "curve",
			title: "Pay by place",
			description: "Pay of each miner against the mean, best first, before anybody reacts.",
			table: "curve",
			x: "place",
			y: ["linear", "volume", "gate", "winner"],
		},
	],
	findings,
	*simulate(values, { random }) {
		const field = drawField(values, random.fork("field"));
		const races = shapesWith(values.winner).map((shape) => new Race(shape, values, field, random.fork("luck")));
		for (let round = 1; round <= values.rounds; round++) {
			for (const race of races) race.advance();
			yield {
				done: round,
				total: values.rounds,
				label: `round ${round} of ${values.rounds}`,
				snapshot: () => outcomeOf(values, field, races),
			};
		}
		return outcomeOf(values, field, races);
	},
	answer(outcome, values) {
		const ids = ["linear", "volume", "gate", "winner"] as const;
		const fastest = ids.reduce(
			(top, id) => (figureOf(outcome, `best-${id}`) > figureOf(outcome, `best-${top}`) ? id : top),
			ids[0],
		);
		const names = {
			linear: "pay linear in score",
			volume: "shares of volume",
			gate: "a gate of credibility",
			winner: "a winner rule",
		};
		return (
			`Illustrative: what is free earns ${cite(outcome, "copier-linear")} of the best pay where pay is linear in score, ${cite(outcome, "copier-gate")} behind a gate of credibility and ${cite(outcome, "copier-winner")} under a winner rule; ` +
			`the Gini of pay goes from ${cite(outcome, "gini-linear")} to ${cite(outcome, "gini-winner")}. The best miner improves most under ${names[fastest]}, by ${cite(outcome, `best-${fastest}`)} of what was possible, ` +
			`with work at [${values.workCost} %](parameter:workCost) of mean pay.`
		);
	},
});
