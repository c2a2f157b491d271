import { setting } from "../../numeric/say.ts";
import { defineSimulation } from "../kit/define.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { valuesAt } from "../kit/schedule.ts";
import { Rows } from "../kit/rows.ts";
import { findings } from "./findings.ts";
import { type ContestRules, TalentMarket } from "./model.ts";
import { outputs, resultsOf, sharesOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { card } from "./parts/card.ts";
import { Records } from "./parts/records.ts";

type TalentValues = ValuesOf<typeof parameters>;

/** Fewer engineers than this are hardly any. */
const FEW = 10;

const rulesOf = (values: TalentValues): ContestRules => ({
	...values,
	prize: values.prize * 7,
	salary: values.salary / 52,
	copying: values.copying / 100,
	margin: values.margin / 100,
	riskAversion: values.riskAversion / 100,
	taste: values.taste / 100,
	measured: values.measured / 100,
	mobility: values.mobility / 100,
});

export default defineSimulation({
	id: "talent-market",
	title: "Prize or salary",
	question: "Does an open prize draw engineers that a salary would have taken?",
	sections: ["2.2", "3.2"],
	version: 2,
	cost: 20,
	quick: { values: { engineers: 100 } },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: card,
	outputs,
	charts: [
		{
			id: "weeks",
			kind: "lines",
			title: "Who takes part",
			description:
				"Share of all engineers and of the best tenth that are in the contest, and what the leader's work solves.",
			table: "weeks",
			x: "week",
			y: ["inContest", "top", "solves"],
		},
		{
			id: "people",
			kind: "scatter",
			title: "Pay against salary",
			description: "Each contestant's pay in the contest and the salary for the same skill.",
			table: "people",
			x: "salary",
			y: "contest",
		},
	],
	findings,
	benchmarks,
	*simulate(values, { random, events }) {
		const market = new TalentMarket(values.engineers, rulesOf(values), random);
		const records = new Records(values.engineers);
		const weeks = new Rows(outputs.tables.weeks, values.weeks + 1);
		const note = (week: number) => weeks.add({ week, ...sharesOf(market), solves: 100 * market.solves });
		const contest = random.fork("contest");
		const snapshot = () => resultsOf(market, records, weeks);
		note(0);
		for (let week = 1; week <= values.weeks; week++) {
			if (events) market.change(rulesOf(valuesAt(parameters, values, events, week)));
			records.add(market, market.week(contest));
			note(week);
			yield { done: week, total: values.weeks, label: `week ${week} of ${values.weeks}`, snapshot };
		}
		return snapshot();
	},
	headline(outcome) {
		const best = figureOf(outcome, "top-in-contest") >= figureOf(outcome, "in-contest");
		const verdict =
			figureOf(outcome, "expected") < FEW ? "Hardly" : best ? "Yes, mostly the best" : "Yes, but not the best";
		return `${verdict}: the prize keeps about ${cite(outcome, "expected")} engineers; ${cite(outcome, "better")} of those who try earn more than their salary.`;
	},
	detail: (outcome, values) => [
		`Of the best tenth ${cite(outcome, "top-in-contest")} are in the contest at the end.`,
		`${cite(outcome, "nothing")} of all contestants earn nothing.`,
		`The contestant in the middle earns ${cite(outcome, "median")}.`,
		`The lead changes ${cite(outcome, "takeovers")}; in ${cite(outcome, "copier-share")} of weeks a copier leads.`,
		`The prize is [$${setting(values.prize)} a day](parameter:prize).`,
		`How much of a result is luck is [our choice](parameter:luck), and most hinges on it.`,
	],
	guess: {
		kind: "line",
		question: "A prize of tens of thousands a day opens to all engineers. How many of them take part, week by week?",
		chart: "weeks",
		low: 0,
		high: 100,
	},
});
