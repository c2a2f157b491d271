import { defineSimulation } from "../../src/simulations/kit/define.ts";
import { cite } from "../../src/simulations/kit/judging.ts";
import { Rows } from "../../src/simulations/kit/rows.ts";
import { findings } from "./findings.ts";
import { Survey } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";

export default defineSimulation({
	id: "new-simulation",
	title: "A new simulation",
	question: "How many people agree?",
	sections: ["3.1"],
	version: 1,
	cost: 1,
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	outputs,
	model: {
		purpose: "Shows the parts of a simulation.",
		patterns: "The share of yes comes near to the chance of one.",
		entities: "People, who agree or not.",
		scales: "One person a step.",
		process: "One person after the other is asked.",
		scheduling: "One at a time; nobody hears of the others.",
		initial: "Nobody has been asked.",
		stochasticity: "Each answer is a draw with the chance of a yes.",
		equations: [{ gives: "share of yes", formula: "agreed ÷ asked" }],
		leftOut: ["People talk to each other."],
		illustrative: true,
		hinge: "The direction hinges on the chance of a yes.",
		sources: [{ title: "Our own example" }],
	},
	charts: [
		{
			id: "answers",
			kind: "lines",
			title: "Who agrees",
			description: "The share of yes among all who were asked so far.",
			table: "answers",
			x: "asked",
			y: ["agreed"],
		},
	],
	findings,
	benchmarks: [
		{
			what: "Share of yes where everybody agrees",
			unit: "%",
			published: 100,
			source: { title: "By definition" },
			ours: 100,
			tolerance: 0,
			compute: () => 100,
		},
	],
	*simulate({ people, belief }, { random }) {
		const survey = new Survey(belief, random);
		const answers = new Rows(outputs.tables.answers, people);
		const snapshot = () => resultsOf(survey, answers);
		for (let asked = 1; asked <= people; asked++) {
			survey.askOne();
			answers.add({ asked, agreed: (100 * survey.agreed) / asked });
			yield { done: asked, total: people, label: `person ${asked} of ${people}`, snapshot };
		}
		return snapshot();
	},
	headline: (outcome) => `About ${cite(outcome, "agreed")} agree.`,
	detail: (_, { people }) => [`[${people} people](parameter:people) were asked.`],
	guess: { kind: "number", question: "How many people agree?", figure: "agreed", low: 0, high: 100 },
});
