import { pow } from "../../numeric/math.ts";
import { figure, numbers, Recorder, table, texts } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { type Outcome, type Table } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { drawBudgets, entryYear, type EntryYear } from "./model.ts";
import { findings } from "./findings.ts";
import { FITS, leftAfterTenfold, optimalTraining, reducibleLoss, taskSuccess, yearsAhead } from "./parts/lossLaw.ts";
import { parameters } from "./parameters.ts";

type ScalingValues = ValuesOf<typeof parameters>;

/** Compute axis of the loss curve: 10^18 to 10^28 FLOP, four points a decade. */
const DECADES = { from: 18, to: 28, perDecade: 4 };
/** Compute of the frontier run at the start, FLOP. @source Epoch AI: Gemini Ultra about 5e25 */
const FRONTIER_COMPUTE = 5e25;
/** Tokens at which access to training data is halved. @source the refit's own optimum for Chinchilla's compute */
const HALVED_TOKENS = 1.4e12;
const TASK_MINUTES = [5, 10, 30, 60, 120, 240, 480, 960];
const PAPERS: readonly (readonly [label: string, year: number, month: number])[] = [
	["Hestness et al.: loss falls as a power law", 2017, 12],
	["Kaplan et al.: scaling laws for language models", 2020, 1],
	["GPT-3 paper", 2020, 5],
	["Chinchilla", 2022, 3],
	["ChatGPT", 2022, 11],
];
const monthsBeforeChatGpt = (year: number, month: number) => (2022 - year) * 12 + 11 - month;

function lossTable(values: ScalingValues): Table {
	const limit = values.tokenLimit * 1e12;
	const count = (DECADES.to - DECADES.from) * DECADES.perDecade + 1;
	const compute = Float64Array.from({ length: count }, (_, i) => pow(10, DECADES.from + i / DECADES.perDecade));
	const lossOf = (name: keyof typeof FITS) => compute.map((c) => optimalTraining(FITS[name], c, limit).loss);
	const chosen = compute.map((c) => optimalTraining(FITS[values.fit], c, limit).tokens);
	return table("loss", "Least loss that a compute budget can buy", [
		numbers("compute", "Training compute", "FLOP", compute),
		numbers("besiroglu", FITS.besiroglu.label, "nat/token", lossOf("besiroglu")),
		numbers("hoffmann", FITS.hoffmann.label, "nat/token", lossOf("hoffmann")),
		numbers("tokens", "Tokens of the best run (chosen law)", "tokens", chosen),
	]);
}

const fixedTables = (values: ScalingValues): readonly Table[] => [
	lossTable(values),
	table("tasks", "Chance that GPT-5 finishes a task, by the time it takes a person", [
		numbers("minutes", "Time a person needs", "minutes", TASK_MINUTES),
		numbers(
			"success",
			"Success",
			"%",
			TASK_MINUTES.map((m) => 100 * taskSuccess(m, values.halfHorizon, values.horizonSlope)),
		),
	]),
	table("papers", "When the law was published", [
		texts(
			"paper",
			"Publication",
			PAPERS.map(([label]) => label),
		),
		numbers(
			"before",
			"Before ChatGPT",
			"months",
			PAPERS.map(([, year, month]) => monthsBeforeChatGpt(year, month)),
		),
	]),
];

