import { setting } from "../../numeric/say.ts";
import { defineSimulation } from "../kit/define.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { Rows } from "../kit/rows.ts";
import { findings } from "./findings.ts";
import { HOLDERS, rulesOf, total } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { chanceFirst } from "./parts/arrival.ts";
import { harmOf } from "./parts/harm.ts";

export default defineSimulation({
	id: "loss-of-control",
	title: "One controller or many",
	question: "Is one strong controller or many weak ones the greater danger?",
	sections: ["2.1.1", "2.2", "0"],
	version: 2,
	cost: 2,
	stochastic: false,
	timeless: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Sets the danger of one strong system that fails or is abused against the danger of many weak ones, and shows what decides between them.",
		patterns:
			"Misuse grows with the number of holders and loss of control falls with it, as closed forms say; harm in proportion to power leaves misuse as it is.",
		entities:
			"Holders who share the power equally, like the three largest clouds, or like the stake of a real subnet; two waiting times, of capability and of alignment.",
		process:
			"Each holder may turn malicious and each system may escape; both chances are per year. Harm and escape fall with a system's share of the power by two exponents, and the other holders undo part of an attack. Expected values are closed forms, so there is no chance in the result.",
		scales: "A year; power as shares of 1; harm as a share of all that the power of all could do.",
		scheduling: "No time passes: numbers of holders are looked at one after the other.",
		initial: "Nothing has happened yet, and nobody has an earlier start.",
		stochasticity: "None: chances are turned into expected values in closed form.",
		equations: [
			{ gives: "chance of at least one event among n", formula: "1 − (1 − p)^n" },
			{ gives: "harm of one event at share s", formula: "s^a × (1 − d × (1 − s))" },
			{ gives: "chance of an escape at share s", formula: "r × s^b" },
			{ gives: "expected harm", formula: "Σ (malice + escape(s)) × harm(s)" },
			{ gives: "actors that can pay", formula: "(price fall³)^1.06" },
		],
		leftOut: [
			"Nobody has measured any of the chances; only the direction is claimed.",
			"Holders do not collude, imitate or deter each other.",
			"One subnet stands for the network: that other subnets may have other leaders is not counted.",
			"Governance, law and audits are outside.",
			"Arrival times are independent, which they are not.",
		],
		illustrative: true,
		hinge:
			"Whether many are safer than one hinges on how harm falls with power: it turns where a small system is nearly as harmful as a large one.",
		sources: [
			{
				title: "Grace et al. 2024, Thousands of AI authors on the future of AI",
				url: "https://arxiv.org/abs/2401.02843",
			},
			{
				title: "Decentralised training and compute governance, arXiv 2507.07765",
				url: "https://arxiv.org/abs/2507.07765",
			},
			{ title: "Synergy Research Group, cloud market of Q3 2025", url: "https://www.srgresearch.com/" },
			{ title: "Ho et al. 2024, Algorithmic progress in language models", url: "https://arxiv.org/abs/2403.05812" },
		],
	},
	outputs,
	charts: [
		{
			id: "holders",
			kind: "lines",
			title: "Harm by number of holders",
			description: "Expected harm per year from misuse and from loss of control as power is spread among more holders.",
			table: "holders",
			x: "holders",
			y: ["misuseHarm", "escapeHarm", "harm"],
			logarithmic: "both",
		},
		{
			id: "chances",
			kind: "lines",
			title: "Chance of an event",
			description: "Chance that at least one misuse, or one loss of control, happens in a year.",
			table: "holders",
			x: "holders",
			y: ["misuse", "escape"],
			logarithmic: "x",
		},
		{
			id: "arrivals",
			kind: "lines",
			title: "Which comes first",
			description: "Chance that high-level capability, and a solution of alignment, has arrived by a year.",
			table: "arrivals",
			x: "year",
			y: ["capability", "alignment"],
		},
	],
	findings,
	*simulate(values) {
		const rules = rulesOf(values);
		const table = new Rows(outputs.tables.holders, HOLDERS.length);
		const snapshot = () => resultsOf(values, table);
		for (const [i, holders] of HOLDERS.entries()) {
			const harm = harmOf(holders, rules);
			table.add({
				holders,
				misuseHarm: 100 * harm.fromMisuse,
				escapeHarm: 100 * harm.fromEscape,
				harm: 100 * total(harm),
				misuse: 100 * harm.misuse,
				escape: 100 * harm.escape,
			});
			yield { done: i + 1, total: HOLDERS.length, label: `${holders} holders`, snapshot };
		}
		return snapshot();
	},
	headline(outcome, values) {
		const relief = figureOf(outcome, "relief");
		const many = `[${setting(values.holders)}](parameter:holders)`;
		const more =
			relief >= 1
				? `One strong controller: it does ${cite(outcome, "relief")} the expected harm of ${many} weak ones.`
				: `Many weak ones: ${many} of them do more expected harm than one controller.`;
		return `${more} Only the direction counts.`;
	},
	detail: (outcome, values) => [
		`Spreading power takes expected harm from ${cite(outcome, "harm-one")} to ${cite(outcome, "harm-many")}, while the chance of some misuse in a year rises to ${cite(outcome, "misuse-many")}.`,
		`Real sharing is not equal: like a subnet's stake it gives ${cite(outcome, "harm-real")}, like the clouds' customers ${cite(outcome, "harm-oligopoly")}.`,
		`It hinges on [how harm falls with power](parameter:harmByPower), here with the exponent ${setting(values.harmByPower)}: where small systems are nearly as harmful as large ones, one is safer.`,
	],
	benchmarks: [
		{
			what: "Harm of one over harm of 100, where harm and escape fall in proportion to power (1 % malice, 2 % escape)",
			unit: "×",
			published: 2.941,
			source: { title: "By hand: (0.01 + 0.02) ÷ (0.01 + 0.02 ÷ 100)" },
			ours: 2.941,
			tolerance: 0.001,
			compute() {
				const rules = { malice: 0.01, escape: 0.02, escapeByPower: 1, harmByPower: 1, defence: 0 };
				return total(harmOf(1, rules)) / total(harmOf(100, rules));
			},
		},
		{
			what: "Chance that one of two equal waiting times comes first",
			unit: "%",
			published: 50,
			source: { title: "By symmetry" },
			ours: 50,
			tolerance: 0.5,
			compute() {
				const arrival = { median: 20, spread: 0.8, earliest: 0 };
				return 100 * chanceFirst(arrival, arrival, 1000);
			},
		},
	],
	guess: {
		kind: "choice",
		question: "Where is the expected harm greater: with one strong controller, or with many weak ones?",
		options: [
			{ id: "one", label: "One strong controller" },
			{ id: "same", label: "About the same" },
			{ id: "many", label: "Many weak ones" },
		],
		answer(outcome) {
			const relief = figureOf(outcome, "relief");
			return relief >= 1.25 ? "one" : relief > 0.8 ? "same" : "many";
		},
	},
});
