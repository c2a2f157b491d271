import { setting } from "../../numeric/say.ts";
import { defineSimulation } from "../kit/define.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { Rows } from "../kit/rows.ts";
import { findings } from "./findings.ts";
import { GrowingMarket } from "./model.ts";
import { outputs, resultsOf, startOf, yearOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { card } from "./parts/card.ts";
import { SUPPLIERS } from "./parts/measured.ts";

const FIRST = 2023;
const HALF = 50;
/** Who has at least so much of the largest supplier's customers still leads: medians of several seeds need not be one and the same firm's. */
const STILL = 0.9;
const survey = { title: "Menlo Ventures, survey of mid-2025 (secondary)", url: "https://menlovc.com/" };
const { OpenAI, Anthropic, Google } = SUPPLIERS[2025];

export default defineSimulation({
	id: "market-concentration",
	title: "Who holds the market",
	question: "Is AI in the hands of a few firms, and will it stay so?",
	sections: ["1.2", "0"],
	version: 3,
	cost: 16,
	quick: { frames: 6 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: card,
	outputs,
	charts: [
		{
			id: "growth",
			kind: "lines",
			title: "Shares over the years",
			description:
				"Share of customers of the three largest suppliers, of the largest, and of the first of 2023. A survey of mid-2025 gave 77 % and 25 %.",
			table: "years",
			x: "year",
			y: ["topThree", "leader", "first"],
		},
		{
			id: "readings",
			kind: "bars",
			title: "The board, read three ways",
			description: "HHI of the board's entries under three readings of the 17 entries that the essay does not name.",
			table: "readings",
			x: "reading",
			y: ["hhi"],
			references: [{ axis: "y", value: 0.18, label: "highly concentrated" }],
		},
		{
			id: "race",
			kind: "lines",
			title: "The race",
			description: "Safety effort in equilibrium as the number of racers grows.",
			table: "race",
			x: "teams",
			y: ["safety"],
			timeless: true,
		},
	],
	findings,
	benchmarks,
	measured: [
		{
			figure: "first-2025",
			value: OpenAI,
			date: "mid-2025",
			source: survey,
			note: "The weight of quality was fitted to the spread of changes in this same survey, so this is no independent test. Another survey gives 56 % of spending.",
		},
		{ figure: "top-three-2025", value: OpenAI + Anthropic + Google, date: "mid-2025", source: survey },
	],
	*simulate(values, { random }) {
		const rules = { ...values, memory: values.memory / 100, churn: values.churn / 100 };
		const market = new GrowingMarket(startOf(values), rules, random.fork("quality"));
		const choices = random.fork("choices");
		const years = new Rows(outputs.tables.years, values.years + 1);
		const snapshot = () => resultsOf(values, years);
		for (let year = 0; year <= values.years; year++) {
			if (year > 0) market.year(choices);
			years.add(yearOf(FIRST + year, market.sizes));
			yield { done: year + 1, total: values.years + 1, label: `${FIRST + year}`, snapshot };
		}
		return snapshot();
	},
	headline(outcome) {
		const three = `three firms end with ${cite(outcome, "top-three-end")} of customers`;
		const first = cite(outcome, "first-end");
		if (figureOf(outcome, "top-three-end") < HALF)
			return `Now yes, later less: ${three}, and the leader at the start with ${first}.`;
		return figureOf(outcome, "first-end") >= STILL * figureOf(outcome, "leader-end")
			? `Yes: ${three}, and the leader at the start with ${first}.`
			: `Yes, though not the same ones: ${three}, while the leader at the start falls to ${first}.`;
	},
	detail: (outcome, values) => [
		`In 2023 three suppliers held ${cite(outcome, "top-three-start")} of firms' use of language models.`,
		`The first of 2023 has ${cite(outcome, "first-2025")} in 2025 here; one survey measured 25 %, another one more than twice that.`,
		`Three clouds hold ${cite(outcome, "cloud-top-three")} of spending.`,
		`The essay's board has an HHI of ${cite(outcome, "board-low")} to ${cite(outcome, "board-high")}, as its 17 unnamed entries are read.`,
		`Size attracts customers with [returns of ${setting(values.returns)}](parameter:returns), which nobody has measured.`,
	],
	guess: {
		kind: "number",
		question: "What share of customers will the three largest suppliers of AI hold in 2030, in %?",
		figure: "top-three-end",
		low: 0,
		high: 100,
	},
});
