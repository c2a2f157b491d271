import { setting } from "../../numeric/say.ts";
import { defineSimulation } from "../kit/define.ts";
import { cite } from "../kit/judging.ts";
import { figureIn, figureOf, type OutcomeOf } from "../kit/outcome.ts";
import { Rows } from "../kit/rows.ts";
import { findings } from "./findings.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { type Condition, CONDITIONS, conditionsOf } from "./parts/conditions.ts";
import { meanField } from "./parts/meanField.ts";

const flips = (outcome: OutcomeOf<typeof outputs>) =>
	figureOf(outcome, "expressed-bots") > 50 && figureOf(outcome, "expressed-none") <= 50;

export default defineSimulation({
	id: "astroturfing",
	title: "Coordinated accounts and an audit",
	question: "How far do coordinated accounts move opinion through a recommender, with and without an audit?",
	sections: ["2.1.2", "2.2"],
	version: 3,
	cost: 500,
	quick: { values: { people: 2000 }, frames: 3 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Shows what a few coordinated accounts do to what is said and to what is thought, and how much of it a public audit takes back.",
		entities:
			"People with an opinion between 0 and 1 on a scale-free network; coordinated accounts; recommenders with owners.",
		process:
			"In each step everybody sees three to seven posts, some recommended, some from people they are tied to. Opinions move towards what is heard and back to the first opinion; who sees too little support falls silent. Five runs of the same people with the same draws differ in one condition each.",
		patterns:
			"A few per cent of accounts can tip what is said (Ross et al. 2019); with everybody recommended alike, opinions end where Friedkin and Johnsen's mean field says.",
		scales: "A step is a round of posts and has no fixed length; opinions run from 0 to 1; 500 to a million people.",
		scheduling:
			"Opinions move at once, from those of the step before; who speaks is renewed person by person, and those after see it.",
		initial: "Everybody speaks; opinions are uniform on each side of the middle, with the set share in favour.",
		stochasticity:
			"First opinions, ties, followers, posts per person; in every step whose posts one sees. Draws go by person, step and post.",
		equations: [
			{ gives: "opinion", formula: "(1 − s) (x + μ × mean(heard − x)) + s x₀" },
			{ gives: "speaks", formula: "posts on one's side ÷ posts seen ≥ support needed" },
			{ gives: "post is a bot's", formula: "bots × loudness ÷ (people + bots × loudness)" },
		],
		leftOut: [
			"Real platforms rank by many signals; here by how much an author posts.",
			"People do not leave, block, or learn to spot accounts by themselves.",
			"One question, two sides; opinions are not votes.",
			"Strengths of influence are our choice: only the direction is claimed.",
		],
		illustrative: true,
		hinge:
			"How much an audit helps hinges on the share of labels that people heed, and on how many the accounts evade.",
		sources: [
			{
				title: "Ross et al. 2019, Are social bots a real threat?, EJIS 28(4)",
				url: "https://doi.org/10.1080/0960085X.2018.1560920",
			},
			{
				title: "Friedkin & Johnsen 1990, Social influence and opinions",
				url: "https://doi.org/10.1080/0022250X.1990.9990069",
			},
			{
				title: "Deffuant et al. 2000, Mixing beliefs among interacting agents",
				url: "https://doi.org/10.1142/S0219525900000078",
			},
			{ title: "Barabási & Albert 1999, Emergence of scaling in random networks, Science 286" },
			{
				title: "Reuters Institute Digital News Report 2025",
				url: "https://reutersinstitute.politics.ox.ac.uk/digital-news-report/2025",
			},
			{
				title: "Rossi, Polderman & Frasca 2018, The closed loop between opinion formation and recommendation",
				url: "https://arxiv.org/abs/1809.04644",
			},
		],
	},
	outputs,
	charts: [
		{
			id: "expressed",
			kind: "lines",
			title: "What is said",
			description:
				"Share in favour among those who speak: without the accounts, with them, and with accounts and an audit.",
			table: "steps",
			x: "step",
			y: ["expressedNone", "expressedBots", "expressedAudit"],
			references: [{ axis: "y", value: 50, label: "majority" }],
		},
		{
			id: "opinion",
			kind: "lines",
			title: "What is thought",
			description:
				"Mean opinion of people under the three conditions, and under one owner's tilt with one or several recommenders.",
			table: "steps",
			x: "step",
			y: ["none", "bots", "audit", "tiltOne", "tiltMany"],
		},
		{
			id: "silent",
			kind: "lines",
			title: "Who falls silent",
			description: "Share of people who say nothing, without the accounts, with them, and with an audit.",
			table: "steps",
			x: "step",
			y: ["silentNone", "silentBots", "silentAudit"],
		},
	],
	findings,
	*simulate(values, { random }) {
		const groups = conditionsOf(values, random);
		const steps = new Rows(outputs.tables.steps, values.steps + 1);
		const snapshot = () => resultsOf(groups, steps);
		for (let step = 0; step <= values.steps; step++) {
			if (step > 0) for (const name of CONDITIONS) groups[name].step();
			const mean = (name: Condition) => 100 * groups[name].mean();
			steps.add({
				step,
				expressedNone: 100 * groups.none.expressed(),
				expressedBots: 100 * groups.bots.expressed(),
				expressedAudit: 100 * groups.audit.expressed(),
				none: mean("none"),
				bots: mean("bots"),
				audit: mean("audit"),
				tiltOne: mean("tiltOne"),
				tiltMany: mean("tiltMany"),
				silentNone: 100 * groups.none.silent(),
				silentBots: 100 * groups.bots.silent(),
				silentAudit: 100 * groups.audit.silent(),
			});
			yield { done: step + 1, total: values.steps + 1, label: `step ${step} of ${values.steps}`, snapshot };
		}
		return snapshot();
	},
	headline(outcome, values) {
		const accounts = `[${setting(values.bots)}](parameter:bots) such accounts per hundred people`;
		const rise = figureOf(outcome, "rise");
		if (rise <= 0) return `Not at all here: ${accounts} do not make an opinion look more popular.`;
		return flips(outcome)
			? `Far enough to flip the visible majority: ${accounts} make an opinion look ${cite(outcome, "rise")} more popular.`
			: `A little: ${accounts} make an opinion look ${cite(outcome, "rise")} more popular.`;
	},
	detail: (outcome, values) => [
		`What is said in favour goes from ${cite(outcome, "expressed-none")} to ${cite(outcome, "expressed-bots")}, what is thought moves by ${cite(outcome, "shift")}.`,
		...(figureIn(outcome, "removed") === undefined
			? []
			: [`A public audit takes back ${cite(outcome, "removed")} of the effect on minds.`]),
		`One owner's tilt moves minds by ${cite(outcome, "tilt-one")} through one recommender, by ${cite(outcome, "tilt-many")} through one of several.`,
		`People fall silent below [${setting(values.silence)} %](parameter:silence) of support among the posts that they see.`,
	],
	benchmarks: [
		{
			what: "Mean opinion with 10 % stubborn accounts, everybody recommended alike: (k + s m₀) ÷ (k + s), k = (1 − s) μ b",
			unit: "%",
			published: 57.69,
			source: {
				title: "Friedkin & Johnsen 1990, mean field, by hand (s = 0.2, μ = 0.5, b = 1/11, m₀ = 0.5)",
				url: "https://doi.org/10.1080/0022250X.1990.9990069",
			},
			ours: 57.64,
			tolerance: 0.5,
			compute: meanField,
		},
	],
	guess: {
		kind: "number",
		question: "Three accounts per hundred people push one opinion. By how many points does it look more popular?",
		figure: "rise",
		low: 0,
		high: 50,
	},
});
