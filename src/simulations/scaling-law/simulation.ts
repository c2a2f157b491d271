import { setting } from "../../numeric/say.ts";
import { defineSimulation } from "../kit/define.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { Rows } from "../kit/rows.ts";
import { findings } from "./findings.ts";
import { drawBudgets, entryYear, type EntryYear } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { card } from "./parts/card.ts";
import { charts } from "./parts/charts.ts";

/** Fewer firms at the frontier than this, and a newcomer hardly can. */
const FEW = 10;

export default defineSimulation({
	id: "scaling-law",
	title: "The price of the frontier",
	question: "Can a newcomer still afford a frontier model?",
	sections: ["1.1", "0", "1.2"],
	version: 3,
	cost: 1,
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: card,
	outputs,
	charts,
	findings,
	benchmarks,
	measured: [
		{
			figure: "developers",
			value: 12,
			date: "June 2025",
			source: {
				title: "Epoch AI, models over 1e25 FLOP",
				url: "https://epoch.ai/data-insights/models-over-1e25-flop",
			},
			note: "The smallest budget and the tail were fitted to it; it checks the arithmetic and predicts nothing.",
		},
	],
	*simulate(values, { random }) {
		const budgets = drawBudgets(values.firms, values.smallestBudget, values.tail, random);
		const entry = new Rows(outputs.tables.entry, values.years + 1);
		const years: EntryYear[] = [];
		const snapshot = () => resultsOf(values, budgets, entry, years);
		for (let year = 0; year <= values.years; year++) {
			const now = entryYear(budgets, year, values);
			years.push(now);
			entry.add({ ...now });
			yield { done: year + 1, total: values.years + 1, label: `year ${year} of ${values.years}`, snapshot };
		}
		return snapshot();
	},
	headline: (outcome) =>
		figureOf(outcome, "frontier-end") < FEW
			? `Hardly: the dearest model will cost ${cite(outcome, "cost-end")}, and few firms can pay (here ${cite(outcome, "frontier-end")}); yesterday's best becomes cheap.`
			: `Yes: the dearest model will cost ${cite(outcome, "cost-end")}, and ${cite(outcome, "frontier-end")} firms can pay for one like it.`,
	detail: (outcome, values) => [
		`What was best [${setting(values.lag)} months](parameter:lag) ago is in reach of ${cite(outcome, "newcomers-end")} firms.`,
		`What was best in 2023 then costs ${cite(outcome, "first-cost")}, if its price keeps falling as it did.`,
		`The firm in the middle is ${cite(outcome, "behind")} behind.`,
		`The dearest run that somebody pays for is ${cite(outcome, "slowed")} of what the trend asks for.`,
		`Ten times the compute leaves ${cite(outcome, "left")} of the error that can be removed.`,
		`In June 2025 the model has ${cite(outcome, "developers")} developers above 1e25 FLOP; Epoch AI counted twelve.`,
		`Laws and growth are published; that budgets grow [${setting(values.budgetGrowth)} times](parameter:budgetGrowth) a year is the premise.`,
	],
	guess: {
		kind: "number",
		question: "If nothing changes, what will the largest training run cost in 2030, in billion dollars?",
		figure: "cost-end",
		low: 0.1,
		high: 100,
	},
});
