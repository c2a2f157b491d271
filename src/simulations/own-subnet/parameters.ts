import { type Parameters, type ValuesOf } from "../kit/parameters.ts";
import { OURS } from "../kit/sources.ts";
import { shapeLabels } from "../incentive-shapes/parts/shapes.ts";
import { validatorParameters } from "../shared/subnet/validatorParameters.ts";

const count = (label: string, help: string, [least, usual, most]: readonly [number, number, number]) =>
	({
		kind: "number",
		label,
		help,
		unit: "",
		min: least,
		max: most,
		step: 1,
		whole: true,
		default: usual,
		plausible: [Math.max(1, usual / 2), usual * 2],
		source: OURS,
	}) as const;

const quality = (label: string, usual: number) =>
	({
		kind: "number",
		label,
		help: "Mean of what these miners achieve; 1 is the best that can be measured.",
		unit: "",
		min: 0.01,
		max: 1,
		step: 0.01,
		default: usual,
		plausible: [usual - 0.1, usual + 0.1],
		source: OURS,
	}) as const;

const cost = (label: string, usual: number) =>
	({
		kind: "number",
		label,
		help: "What one of these miners spends a day, in alpha; the formula may use it.",
		unit: "alpha per day",
		min: 0.1,
		max: 1000,
		step: 0.1,
		default: usual,
		scale: "log",
		plausible: [usual / 2, usual * 2],
		source: OURS,
	}) as const;

export const parameters = {
	rule: {
		kind: "choice",
		label: "Scoring rule",
		help: "Which rule is in force; the others, your formula among them, are run beside it.",
		options: [
			{ value: "own", label: "Your formula" },
			{ value: "linear", label: shapeLabels.linear },
			{ value: "volume", label: shapeLabels.volume },
			{ value: "gate", label: shapeLabels.gate },
			{ value: "all", label: shapeLabels.all },
			{ value: "most", label: shapeLabels.most },
		],
		default: "own",
		plausible: "fixed",
		source: "your own, or one of the subnets that the essay names",
	},
	score: {
		kind: "formula",
		label: "Score",
		help: "What a validator makes of each miner at the end of an epoch; weights are in proportion to it. Below 0, or without a value, it counts as 0.",
		variables: {
			quality: "what the validator measured of the miner, 0 to 1",
			rank: "its place by that, 1 the best",
			best: "the largest quality measured",
			mean: "the mean quality measured",
			miners: "how many miners there are",
			cost: "what the miner spends, alpha a day",
			paid: "its share of the miners' pay in the epoch before, 0 to 1",
		},
		default: "quality^2 * (rank <= miners / 2)",
		plausible: "fixed",
		source: "our choice: an example to start from",
	},
	strong: count("Strong miners", "Miners whose work is good and dear.", [1, 8, 64]),
	strongQuality: quality("Quality of strong miners", 0.8),
	strongCost: cost("Cost of strong miners", 60),
	ordinary: count("Ordinary miners", "Miners whose work is fair and cheaper.", [0, 16, 128]),
	ordinaryQuality: quality("Quality of ordinary miners", 0.6),
	ordinaryCost: cost("Cost of ordinary miners", 30),
	copiers: count("Copiers", "Miners who send what is free to all.", [0, 8, 128]),
	copierQuality: quality("Quality of what is free", 0.5),
	copierCost: cost("Cost of copiers", 1),
	spread: {
		kind: "number",
		label: "Spread of quality",
		help: "Standard deviation between miners of one kind.",
		unit: "",
		min: 0,
		max: 0.3,
		step: 0.01,
		default: 0.05,
		plausible: [0, 0.15],
		source: OURS,
		advanced: true,
	},
	noise: {
		kind: "number",
		label: "Noise of measurement",
		help: "By how much an epoch's measurement is off, as a part of quality. It is the same for all validators but the careless.",
		unit: "%",
		min: 0,
		max: 50,
		step: 1,
		default: 5,
		plausible: [0, 20],
		source: OURS,
	},
	days: {
		kind: "number",
		label: "Days",
		help: "Length of the run.",
		unit: "days",
		min: 1,
		max: 60,
		step: 1,
		whole: true,
		default: 10,
		plausible: "fixed",
		source: "our choice",
	},
	...validatorParameters,
} as const satisfies Parameters;

export type OwnValues = ValuesOf<typeof parameters>;
