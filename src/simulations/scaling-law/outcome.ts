import { median } from "simple-statistics";
import { pow } from "../../numeric/math.ts";
import { type Results } from "../kit/dress.ts";
import { declare, name, number, table } from "../kit/outputs.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { type Rows } from "../kit/rows.ts";
import { HOFFMANN, leftAfterTenfold, optimalTraining, REFIT, refitWith } from "../shared/training/lossLaw.ts";
import { cheaperCompute, cheaperLoss, type EntryYear, payers, yearsBehind } from "./model.ts";
import { type parameters } from "./parameters.ts";
import { monthsBeforeChatGpt, PAPERS } from "./parts/papers.ts";
import { TASK_MINUTES, taskSuccess } from "./parts/tasks.ts";

export type ScalingValues = ValuesOf<typeof parameters>;

/** Compute of the frontier's run in March 2023, FLOP. @source Epoch AI: GPT-4 about 2.1e25 */
const START_COMPUTE = 2.1e25;
/** The threshold above which Epoch AI counts developers, FLOP, and when it counted them, years after March 2023. */
const COUNTED = { compute: 1e25, after: 2.25 };
/** Compute axis of the loss curve: 10^18 to 10^28 FLOP, four points a decade. */
const DECADES = { from: 18, to: 28, perDecade: 4 };

/** What a run of *scaling-law* puts out. */
export const outputs = declare({
	figures: {
		"cost-end": number("Largest run in the last year", "billion $"),
		"newcomer-cost": number("Catching up with what was best some months ago, in the last year", "billion $"),
		"first-cost": number("The best of 2023, in the last year", "$"),
		discount: number("Largest run's cost over the newcomer's", "×"),
		"frontier-start": number("Firms at the frontier in 2023"),
		"frontier-end": number("Firms at the frontier in the last year"),
		"newcomers-start": number("Firms that can catch up, in 2023"),
		"newcomers-end": number("Firms that can catch up, in the last year"),
		"first-end": number("Firms that can pay for the best of 2023, in the last year"),
		developers: number("Developers above 1e25 FLOP in June 2025"),
		behind: number("A typical firm's years behind the frontier of 2023", "years"),
		cheaper: number("Yearly fall of the price of one and the same loss", "×"),
		slowed: number("Largest run that is paid over the trend's, last year", "%"),
		left: number("Reducible loss left after ten times the compute", "%"),
		"left-limited": number("The same at the last year's frontier, with the tokens that exist", "%"),
		"last-gain": number("Reducible loss removed in the last year", "%"),
		"two-hours": number("Success on tasks of two hours", "%"),
		"four-hours": number("Success on tasks of four hours", "%"),
		minutes: number("Success on tasks of ten minutes", "%"),
		"law-before": number("Scaling law before ChatGPT", "months"),
	},
	tables: {
		entry: table("Who can pay, year by year", {
			year: number("Years after March 2023", "years"),
			frontierCost: number("Largest run", "million $"),
			newcomerCost: number("Newcomer's run", "million $"),
			firstCost: number("The best of 2023", "million $"),
			atFrontier: number("Firms at the frontier"),
			newcomers: number("Firms that can catch up"),
			first: number("Firms that reach the best of 2023"),
		}),
		loss: table("Least loss that a compute budget can buy", {
			compute: number("Training compute", "FLOP"),
			chosen: number("As set", "nat/token"),
			refit: number("Refit (Besiroglu et al. 2024)", "nat/token"),
			hoffmann: number("Chinchilla (Hoffmann et al. 2022)", "nat/token"),
			tokens: number("Tokens of the best run, as set", "tokens"),
		}),
		tasks: table("Chance that GPT-5 finishes a task, by the time it takes a person", {
			minutes: number("Time a person needs", "minutes"),
			success: number("Success", "%"),
		}),
		papers: table("When the law was published", {
			paper: name("Publication"),
			before: number("Before ChatGPT", "months"),
		}),
	},
});

const COMPUTES = Float64Array.from({ length: (DECADES.to - DECADES.from) * DECADES.perDecade + 1 }, (_, i) =>
	pow(10, DECADES.from + i / DECADES.perDecade),
);

/** @param entry the table of years, as far as the run has come; @param years the same years */
export function resultsOf(
	values: ScalingValues,
	budgets: Float64Array,
	entry: Rows<typeof outputs.tables.entry>,
	years: readonly EntryYear[],
): Results<typeof outputs> {
	const law = refitWith(values.alpha, values.beta);
	const limit = values.tokenLimit * 1e12;
	const [first, last] = [years[0]!, years.at(-1)!];
	const computeOf = ({ frontierCost, year }: EntryYear) =>
		START_COMPUTE * (frontierCost / values.startCost) * pow(cheaperCompute(values), year);
	const lossAt = (compute: number) => optimalTraining(law, compute, limit).loss - law.floor;
	const reached = computeOf(last);
	const before = years.length > 1 ? lossAt(computeOf(years.at(-2)!)) : lossAt(reached);
	const success = (minutes: number) => 100 * taskSuccess(minutes, values.halfHorizon, values.horizonSlope);
	const counted = (values.startCost * (COUNTED.compute / START_COMPUTE)) / pow(cheaperCompute(values), COUNTED.after);
	const trend = values.startCost * pow(values.costGrowth, last.year);
	return {
		figures: {
			"cost-end": last.frontierCost / 1000,
			"newcomer-cost": last.newcomerCost / 1000,
			"first-cost": 1e6 * last.firstCost,
			discount: last.frontierCost / last.newcomerCost,
			"frontier-start": first.atFrontier,
			"frontier-end": last.atFrontier,
			"newcomers-start": first.newcomers,
			"newcomers-end": last.newcomers,
			"first-end": last.first,
			developers: payers(budgets, COUNTED.after, counted, values),
			behind: yearsBehind(
				first.frontierCost,
				median([...budgets]),
				Math.max(1, cheaperLoss(values) * values.budgetGrowth),
			),
			cheaper: cheaperLoss(values),
			slowed: (100 * last.frontierCost) / trend,
			left: 100 * leftAfterTenfold(law),
			"left-limited": (100 * lossAt(10 * reached)) / lossAt(reached),
			"last-gain": 100 * (1 - lossAt(reached) / before),
			"two-hours": success(120),
			"four-hours": success(240),
			minutes: success(10),
			"law-before": monthsBeforeChatGpt(2020, 1),
		},
		tables: {
			entry: entry.columns(),
			loss: {
				compute: COMPUTES,
				chosen: COMPUTES.map((compute) => optimalTraining(law, compute, limit).loss),
				refit: COMPUTES.map((compute) => optimalTraining(REFIT, compute).loss),
				hoffmann: COMPUTES.map((compute) => optimalTraining(HOFFMANN, compute).loss),
				tokens: COMPUTES.map((compute) => optimalTraining(law, compute, limit).tokens),
			},
			tasks: { minutes: TASK_MINUTES, success: TASK_MINUTES.map(success) },
			papers: {
				paper: PAPERS.map(({ label }) => label),
				before: PAPERS.map(({ year, month }) => monthsBeforeChatGpt(year, month)),
			},
		},
	};
}
