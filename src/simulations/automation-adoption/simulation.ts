import { figure, numbers, table, texts, threeDigits } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf, type Outcome, type Table } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { type AdoptionRules, calibrate, chancesOf, classOf, drawFirms, type Firms, SIZE_LABELS } from "./model.ts";
import { parameters } from "./parameters.ts";

type AdoptionValues = ValuesOf<typeof parameters>;

/** "Everybody ready" means as ready as the best tenth, "everybody's tool learns" means all of them. */
const READY_QUANTILE = 0.9;

const rulesOf = (values: AdoptionValues): AdoptionRules => ({
	...values,
	youngShare: values.youngShare / 100,
	learningShare: values.learningShare / 100,
	boughtShare: values.boughtShare / 100,
});

const share = (chances: Float64Array): number => chances.reduce((sum, one) => sum + one, 0) / chances.length;

interface Scenarios {
	readonly actual: Float64Array;
	readonly ready: Float64Array;
	readonly learning: Float64Array;
}

function bySize(firms: Firms, scenarios: Scenarios): Table {
	const count = new Float64Array(SIZE_LABELS.length);
	const success = { actual: count.slice(), ready: count.slice(), learning: count.slice() };
	firms.size.forEach((size, i) => {
		const at = classOf(size);
		count[at]!++;
		for (const name of ["actual", "ready", "learning"] as const) success[name][at]! += scenarios[name][i]!;
	});
	const percentages = (name: keyof Scenarios) =>
		success[name].map((hits, at) => (count[at] ? (100 * hits) / count[at] : NaN));
	return table("sizes", "Pilots that reach production, by size of firm", [
		texts("size", "Employees", SIZE_LABELS),
		numbers("actual", "As it is", "%", percentages("actual")),
		numbers("ready", "If all were ready", "%", percentages("ready")),
		numbers("learning", "If all tools learnt", "%", percentages("learning")),
		numbers("firms", "Firms", "", count),
	]);
}

function outcomeOf(values: AdoptionValues, firms: Firms, scenarios: Scenarios): Outcome {
	const actual = share(scenarios.actual);
	const pilot = values.produced / values.piloted;
	const groups = (test: (i: number) => boolean) => {
		const members = [...firms.size.keys()].filter(test);
		return members.length === 0 ? 0 : members.reduce((sum, i) => sum + scenarios.actual[i]!, 0) / members.length;
	};
	const middle = groups((i) => firms.size[i]! >= 50 && firms.size[i]! < 1000 && !firms.young[i]);
	const large = groups((i) => firms.size[i]! >= 10_000);
	const young = groups((i) => firms.young[i] === 1);
	return {
		figures: [
			figure(
				"failing",
				"Firms that explored and are not in production",
				"%",
				100 * (1 - values.produced / values.explored),
			),
			figure("pilot", "Pilots that reach production", "%", 100 * actual),
			figure("target", "Pilots that reach production, as measured", "%", 100 * pilot),
			figure(
				"gain-ready",
				"Rise if all were as ready as the best tenth",
				"percentage points",
				100 * (share(scenarios.ready) - actual),
			),
			figure(
				"gain-learning",
				"Rise if all tools learnt",
				"percentage points",
				100 * (share(scenarios.learning) - actual),
			),
			figure("young", "Success of young firms", "%", 100 * young),
			figure("middle", "Success of firms of 50-999", "%", 100 * middle),
			figure("large", "Success of firms of 10,000 and more", "%", 100 * large),
		],
		tables: [
			bySize(firms, scenarios),
			table("funnel", "From exploring to production", [
				texts("stage", "Stage", ["Explored", "Piloted", "In production"]),
				numbers("firms", "Share of firms", "%", [values.explored, values.piloted, values.produced]),
			]),
		],
		participants: [],
		events: [],
	};
}

