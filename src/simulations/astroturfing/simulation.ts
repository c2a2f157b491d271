import { hhi } from "../../numeric/concentration.ts";
import { type Random } from "../../numeric/random.ts";
import { figure, Recorder } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { scaleFreeNetwork } from "../shared/opinion/scaleFreeNetwork.ts";
import { figureOf, type Outcome, type Table } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { findings } from "./findings.ts";
import { parameters } from "./parameters.ts";
import { type FeedRules, Population } from "./model.ts";

type AstroturfingValues = ValuesOf<typeof parameters>;

/** Ties that a newcomer makes, and posts that a person sees in a step. Our choice. */
const TIES = 4;
const POSTS = 5;

/** Leading platforms for weekly news by owner: Meta, Google, ByteDance, X. @source Reuters Institute Digital News Report 2025 */
const PLATFORMS = [3, 1, 1, 1];

/** The same people under five conditions; equal seeds, so that only the condition differs. */
interface Conditions {
	readonly none: Population;
	readonly bots: Population;
	readonly audit: Population;
	readonly tiltOne: Population;
	readonly tiltMany: Population;
}
const NAMES = ["none", "bots", "audit", "tiltOne", "tiltMany"] as const;

function conditions(values: AstroturfingValues, random: Random): Conditions {
	const bots = Math.round((values.people * values.bots) / 100);
	const network = scaleFreeNetwork(values.people + bots, TIES, random.fork("network"));
	const draw = random.fork("opinions");
	const first = Float64Array.from({ length: values.people + bots }, () =>
		draw.chance(values.start / 100) ? draw.uniform(0.5, 1) : draw.uniform(0, 0.5),
	);
	const rules: FeedRules = {
		posts: POSTS,
		recommended: values.recommended / 100,
		amplification: values.amplification,
		tactic: values.tactic,
		labelled: 0,
		heeded: values.heeded / 100,
		tilt: 0,
		tiltedEvery: 1,
		influence: values.influence,
		stubbornness: values.stubbornness,
		tolerance: values.tolerance,
		silence: values.silence / 100,
	};
	const people = first.slice(0, values.people);
	const ties = scaleFreeNetwork(values.people, TIES, random.fork("network"));
	const without = (other: Partial<FeedRules>) => new Population(people, 0, ties, { ...rules, ...other });
	const labelled = (values.labelled / 100) * (1 - values.evasion / 100);
	return {
		none: without({}),
		bots: new Population(first, bots, network, rules),
		audit: new Population(first, bots, network, { ...rules, labelled }),
		tiltOne: without({ tilt: values.tilt / 100 }),
		tiltMany: without({ tilt: values.tilt / 100, tiltedEvery: values.providers }),
	};
}

function outcomeOf(groups: Conditions, steps: Table): Outcome {
	const shift = (name: keyof Conditions) => 100 * (groups[name].mean() - groups.none.mean());
	const removed = shift("bots") === 0 ? 0 : 100 * (1 - shift("audit") / shift("bots"));
	return {
		figures: [
			figure("expressed-none", "Said in favour without the accounts", "%", 100 * groups.none.expressed()),
			figure("expressed-bots", "Said in favour with the accounts", "%", 100 * groups.bots.expressed()),
			figure("expressed-audit", "Said in favour with accounts and audit", "%", 100 * groups.audit.expressed()),
			figure("shift", "Shift of mean opinion by the accounts", "percentage points", shift("bots")),
			figure("shift-audit", "The same with an audit", "percentage points", shift("audit")),
			figure("removed", "Effect removed by the audit", "%", removed),
			figure("silent-none", "Silent people without the accounts", "%", 100 * groups.none.silent()),
			figure("silent-bots", "Silent people with the accounts", "%", 100 * groups.bots.silent()),
			figure("spread-bots", "Spread of opinions with the accounts", "percentage points", 100 * groups.bots.spread()),
			figure("tilt-one", "Shift by one owner's tilt, one recommender", "percentage points", shift("tiltOne")),
			figure("tilt-many", "Shift by one owner's tilt, several recommenders", "percentage points", shift("tiltMany")),
			figure("owners", "Concentration (HHI) of the leading platforms by owner", "", hhi(PLATFORMS)),
		],
		tables: [steps],
		participants: [],
		events: [],
	};
}

export default defineUndeclared({
	id: "astroturfing",
	title: "Coordinated accounts and an audit",
	question: "How far do coordinated accounts move opinion through a recommender, with and without an audit?",
	sections: ["2.1.2", "2.2"],
	version: 2,
	cost: 500,
	quick: { values: { people: 2000 }, frames: 6 },
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
			"In each step everybody sees five posts, some recommended, some from people they are tied to. Opinions move towards what is heard and back to the first opinion; who sees too little support falls silent. Five runs with equal seeds differ in one condition each.",
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
		const groups = conditions(values, random);
		const streams = Object.fromEntries(NAMES.map((name) => [name, random.fork("feed")])) as Record<
			keyof Conditions,
			Random
		>;
		const recorder = new Recorder(
			[
				{ id: "step", label: "Step", unit: "steps" },
				{ id: "expressedNone", label: "Without the accounts", unit: "%" },
				{ id: "expressedBots", label: "With the accounts", unit: "%" },
				{ id: "expressedAudit", label: "With accounts and audit", unit: "%" },
				{ id: "none", label: "Without the accounts", unit: "%" },
				{ id: "bots", label: "With the accounts", unit: "%" },
				{ id: "audit", label: "With accounts and audit", unit: "%" },
				{ id: "tiltOne", label: "Tilt, one recommender", unit: "%" },
				{ id: "tiltMany", label: "Tilt, several recommenders", unit: "%" },
				{ id: "silentNone", label: "Without the accounts", unit: "%" },
				{ id: "silentBots", label: "With the accounts", unit: "%" },
				{ id: "silentAudit", label: "With accounts and audit", unit: "%" },
			],
			values.steps + 1,
		);
		const snapshot = () => outcomeOf(groups, recorder.table("steps", "Step by step"));
		for (let step = 0; step <= values.steps; step++) {
			if (step > 0) for (const name of NAMES) groups[name].step(streams[name]);
			const mean = (name: keyof Conditions) => 100 * groups[name].mean();
			recorder.add({
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
	answer(outcome, values) {
		const flips = figureOf(outcome, "expressed-bots") > 50 && figureOf(outcome, "expressed-none") <= 50;
		return (
			`Illustrative. [${values.bots} %](parameter:bots) coordinated accounts move what is said in favour from ${cite(outcome, "expressed-none")} to ` +
			`${cite(outcome, "expressed-bots")}${flips ? ", so the visible majority flips," : ""} and what is thought by ${cite(outcome, "shift")}; ` +
			`an audit takes back ${cite(outcome, "removed")} of the latter.`
		);
	},
});
