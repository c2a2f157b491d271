import { pow } from "../../numeric/math.ts";
import { figure, Recorder } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { CLOUD } from "../market-concentration/parts/measured.ts";
import { figureOf, type Outcome, type Table } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { type Arrival, arrivedBy, chanceFirst, spreadFrom } from "./parts/arrival.ts";
import { findings } from "./findings.ts";
import { type Harm, harmOf, harmOfShares, type HarmRules, withCrowd } from "./parts/harm.ts";
import { parameters } from "./parameters.ts";

type ControlValues = ValuesOf<typeof parameters>;

const HOLDERS = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
const YEARS = 40;
/** Years that count as "in the end" for the race of two arrivals. */
const HORIZON = 200;
/** Index of the Pareto law of what actors can spend, as for firms. @source Axtell, Science 293 (2001) */
const BUDGET_TAIL = 1.06;
/** Years from 2025 to 2027, by which a tenth has arrived. @source Grace et al. 2024 */
const TENTH_CAPABILITY = 2;

const rulesOf = (values: ControlValues): HarmRules => ({
	malice: values.malice / 100,
	escape: values.escape / 100,
	escapeByPower: values.escapeByPower,
	harmByPower: values.harmByPower,
	defence: values.defence / 100,
});

const total = (harm: Harm) => harm.fromMisuse + harm.fromEscape;
const misuseShare = (harm: Harm) => (100 * harm.fromMisuse) / total(harm);

/** Power shared as the three largest clouds share theirs. */
const OLIGOPOLY = Object.values(CLOUD).map((share) => share / 100);

function arrivals(values: ControlValues): { capability: Arrival; alignment: Arrival } {
	const spread = spreadFrom(TENTH_CAPABILITY, values.capabilityMedian);
	return {
		capability: { median: values.capabilityMedian, spread, earliest: 0 },
		alignment: { median: values.alignmentMedian, spread: values.alignmentSpread, earliest: 5 },
	};
}

function arrivalTable(values: ControlValues): Table {
	const { capability, alignment } = arrivals(values);
	const recorder = new Recorder(
		[
			{ id: "year", label: "Year", unit: "year" },
			{ id: "capability", label: "High-level capability", unit: "%" },
			{ id: "alignment", label: "Alignment solved", unit: "%" },
		],
		YEARS + 1,
	);
	for (let year = 0; year <= YEARS; year++) {
		recorder.add({
			year: 2025 + year,
			capability: 100 * arrivedBy(capability, year),
			alignment: 100 * arrivedBy(alignment, year),
		});
	}
	return recorder.table("arrivals", "Chance that it has arrived");
}

function outcomeOf(values: ControlValues, holders: Table): Outcome {
	const rules = rulesOf(values);
	const [one, many] = [harmOf(1, rules), harmOf(values.holders, rules)];
	const { capability, alignment } = arrivals(values);
	const oligopoly = harmOfShares(withCrowd(OLIGOPOLY, values.holders), rules);
	const real = harmOfShares(withCrowd([values.largestShare / 100], values.holders), rules);
	return {
		figures: [
			figure("harm-one", "Expected harm with one holder", "% per year", 100 * total(one)),
			figure("harm-many", "Expected harm with many holders", "% per year", 100 * total(many)),
			figure("relief", "Harm with one holder over harm with many", "×", total(one) / total(many)),
			figure("misuse-relief", "The same, from misuse alone", "×", one.fromMisuse / many.fromMisuse),
			figure("harm-oligopoly", "Expected harm where power is shared like the clouds'", "% per year", 100 * oligopoly),
			figure("harm-real", "Expected harm where it is shared like a subnet's stake", "% per year", 100 * real),
			figure(
				"equal-fall",
				"Fall of harm from the clouds' sharing to an equal one",
				"%",
				100 * (1 - total(many) / oligopoly),
			),
			figure("real-fall", "Fall of harm from the clouds' sharing to a subnet's", "%", 100 * (1 - real / oligopoly)),
			figure("misuse-share", "Misuse in the harm, one holder", "%", misuseShare(one)),
			figure("misuse-share-many", "Misuse in the harm, many holders", "%", misuseShare(many)),
			figure("misuse-one", "Chance of some misuse in a year, one holder", "%", 100 * one.misuse),
			figure("misuse-many", "Chance of some misuse in a year, many holders", "%", 100 * many.misuse),
			figure("catastrophe-one", "Chance of a catastrophe in a year, one holder", "%", 100 * one.catastrophe),
			figure("catastrophe-many", "Chance of a catastrophe in a year, many holders", "%", 100 * many.catastrophe),
			figure("capability-first", "Capability before alignment", "%", 100 * chanceFirst(capability, alignment, HORIZON)),
			figure(
				"actors-growth",
				"Actors that can pay, after three years",
				"×",
				pow(pow(values.priceFall, 3), BUDGET_TAIL),
			),
		],
		tables: [holders, arrivalTable(values)],
		participants: [],
		events: [],
	};
}

export default defineUndeclared({
	id: "loss-of-control",
	title: "One controller or many",
	question: "Is one strong controller or many weak ones the greater danger?",
	sections: ["2.1.1", "2.2", "0"],
	version: 2,
	cost: 4,
	stochastic: false,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Sets the danger of one strong system that fails or is abused against the danger of many weak ones, and shows what decides between them.",
		entities:
			"Holders who share the power equally, like the three largest clouds, or like the stake of a real subnet; two waiting times, of capability and of alignment.",
		process:
			"Each holder may turn malicious and each system may escape; both chances are per year. Harm and escape fall with a system's share of the power by two exponents, and the other holders undo part of an attack. Expected values are closed forms, so there is no chance in the result.",
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
		const recorder = new Recorder(
			[
				{ id: "holders", label: "Holders", unit: "" },
				{ id: "misuseHarm", label: "Harm from misuse", unit: "% per year" },
				{ id: "escapeHarm", label: "Harm from loss of control", unit: "% per year" },
				{ id: "harm", label: "Harm in all", unit: "% per year" },
				{ id: "misuse", label: "Some misuse", unit: "% per year" },
				{ id: "escape", label: "Some loss of control", unit: "% per year" },
			],
			HOLDERS.length,
		);
		const snapshot = () => outcomeOf(values, recorder.table("holders", "Harm by number of holders"));
		for (const [i, holders] of HOLDERS.entries()) {
			const harm = harmOf(holders, rules);
			recorder.add({
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
	answer(outcome, values) {
		const safer = figureOf(outcome, "relief") >= 1;
		return (
			`Illustrative. With these chances ${safer ? "many are safer than one" : "one is safer than many"}: spreading power among ` +
			`[${values.holders} holders](parameter:holders) takes expected harm from ${cite(outcome, "harm-one")} to ${cite(outcome, "harm-many")}, ` +
			`while the chance of some misuse in a year goes from ${cite(outcome, "misuse-one")} to ${cite(outcome, "misuse-many")}. ` +
			`Real sharing is not equal: like a subnet's stake it gives ${cite(outcome, "harm-real")}, like the clouds' customers ${cite(outcome, "harm-oligopoly")}. ` +
			`It hinges on [how harm falls with power](parameter:harmByPower).`
		);
	},
});