const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "2-1-2-genai-projects-fail",
		measure: "firms that explored and are not in production above 50 % (in full from 70 %)",
		premise: "produced",
		test: (outcome) =>
			graded(
				figureOf(outcome, "failing"),
				50,
				70,
				`${cite(outcome, "failing")} of the firms that explored are not in production, by one study's narrow measure (profit within months, 52 organisations).`,
			),
	},
	{
		claim: "2-1-2-failure-due-to-digital-readiness",
		measure:
			"rise of success from readiness over rise from learning tools, percentage points above 0 (in part also where young and largest firms do better than middle ones)",
		premise: "readinessEffect",
		test(outcome) {
			const lead = figureOf(outcome, "gain-ready") - figureOf(outcome, "gain-learning");
			const uShape = Math.min(figureOf(outcome, "young"), figureOf(outcome, "large")) - figureOf(outcome, "middle");
			return {
				verdict: lead > 0 && uShape > 0 ? "supported" : lead > 0 || uShape > 0 ? "qualified" : "contradicted",
				margin: lead,
				reason: `Readiness for all would raise success by ${cite(outcome, "gain-ready")}, learning tools by ${cite(outcome, "gain-learning")}. Young firms succeed in ${cite(outcome, "young")}, middle ones in ${cite(outcome, "middle")}, the largest in ${cite(outcome, "large")}. The leading study names learning as the main cause.`,
			};
		},
	},
];

export default defineUndeclared({
	id: "automation-adoption",
	title: "Adoption of generative AI",
	question: "Which firms can adopt generative AI, by size and digital readiness?",
	sections: ["2.1.2"],
	version: 2,
	cost: 60,
	quick: { values: { firms: 2000 } },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Asks whether poor readiness or tools that do not learn explains why pilots fail, and for which sizes of firm.",
		entities:
			"Firms with a size (Pareto), an age and a readiness; pilots with a bought or built tool that learns or not.",
		process:
			"Firms that can pay the fixed cost get readier. A pilot's log-odds of success add up readiness, learning and buying; the constant is set so that the mean equals the measured share. Shares are expected values. Two counterfactuals change one cause and keep everything else.",
		leftOut: [
			"Firms do not learn from each other, and try once.",
			"The weights of readiness and learning are not measured by anybody: their ratio is the premise.",
			"Success is a tool in production, not profit.",
		],
		illustrative: true,
		hinge:
			"Which cause explains more hinges on the weight of readiness against the weight of learning; no study measures both.",
		sources: [
			{ title: "MIT NANDA 2025, The GenAI Divide" },
			{ title: "Axtell 2001, Zipf distribution of US firm sizes, Science 293" },
		],
	},
	charts: [
		{
			id: "sizes",
			kind: "bars",
			title: "Success by size",
			description:
				"Share of pilots that reach production by size of firm: as it is, if all were ready, if all tools learnt.",
			table: "sizes",
			x: "size",
			y: ["actual", "ready", "learning"],
		},
		{
			id: "funnel",
			kind: "bars",
			title: "The funnel",
			description: "Share of firms that explored, piloted and reached production.",
			table: "funnel",
			x: "stage",
			y: ["firms"],
		},
	],
	findings,
	*simulate(values, { random }) {
		const rules = rulesOf(values);
		const firms = drawFirms(values.firms, rules, random);
		const readiness = [...firms.readiness].sort((a, b) => a - b);
		const best = readiness[Math.floor(READY_QUANTILE * (readiness.length - 1))]!;
		const intercept = calibrate(firms, rules, Math.min(0.99, values.produced / values.piloted));
		const actual = chancesOf(firms, rules, intercept);
		const scenarios: { -readonly [K in keyof Scenarios]: Scenarios[K] } = { actual, ready: actual, learning: actual };
		const snapshot = () => outcomeOf(values, firms, scenarios);
		yield { done: 1, total: 3, label: "as it is", snapshot };
		scenarios.ready = chancesOf(firms, rules, intercept, { readiness: best });
		yield { done: 2, total: 3, label: "if all were ready", snapshot };
		scenarios.learning = chancesOf(firms, rules, intercept, { learns: true });
		yield { done: 3, total: 3, label: "if all tools learnt", snapshot };
		return snapshot();
	},
	answer: (outcome, values) =>
		`Illustrative. ${cite(outcome, "pilot")} of pilots reach production: ${cite(outcome, "large")} of those of the largest firms, ${cite(outcome, "young")} of young ones, ` +
		`${cite(outcome, "middle")} of middle ones. If all firms were ready it would be ${cite(outcome, "gain-ready")} more, ` +
		`if all tools learnt ${cite(outcome, "gain-learning")} more, with [readiness weighing ${threeDigits(values.readinessEffect)}](parameter:readinessEffect) ` +
		`and [learning ${threeDigits(values.learningEffect)}](parameter:learningEffect).`,
});
