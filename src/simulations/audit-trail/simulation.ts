import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { payAgainstSkillChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { AuditModel } from "./model.ts";
import { findings } from "./findings.ts";
import { parameters } from "./parameters.ts";
import { AUDITED } from "./parts/steps.ts";

export default defineUndeclared({
	id: "audit-trail",
	title: "Audit trail",
	question: "What can an outsider re-compute, and what breaks when the ledger is tampered with?",
	sections: ["3.2", "4"],
	version: 2,
	cost: 500,
	quick: { values: { days: 1 }, frames: 6 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Lays out which steps from task to pay an outsider can repeat on four subnets, and lets a reader forge an entry of a real hash-chained ledger to see what breaks and who notices.",
		entities:
			"A small subnet with miners, validators, owner and stakers; a ledger with every submission, score, weight and payment; its hash chain and Merkle trees (BLAKE2b); anchors; four witnesses: the miner concerned, another validator, an outsider, the owner.",
		process:
			"In every epoch miners submit, validators score and set weights, the chain's consensus runs and all are paid; each of these is an entry, chained to all before. Now and then the root of the entries since the last anchor is published. Then one entry of each kind is forged in three ways, and each witness checks what it can with the copies, receipts, anchors and rules that it has.",
		leftOut: [
			"No subnet is known to keep such a ledger of submissions and scores; it shows what one would and would not give.",
			"The chain is taken as honest: who produces its blocks is a question of its own (proof of authority).",
			"What counts as repeatable in part, and who can check a submission or a score, is our reading of each subnet's code of December 2025.",
			"Witnesses that can notice do notice at their next check, and speak up.",
			"Copies that were handed around secretly, and forgers who are also witnesses, are outside.",
		],
		illustrative: false,
		sources: [
			{ title: "Orpheus-AI/Zeus, version 1.5.4", url: "https://github.com/Orpheus-AI/Zeus" },
			{ title: "macrocosm-os/data-universe", url: "https://github.com/macrocosm-os/data-universe" },
			{ title: "chutesai/chutes-api and rayonlabs/chutes-audit", url: "https://github.com/rayonlabs/chutes-audit" },
			{ title: "ridgesai/ridges", url: "https://github.com/ridgesai/ridges" },
			{
				title: "RFC 6962, Certificate transparency (how the trees are built)",
				url: "https://www.rfc-editor.org/rfc/rfc6962",
			},
			{ title: "RFC 7693, BLAKE2", url: "https://www.rfc-editor.org/rfc/rfc7693" },
		],
	},
	charts: [
		{
			id: "coverage",
			kind: "bars",
			title: "What an outsider can repeat",
			description:
				"Steps from task to pay of four subnets that an outsider can repeat in full, in part, or not at all.",
			table: "coverage",
			x: "subnet",
			y: ["yes", "partly", "no"],
			stacked: true,
		},
		{
			id: "steps",
			kind: "bars",
			title: "Step by step",
			description:
				"From task to pay on the chosen subnet: which steps an outsider can repeat. The table says where each record is, and why.",
			table: "steps-here",
			x: "step",
			y: ["share"],
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
	simulate: (values, world) => play(new AuditModel(values, world), (model) => model.outcome()),
	answer(outcome, values) {
		const of = (id: string) => cite(outcome, id);
		const { name } = AUDITED.find(({ id }) => id === values.subnet)!;
		const outsider =
			figureOf(outcome, "outsider") > 0 ? `by an outsider after ${of("outsider")}` : "by an outsider never";
		const broken = {
			changed: `contradicts ${of("broken")} of its hashes`,
			rewritten:
				figureOf(outcome, "unprovable") > 0
					? `makes ${of("unprovable")} entries unprovable against their anchor`
					: "leaves a ledger that agrees with itself, and no anchor had been published before",
			false: "breaks no hash",
		}[values.how];
		return (
			`On ${name} an outsider can repeat ${of("whole-here")} of ${of("steps-here")} steps in full: weights and pay, but not the work behind them. ` +
			`In this ledger of ${of("entries")} entries the [forgery](parameter:how) of a [${values.what}](parameter:what) ${broken}; it is noticed by ${of("witnesses")} of 4 witnesses, ${outsider}. ` +
			`Of twelve forgeries an outsider notices ${of("noticed-outsider")}.`
		);
	},
	derivePay: (participant, step, values, world) =>
		deriveAt(new AuditModel(values, world), "Audit trail", participant, step),
});