function outcomeOf(values: ScalingValues, entry: Table, years: readonly EntryYear[]): Outcome {
	const fit = FITS[values.fit];
	const last = years.at(-1)!;
	const first = years[0]!;
	const limit = values.tokenLimit * 1e12;
	const lossAt = (year: number) =>
		optimalTraining(fit, FRONTIER_COMPUTE * pow(values.computeGrowth, year), limit).loss - fit.floor;
	const atEnd = FRONTIER_COMPUTE * pow(values.computeGrowth, last.year);
	const limited = (compute: number) => optimalTraining(fit, compute, limit).loss - fit.floor;
	const best = optimalTraining(fit, 5.76e23);
	const halved =
		reducibleLoss(fit, best.parameters, HALVED_TOKENS / 2) - reducibleLoss(fit, best.parameters, HALVED_TOKENS);
	return {
		figures: [
			figure("left", "Reducible loss left after ten times the compute", "%", 100 * leftAfterTenfold(fit)),
			figure(
				"left-limited",
				"The same at the last year's frontier, with the tokens that exist",
				"%",
				(100 * limited(10 * atEnd)) / limited(atEnd),
			),
			figure(
				"last-gain",
				"Reducible loss removed in the last year",
				"%",
				100 * (1 - lossAt(last.year) / lossAt(last.year - 1)),
			),
			figure("cost-end", "Frontier run in the last year", "billion $", last.frontierCost / 1000),
			figure("follower-end", "The loss of some months ago, in the last year", "billion $", last.followerCost / 1000),
			figure("old-frontier-cost", "The first year's frontier, in the last year", "million $", last.oldFrontierCost),
			figure("old-frontier-end", "Firms that can reach the first year's frontier in the last", "", last.oldFrontier),
			figure("discount", "Frontier's cost over the follower's", "×", last.frontierCost / last.followerCost),
			figure("frontier-start", "Firms at the frontier at the start", "", first.atFrontier),
			figure("frontier-end", "Firms at the frontier in the last year", "", last.atFrontier),
			figure("followers-start", "Firms that can follow at the start", "", first.followers),
			figure("followers-end", "Firms that can follow in the last year", "", last.followers),
			figure("hhi-start", "Concentration (HHI) at the frontier at the start", "", first.hhi),
			figure("hhi-end", "Concentration (HHI) at the frontier in the last year", "", last.hhi),
			figure(
				"funding-years",
				"Years between OpenAI's and Mistral's money running out",
				"years",
				yearsAhead(57 / 3, values.costGrowth),
			),
			figure("half-data", "Rise of the loss when tokens are halved", "%", (100 * halved) / best.loss),
			figure("half-data-term", "Rise of the data term when tokens are halved", "%", 100 * (pow(2, fit.beta) - 1)),
			figure(
				"two-hours",
				"Success on tasks of two hours",
				"%",
				100 * taskSuccess(120, values.halfHorizon, values.horizonSlope),
			),
			figure(
				"hour",
				"Success on tasks of four hours",
				"%",
				100 * taskSuccess(240, values.halfHorizon, values.horizonSlope),
			),
			figure(
				"minutes",
				"Success on tasks of ten minutes",
				"%",
				100 * taskSuccess(10, values.halfHorizon, values.horizonSlope),
			),
			figure("law-before", "Scaling law before ChatGPT", "months", monthsBeforeChatGpt(2020, 1)),
		],
		tables: [entry, ...fixedTables(values)],
		participants: [],
		events: [],
	};
}

