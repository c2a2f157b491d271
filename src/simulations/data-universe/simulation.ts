import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { figureOf, type Outcome } from "../kit/outcome.ts";
import { payAgainstSkillChart, payByKindChart, rolesChart, validatorsChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { type DataUniverseValues, KINDS } from "./parts/collectors.ts";
import { DataUniverseModel } from "./model.ts";
import { parameters } from "./parameters.ts";
import { findings } from "./findings.ts";

/** What repeating real posts pays, as far as somebody does it in this run. */
function repeating(outcome: Outcome, { sybilKeys, freeloaders, miners }: DataUniverseValues): string {
	const parts = [
		sybilKeys > 1 &&
			`[${sybilKeys} keys](parameter:sybilKeys) with the same posts earn ${cite(outcome, "twin-multiple")} what a collector does`,
		Math.round((miners * freeloaders) / 100) > 0 &&
			`a freeloader earns ${cite(outcome, "freeloader-share")} of what the collector that it copies does`,
	].filter((part) => part !== false);
	return parts.length > 0 ? ` Repeating real posts does better: ${parts.join(", and ")}.` : "";
}

export default defineUndeclared({
	id: "data-universe",
	title: "Data Universe: social data",
	question: "Does inventing data pay?",
	sections: ["3.2"],
	netuid: 13,
	version: 2,
	cost: 100,
	quick: { values: { days: 10 }, frames: 20 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"To see whom the subnet's value and credibility rules pay: fresh posts that are wanted, or invented posts, copies and many keys; and which steps an outsider can check.",
		entities:
			"40 labels on three sources with Zipf volumes, some of them wanted; miners (collectors of different capacity, inventors, freeloaders, hoarders, keys with the same posts, bursts, insiders of a cartel); validators; the owner, whose key gets a part of all weight that is burned; stakers.",
		process:
			"Every hour miners add posts to buckets of one label and hour. A bucket's value is divided by who else holds it, weighted by source and demand, and falls with age to nothing after 30 days. Validators check one or two posts of a miner at a time; credibility is a moving average, and the score is value plus boosts times credibility to the power of 2.5. A larger claim must be proved first. Every 361 blocks weights are set in proportion and the chain pays.",
		leftOut: [
			"Posts are counted in bytes by label and hour and drawn at random inside a label; single posts are not tracked.",
			"A check finds an invented post whenever it picks one; deleted real posts are one fixed rate.",
			"Uploads are checked once a day and jobs come every six hours per validator: our choice, the real rates are not fixed.",
			"Freeloaders copy what is public after a day and pass checks; copying an index without the data would fail them.",
			"Nobody changes what it does after seeing its pay; the best share of invented posts is computed beside the run.",
			"No miner is replaced, no new key registers, and costs of collecting are not counted.",
		],
		illustrative: false,
		sources: [
			{
				title: "macrocosm-os/data-universe (15 December 2025): rewards/, common/constants.py",
				url: "https://github.com/macrocosm-os/data-universe",
			},
			{
				title: "opentensor/subtensor, December 2025: run_epoch.rs, run_coinbase.rs",
				url: "https://github.com/opentensor/subtensor",
			},
		],
	},
	charts: [
		{
			kind: "lines",
			id: "responses",
			title: "What inventing pays",
			description:
				"Pay of an inventor against the same miner without inventing, by invented share: with the exponent of credibility that is set, and with others. Where a line is above 100 %, inventing pays.",
			table: "responses",
			x: "invented",
			y: ["set", "exponent-1", "exponent-1-5", "exponent-4"],
			logarithmic: "y",
			references: [{ axis: "y", value: 100, label: "no inventing" }],
		},
		payByKindChart(KINDS.filter(({ id }) => id !== "burn")),
		payAgainstSkillChart(
			"merit",
			"Each point is a miner: its part of the fresh, wanted and different posts, and what it was paid. Points high on the left are paid for something else.",
		),
		{
			kind: "scatter",
			id: "labels",
			title: "Wanted and collected",
			description: "Each point is a label: how much it is wanted and how much of it somebody holds.",
			table: "labels",
			x: "wanted",
			y: "covered",
			name: "label",
		},
		{
			kind: "bars",
			id: "audit",
			title: "Who can check what",
			description:
				"From a post to a payment: which steps an outsider can re-compute. A full bar is yes, half a bar in part, none no; the table behind it says where each step happens. By reading the code, not by the run.",
			table: "audit",
			x: "step",
			y: ["part"],
		},
		validatorsChart,
		rolesChart,
	],
	findings,
	simulate: (values, world) => play(new DataUniverseModel(values, world)),
	answer(outcome, values) {
		const gain = figureOf(outcome, "best-gain");
		const best = figureOf(outcome, "best-invented");
		const pays = best === 0 || gain < 1 ? "No" : gain < 10 ? "Hardly" : "Yes";
		return (
			`${pays}: ${best === 0 ? "no share of invented posts pays more than none" : `the best share of invented posts, ${cite(outcome, "best-invented")}, adds ${cite(outcome, "best-gain")} to pay`}, ` +
			`with credibility to the power of [${values.exponent}](parameter:exponent) and a spot check every [${values.checkHours} h](parameter:checkHours).` +
			repeating(outcome, values)
		);
	},
	derivePay: (participant, step, values, world) =>
		deriveAt(new DataUniverseModel(values, world), "Data Universe", participant, step),
});
