import { defineSimulation } from "../kit/define.ts";
import { payAgainstSkillChart, payByKindChart, rolesChart, validatorsChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { findings } from "./findings.ts";
import { DataUniverseModel } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { measured } from "./parts/measured.ts";
import { KINDS } from "./parts/collectors.ts";

/** The owner's key is burned and no miner. */
const PAID_KINDS = KINDS.filter(({ id }) => id !== "burn");

export default defineSimulation({
	id: "data-universe",
	title: "Data Universe: social data",
	question: "Does inventing data pay?",
	sections: ["3.2"],
	netuid: 13,
	version: 2,
	cost: 175,
	quick: { values: { days: 10 }, frames: 20 },
	stochastic: true,
	rules: [],
	imports: ["scores"],
	parameters,
	model: {
		purpose:
			"To see whom the subnet's value and credibility rules pay: fresh posts that are wanted, or invented posts, copies and many keys; and which steps an outsider can check.",
		entities:
			"40 labels on three sources with Zipf volumes, some of them wanted; miners (collectors of different capacity, inventors, freeloaders, hoarders, keys with the same posts, bursts, insiders of a cartel); validators; the owner, whose key gets a part of all weight that is burned; stakers.",
		process:
			"Every hour miners add posts to buckets of one label and hour. A bucket's value is divided by who else holds it, weighted by source and demand, and falls with age to nothing after 30 days. Validators check one or two posts of a miner at a time; credibility is a moving average, and the score is value plus boosts times credibility to the power of 2.5. A larger claim must be proved first. Every 361 blocks weights are set in proportion and the chain pays.",
		patterns:
			"Data lose half of their value in 30 days and then count for nothing; what several hold is divided; credibility of somebody who invents a share f settles near 1 − f; many keys with the same posts were seen on the real subnet.",
		scales:
			"Posts and checks by the hour, pay by the epoch of 361 blocks. State: posts by miner, label and hour; credibility by validator and miner; bonds.",
		scheduling:
			"Every hour all miners collect at once, then every validator checks the miners whose turn it is; weights are set at the end of an epoch.",
		initial: "Miners have collected for 30 days and been checked for four before the first pay.",
		stochasticity:
			"Capacity is log-normal; labels' volumes follow Zipf's law; which posts overlap and what a check finds are drawn.",
		equations: [
			{
				gives: "value of a bucket",
				formula: "own bytes² / bytes of all who hold it × source × demand × (1 − age / 60 days), 0 from 30 days on",
			},
			{ gives: "credibility after a check", formula: "0.85·credibility + 0.15·valid share found" },
			{ gives: "score", formula: "(value + boosts) × credibility^2.5" },
			{ gives: "weight", formula: "(1 − owner's part) × score / sum of scores" },
		],
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
	outputs,
	benchmarks,
	measured,
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
		payByKindChart(PAID_KINDS),
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
	simulate: (values, world) => play(new DataUniverseModel(values, world), resultsOf),
	headline,
	detail,
	guess: {
		kind: "number",
		question: "Somebody hands in the same real posts under eight names. How many times a collector's pay does it get?",
		figure: "twin-multiple",
		low: 0,
		high: 10,
	},
	derivePay: (participant, step, values, world) =>
		deriveAt(new DataUniverseModel(values, world), "Data Universe", participant, step),
});