export default defineUndeclared({
	id: "scaling-law",
	title: "Scaling law and entry",
	question: "How much more must a newcomer pay to reach the frontier's loss?",
	sections: ["1.1", "0", "1.2"],
	version: 2,
	cost: 3,
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Puts the published loss law beside the published growth of cost and asks who can still pay: at the frontier, and some months behind it.",
		entities:
			"Firms with yearly budgets drawn from a Pareto law; one frontier whose run grows in cost and compute every year; one follower's price for the loss of some months ago.",
		process:
			"Each year the frontier's cost multiplies. A firm is at the frontier when its yearly budget covers one run; it can follow when it covers the older loss at today's lower price. The first year's frontier gets cheaper by algorithms and chips alone. The loss comes from the chosen published fit at the compute-optimal split of parameters and tokens.",
		leftOut: [
			"Loss on text is not intelligence, and not usefulness.",
			"Firms do not borrow, merge, share models or give up; budgets all grow alike.",
			"Staff (29-49 % of development cost) and data deals are inside the growth of cost, not modelled apart.",
			"The growth is continued, not forecast.",
		],
		illustrative: false,
		sources: [
			{ title: "Kaplan et al. 2020, Scaling laws for neural language models", url: "https://arxiv.org/abs/2001.08361" },
			{
				title: "Hoffmann et al. 2022, Training compute-optimal large language models",
				url: "https://arxiv.org/abs/2203.15556",
			},
			{
				title: "Besiroglu et al. 2024, Chinchilla scaling: a replication attempt",
				url: "https://arxiv.org/abs/2404.10102",
			},
			{
				title: "Cottier et al. 2024, The rising costs of training frontier AI models",
				url: "https://arxiv.org/abs/2405.21015",
			},
			{ title: "Stanford AI Index 2024 and 2025", url: "https://hai.stanford.edu/ai-index/2025-ai-index-report" },
			{ title: "METR 2025, Measuring AI ability to complete long tasks", url: "https://arxiv.org/abs/2503.14499" },
		],
	},
	charts: [
		{
			id: "entry",
			kind: "lines",
			title: "Who can pay",
			description:
				"Firms whose yearly budget covers the frontier's run, the loss of some months ago, and what was the frontier in the first year.",
			table: "entry",
			x: "year",
			y: ["atFrontier", "followers", "oldFrontier"],
		},
		{
			id: "cost",
			kind: "lines",
			title: "What it costs",
			description:
				"Cost of the frontier's run, of the follower's, and of what was the frontier in the first year, in million dollars.",
			table: "entry",
			x: "year",
			y: ["frontierCost", "followerCost", "oldFrontierCost"],
			logarithmic: "y",
		},
		{
			id: "loss",
			kind: "lines",
			title: "Loss against compute",
			description:
				"The least loss that a compute budget can buy under both published fits; both flatten towards a floor.",
			table: "loss",
			x: "compute",
			y: ["besiroglu", "hoffmann"],
			logarithmic: "x",
		},
		{
			id: "tasks",
			kind: "bars",
			title: "Task length",
			description: "Chance of finishing a software task, by the time that it takes a person.",
			table: "tasks",
			x: "minutes",
			y: ["success"],
			references: [{ axis: "y", value: 80, label: "80 %: what one would call reliable" }],
		},
		{
			id: "papers",
			kind: "bars",
			title: "When the law was found",
			description: "Months by which each publication came before ChatGPT.",
			table: "papers",
			x: "paper",
			y: ["before"],
		},
	],
	findings,
	*simulate(values, { random }) {
		const budgets = drawBudgets(values.firms, values.smallestBudget, values.tail, random);
		const recorder = new Recorder(
			[
				{ id: "year", label: "Year", unit: "years" },
				{ id: "frontierCost", label: "Frontier's run", unit: "million $" },
				{ id: "followerCost", label: "Follower's run", unit: "million $" },
				{ id: "atFrontier", label: "Firms at the frontier", unit: "" },
				{ id: "followers", label: "Firms that can follow", unit: "" },
				{ id: "oldFrontierCost", label: "First year's frontier", unit: "million $" },
				{ id: "oldFrontier", label: "Firms at the first year's frontier", unit: "" },
				{ id: "hhi", label: "HHI of budgets at the frontier", unit: "" },
			],
			values.years + 1,
		);
		const years: EntryYear[] = [];
		const snapshot = () => outcomeOf(values, recorder.table("entry", "Who can pay, year by year"), years);
		for (let year = 0; year <= values.years; year++) {
			const now = entryYear(budgets, year, values);
			years.push(now);
			recorder.add({ ...now });
			yield { done: year + 1, total: values.years + 1, label: `year ${year} of ${values.years}`, snapshot };
		}
		return snapshot();
	},
	answer(outcome, values) {
		const of = (id: string) => cite(outcome, id);
		return (
			`After [${values.years} years](parameter:years) of costs growing [${values.costGrowth} times](parameter:costGrowth) a year a newcomer pays ` +
			`${of("cost-end")} for one frontier run, and ${of("frontier-end")} of [${values.firms} firms](parameter:firms) can, against ${of("frontier-start")} at the start; ` +
			`[${values.lag} months](parameter:lag) behind, the loss costs ${of("discount")} less and ${of("followers-end")} can pay; ` +
			`what was the frontier at the start then costs ${of("old-frontier-cost")}, and ${of("old-frontier-end")} can. ` +
			`Ten times the compute leaves ${of("left")} of the reducible loss. Laws and growth are published; the firms' budgets are [our choice](parameter:budgetGrowth).`
		);
	},
});
