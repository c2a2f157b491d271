import { defineSimulation } from "../kit/define.ts";
import { findings } from "./findings.ts";
import { drawField, fieldOf, Race } from "./model.ts";
import { outputs, resultsOf as shapeResults, withMiners } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, fastestOf, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { SHAPES, shapesWith } from "./parts/shapes.ts";

export default defineSimulation({
	id: "incentive-shapes",
	title: "Four ways to pay miners",
	question: "What does the shape of pay do to inequality, copying and progress?",
	sections: ["3.1", "3.2"],
	version: 3,
	cost: 55,
	quick: { frames: 8 },
	stochastic: true,
	rules: [],
	imports: ["scores"],
	parameters,
	model: {
		purpose:
			"To compare the scoring rules of the four subnets that the essay names on one and the same field of miners.",
		entities:
			"Miners with a performance between 0 and 1, a talent for improving it, and a choice to work; copiers who send what is free; the four rules.",
		process:
			"First every rule pays the same field once. Then, under each rule apart, miners decide round by round: who works pays a cost and gains a part of the way to 1; it does so when the pay that this promises over the horizon exceeds the cost, the others taken as they are. A part of the best miner's lead becomes free each round, and nobody is worse than what is free. All four meet the same luck.",
		patterns:
			"The median Gini of incentive over 29 real subnets was 0.576 in April 2026; rules that pay by score stay far below it, rules for one winner far above.",
		scales: "A step is a round of work, of no fixed length. State: performance of every miner, level of what is free.",
		scheduling:
			"In a round all miners decide at once, taking the others as they were; then all who work improve, and all are paid.",
		initial:
			"Performances are normal around the mean; copiers stand at what is free. An imported table of scores brings miners and performances, and nobody in it is taken for a copier.",
		stochasticity:
			"Talents are log-normal, luck of a round is uniform, noise of measurement is log-normal; all four shapes meet the same draws.",
		equations: [
			{ gives: "pay, linear", formula: "0.8·p^γ + 0.2, as a share of all" },
			{ gives: "pay, volume", formula: "0.8·p/Σp + 0.2·p^x/Σp^x; x is 1.3 from the median up, else 2.2" },
			{ gives: "pay, gate", formula: "p^2.5, as a share of all" },
			{ gives: "pay, winner", formula: "all to the largest p, or 95 % and the rest by log of the place" },
			{ gives: "gain of a round's work", formula: "(1 − p) × step × talent × U(0, 2)" },
			{ gives: "works", formula: "expected gain of pay × horizon > cost" },
		],
		leftOut: [
			"One number stands for performance; on real subnets it is error, volume, credibility or problems solved, and the rules are not applied to like things.",
			"Miners look at their own gain only, do not leave, and cannot register more keys.",
			"A copy is measured as exactly as the original. On Ridges noisy tests, taken often enough, let copies win: see its own simulation.",
			"Validators are honest and agree, so consensus plays no part.",
			"Everybody is equally fast under Zeus' rule; all of Chutes' features grow with performance; Data Universe's credibility equals performance at equal amounts of data.",
		],
		illustrative: true,
		hinge:
			"Progress hinges on how much a round's work costs against mean pay, and on how fast the best miner's lead becomes free: dear work and fast leaks stop progress under every shape.",
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
	outputs,
	benchmarks,
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
	*simulate(given, { random, imported }) {
		const scores = imported?.kind === "scores" ? imported.scores : undefined;
		const values = scores ? { ...given, miners: scores.miners.length } : given;
		const field = scores ? fieldOf(scores.scores, random.fork("field")) : drawField(values, random.fork("field"));
		const resultsOf = (races: readonly Race[]) => withMiners(shapeResults(values, field, races), races, scores);
		const races = shapesWith(values.winner).map((shape) => new Race(shape, values, field, random.fork("luck")));
		for (let round = 1; round <= values.rounds; round++) {
			for (const race of races) race.advance();
			yield {
				done: round,
				total: values.rounds,
				label: `round ${round} of ${values.rounds}`,
				snapshot: () => resultsOf(races),
			};
		}
		return resultsOf(races);
	},
	headline,
	detail,
	guess: {
		kind: "choice",
		question: "Under which way of paying does the best miner improve most?",
		options: SHAPES,
		answer: fastestOf,
	},
});
