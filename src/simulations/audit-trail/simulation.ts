import { defineSimulation } from "../kit/define.ts";
import { payAgainstSkillChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { findings } from "./findings.ts";
import { AuditModel } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detailOf, headlineOf } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";

const TITLE = "What outsiders can check";

export default defineSimulation({
	id: "audit-trail",
	title: TITLE,
	question: "Can an outsider check how a subnet's pay came about?",
	sections: ["3.2", "4"],
	version: 3,
	cost: 130,
	quick: { values: { days: 1 }, frames: 6 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Reads from public code which steps from task to pay an outsider can repeat on four subnets, and lets a reader forge an entry of a hash-chained ledger to see what breaks and who would notice.",
		patterns:
			"Pay follows from weights and stake alone, as on the chain; proofs are as long as in certificate transparency; a change contradicts its hash, a lie from the start does not.",
		entities:
			"A list of steps of four subnets, each with where its record is, whether its rule and what it starts from are public, and the file that says so. Beside it a small subnet with miners, validators, owner and stakers, and a ledger with every submission, score, weight and payment; four witnesses.",
		scales:
			"The list stands for December 2025. A step of the ledger's subnet is an epoch of 72 minutes; 16 miners and 6 validators at the start.",
		process:
			"The list needs no run: a step can be repeated by whoever has its rule and what it starts from. In the ledger's subnet miners submit, validators score and set weights, the chain's consensus runs and all are paid; each of these is an entry, chained to all before. Now and then the root of the entries since the last anchor is published. Then one entry of each kind is forged in three ways, and each witness checks what it can.",
		scheduling: "Within an epoch: submissions, scores, consensus, weights, payments, then perhaps an anchor.",
		initial: "An empty ledger; skills and stakes are drawn.",
		stochasticity:
			"None in the list. In the ledger's subnet skills, each epoch's work and validators' measurements are log-normal; the forgery is the reader's.",
		equations: [
			{
				gives: "what an outsider can do",
				formula: "rule public and inputs public: repeat; inputs in part: in part; else read the rule",
			},
			{ gives: "hash of an entry", formula: "BLAKE2b(0 ‖ entry)" },
			{ gives: "head of the chain", formula: "BLAKE2b(2 ‖ head before ‖ hash of the entry)" },
			{ gives: "root of a tree", formula: "BLAKE2b(1 ‖ root of the left part ‖ root of the right part)" },
		],
		leftOut: [
			"No subnet is known to keep such a ledger of submissions and scores; it shows what one would and would not give, and judges no claim.",
			"The chain is taken as honest: who produces its blocks is a question of its own (proof of authority).",
			"What counts as public in part, and who can check a submission or a score, is our reading; how much pay hangs on a step is not weighed.",
			"Code that is public need not be the code that runs.",
			"Witnesses that can notice do notice at their next check, and speak up.",
			"Copies that were handed around secretly, and forgers who are also witnesses, are outside.",
		],
		illustrative: false,
		sources: [
			{ title: "Orpheus-AI/Zeus, version 1.5.4", url: "https://github.com/Orpheus-AI/Zeus" },
			{
				title: "macrocosm-os/data-universe, commit c04e1c5 and docs/dynamic_desirability.md",
				url: "https://github.com/macrocosm-os/data-universe",
			},
			{ title: "chutesai/chutes-api, commit 977ad56", url: "https://github.com/chutesai/chutes-api" },
			{ title: "rayonlabs/chutes-audit", url: "https://github.com/rayonlabs/chutes-audit" },
			{ title: "ridgesai/ridges, commit 3517c5d4", url: "https://github.com/ridgesai/ridges" },
			{
				title: "RFC 6962, Certificate transparency (how the trees are built)",
				url: "https://www.rfc-editor.org/rfc/rfc6962",
			},
			{ title: "RFC 7693, BLAKE2", url: "https://www.rfc-editor.org/rfc/rfc7693" },
		],
	},
	outputs,
	charts: [
		{
			id: "coverage",
			kind: "bars",
			title: "What an outsider can do",
			description:
				"Steps from task to pay of four subnets: what an outsider can repeat, repeat in part, only read the rule of, or neither.",
			table: "coverage",
			x: "subnet",
			y: ["repeat", "partly", "rule", "closed"],
			stacked: true,
		},
		{
			id: "steps",
			kind: "bars",
			title: "The list",
			description:
				"From task to pay on the chosen subnet: 3 can be repeated, 2 in part or for a while, 1 only its rule can be read, 0 neither. The table says where each record is, why, and which file says so.",
			table: "steps-here",
			x: "step",
			y: ["height"],
		},
		{
			id: "forgery",
			kind: "bars",
			title: "The forged entry",
			description:
				"Entries around the forged one, as written and as they read now. The table says who wrote each, about whom, its hash, and what the forgery does to it.",
			table: "entries",
			x: "place",
			y: ["value", "now"],
		},
		{
			id: "proof",
			kind: "graph",
			title: "Proof",
			description:
				"How a handful of hashes proves the entry: each hash on the path joins the one below with its neighbour, up to the anchored root. A forged entry changes every hash on the path and misses the root.",
			table: "proof-edges",
			source: "from",
			target: "to",
			nodes: { table: "proof-nodes", id: "name", x: "x", y: "y", value: "kept" },
		},
		{
			id: "notices",
			kind: "heatmap",
			title: "Who notices",
			description:
				"1: the witness notices the forgery at its next check; 0: never. The table says how, after how many hours, or why not.",
			table: "notices",
			x: "witness",
			y: "forgery",
			value: "noticed",
		},
		{
			id: "growth",
			kind: "lines",
			title: "The ledger",
			description: "Entries so far, and how many of them an anchor fixes.",
			table: "growth",
			x: "epoch",
			y: ["entries", "anchored"],
		},
		payAgainstSkillChart(
			"worked",
			"Each point is a miner: the mean quality of what it submitted, and what it was paid. Every one of them can be traced in the ledger.",
		),
	],
	findings,
	benchmarks,
	simulate: (values, world) => play(new AuditModel(values, world), resultsOf),
	headline: headlineOf,
	detail: detailOf,
	guess: {
		kind: "number",
		question: "Four subnets, 36 steps from task to pay: how many can an outsider repeat in full?",
		figure: "whole",
		low: 0,
		high: 36,
	},
	derivePay: (participant, step, values, world) => deriveAt(new AuditModel(values, world), TITLE, participant, step),
});
