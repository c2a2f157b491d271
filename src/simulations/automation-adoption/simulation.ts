import { defineSimulation } from "../kit/define.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { Rows } from "../kit/rows.ts";
import { findings } from "./findings.ts";
import { outputs, resultsOf, yearOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { card } from "./parts/card.ts";
import { EUROSTAT, SHARES } from "./parts/measured.ts";

const FIRST = 2023;

export default defineSimulation({
	id: "automation-adoption",
	title: "Who gets AI to work",
	question: "Which firms use AI, and why do others fail?",
	sections: ["2.1.2"],
	version: 3,
	cost: 1,
	stochastic: false,
	rules: [],
	imports: [],
	parameters,
	model: card,
	outputs,
	charts: [
		{
			id: "years",
			kind: "lines",
			title: "Use by size",
			description:
				"Share of firms that use AI by size: the model's curve, fitted to 2023 and 2024, and what Eurostat measured.",
			table: "years",
			x: "year",
			y: ["small", "medium", "large", "smallSeen", "mediumSeen", "largeSeen"],
		},
		{
			id: "barriers",
			kind: "bars",
			title: "Reasons",
			description: "Why firms that thought of AI did without it, in % of all firms of a class.",
			table: "barriers",
			x: "reason",
			y: ["medium", "large"],
		},
		{
			id: "funnel",
			kind: "bars",
			title: "From a look to use",
			description: "Share of organisations that looked at a tool, tried it and use it, for two kinds of tool.",
			table: "funnel",
			x: "stage",
			y: ["task", "general"],
		},
	],
	findings,
	benchmarks,
	measured: (["small", "medium", "large"] as const).map((size, place) => ({
		figure: `${size}-2025` as const,
		value: SHARES[2025][place]!,
		date: "2025",
		source: EUROSTAT,
		note: "Not used in the fit.",
	})),
	*simulate(values) {
		const total = values.until - FIRST + 1;
		const years = new Rows(outputs.tables.years, total);
		for (let year = FIRST; year <= values.until; year++) {
			years.add(yearOf(year, values));
			const snapshot = () => resultsOf(values, years, year);
			yield { done: year - FIRST + 1, total, label: `${year}`, snapshot };
		}
		return resultsOf(values, years, values.until);
	},
	headline: (outcome) =>
		figureOf(outcome, "lead") > 0
			? `Large firms use AI most (${cite(outcome, "large")}), small ones least (${cite(outcome, "small")}); lack of skills and data is the reason named most.`
			: `Large firms use AI most (${cite(outcome, "large")}), small ones least (${cite(outcome, "small")}); lack of skills and data is not the reason named most.`,
	detail: (outcome, values) => [
		`Those are shares for [${values.until}](parameter:until), if the rise goes on.`,
		`Of the reasons that firms name ${cite(outcome, "readiness")} are skills, data or systems.`,
		`Of pilots of tools made for a task ${cite(outcome, "fail-task")} fail.`,
		`Of pilots of general tools ${cite(outcome, "fail-general")} fail.`,
		`The curve was fitted to 2023 and 2024 and gives ${cite(outcome, "large-2025")} of large firms for 2025; Eurostat measured 55 %.`,
		`What counts as missing readiness is [our choice](parameter:expertise).`,
	],
	guess: {
		kind: "number",
		question: "Of pilots of tools made for a task, how many fail, in %?",
		figure: "fail-task",
		low: 0,
		high: 100,
	},
});
