import { defineSimulation } from "../kit/define.ts";
import { cite } from "../kit/judging.ts";
import { METAGRAPH_SOURCE } from "../stake-cap/parts/stakeFit.ts";
import { benchmarks, measured } from "./parts/checks.ts";
import { deriveUidPay } from "./parts/deriveUidPay.ts";
import { figureOf, type OutcomeOf } from "../kit/outcome.ts";
import { findings } from "./findings.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { WholeRun } from "./parts/wholeRun.ts";
import { parameters } from "./parameters.ts";
import { epochsOf, newcomerPay, settle, settleEpochs } from "./model.ts";

export default defineSimulation({
	id: "imported-epoch",
	title: "A real epoch",
	question: "Who decides and who is paid in one epoch of a subnet?",
	sections: ["3.3", "3.2", "3.1"],
	version: 4,
	cost: 8,
	stochastic: true,
	settledByImport: true,
	timeless: true,
	rules: [],
	imports: ["metagraph"],
	parameters,
	model: {
		purpose:
			"Takes the stakes and weights of one real subnet at one block and runs the chain's epoch on them: consensus, incentive, dividends, trust and pay of every UID, and how few hold how much of it.",
		patterns:
			"Two validators and two miners come out as reckoned by hand; without an import, few hold nearly all of the stake, as in subnet 15.",
		entities:
			"Up to 4,096 UIDs, each with stake and perhaps a row of weights on the others. Without an import: 256 UIDs drawn to resemble one real subnet.",
		process:
			"The largest holders get permits; their weights are normalised, own weights left out, and clipped to what the majority of stake supports; clipped weights pay miners, bonds to those miners pay validators. One epoch of 361 blocks (tempo 360) at 1 alpha a block.",
		scales:
			"A step is an epoch of 72 minutes. State: stake, weights, bonds, permits and the blocks of registration and last weights, by UID.",
		scheduling:
			"All UIDs at once: permits, stake that counts, consensus, clipping, incentive, bonds, dividends, pay; the permits then found hold for the epoch after.",
		initial:
			"The file's block as it stood. Where it has no bonds, permits or dates: no bonds yet, permits to the largest holders, nobody new, nothing too old.",
		stochasticity:
			"None with an import. The drawn subnet has log-normal stakes, miners' worth and validators' errors, one draw a seed.",
		equations: [
			{ gives: "consensus of a UID", formula: "the largest weight that kappa of the stake supports" },
			{ gives: "incentive", formula: "Σ stake × min(weight, consensus), divided by its sum over UIDs" },
			{
				gives: "bonds",
				formula: "(1 − a) × bonds before + a × stake × clipped weight ÷ its sum over validators",
			},
			{ gives: "dividends", formula: "Σ bonds × incentive, divided by its sum over validators" },
			{ gives: "validator trust", formula: "Σ min(weight, consensus) over a validator's row" },
			{
				gives: "a newcomer's pay for its predecessor",
				formula:
					"weights committed before its registration, once revealed while every open commit is younger than it; none without commit-reveal",
			},
			{ gives: "pay", formula: "41 % of 361 alpha × incentive + 41 % of 361 alpha × dividends" },
		],
		leftOut: [
			"Bonds begin with this epoch unless the file has them: what validators built up before counts on the chain.",
			"Activity, registration and permits count only where the file gives them; commits under way are not in it.",
			"Several keys may belong to one owner: without owners in the file, concentration by UID is the least that there is.",
			"What root stakers take of the validators' pay, and what is burned.",
			"The file may come from before the present emission rules; its stake counts only as shares.",
		],
		illustrative: false,
		sources: [
			{ title: "opentensor/subtensor, December 2025: the epoch" },
			{ title: METAGRAPH_SOURCE },
			{ title: "Lui & Sun 2025, on the concentration of stake in 64 subnets", url: "https://arxiv.org/abs/2507.02951" },
		],
	},
	outputs,
	charts: [
		{
			id: "curves",
			kind: "lines",
			title: "How few hold how much",
			description: "Share of stake, of all pay and of miners' pay that the largest UIDs hold together.",
			table: "curves",
			x: "count",
			y: ["stake", "pay", "incentive"],
			logarithmic: "x",
			references: [{ axis: "y", value: 51, label: "51 %" }],
		},
		{
			id: "paid",
			kind: "bars",
			title: "Who is paid",
			description: "The forty best paid UIDs, by what they are paid for.",
			table: "paid",
			x: "uid",
			y: ["mining", "validating"],
			stacked: true,
		},
		{
			id: "whole",
			kind: "bars",
			title: "All epochs",
			description: "What the forty best paid UIDs got in all epochs of the run, and for what.",
			table: "whole",
			x: "uid",
			y: ["mining", "validating"],
			stacked: true,
		},
		{
			id: "validators",
			kind: "scatter",
			title: "Votes and pay",
			description: "Each validator's share of the votes and of the validators' pay.",
			table: "validators",
			x: "votes",
			y: "dividends",
			name: "uid",
		},
		{
			id: "trust",
			kind: "scatter",
			title: "Trust",
			description: "Validators whose weights the majority accepts have a trust near 1, whatever they hold.",
			table: "validators",
			x: "votes",
			y: "trust",
			name: "uid",
		},
	],
	findings,
	benchmarks,
	measured,
	*simulate(values, world) {
		const total = epochsOf(values, world);
		const whole = new WholeRun();
		let done = 0;
		let last: ReturnType<typeof resultsOf> | undefined;
		for (const subnet of settleEpochs(values, world)) {
			done++;
			whole.add(subnet);
			const label = total === 1 ? "the epoch is done" : `epoch ${done} of ${total}`;
			yield { done, total, label, snapshot: () => resultsOf(subnet, whole) };
			const newcomer = done === total && values.newcomer >= 0 ? newcomerPay(values, world) : undefined;
			if (done === total) last = resultsOf(subnet, whole, newcomer);
		}
		return last!;
	},
	headline(outcome, { kappa }) {
		if (!has(outcome, "votes"))
			return `Who decides and who is paid is not in this file, as it has no weights; ${cite(outcome, "holders")} of ${cite(outcome, "uids")} UIDs hold half of the stake.`;
		const example = figureOf(outcome, "read") > 0 ? "" : "In this made-up example, ";
		const one = figureOf(outcome, "votes") === 1;
		const decide = one ? "validator decides, with" : "validators decide, with";
		const hold = one ? "validator holds" : "validators hold";
		return `${example}${cite(outcome, "votes")} ${kappa === parameters.kappa.default ? decide : hold} half of the votes; half of the miners' pay goes to ${cite(outcome, "miners-half")} ${figureOf(outcome, "miners-half") === 1 ? "miner" : "miners"}.`;
	},
	detail: (outcome, { newcomer }) => [
		...(newcomer >= 0 ? newcomerLines(outcome) : []),
		"Half is 51 % here, as in the essay's source.",
		`${cite(outcome, "holders")} of ${cite(outcome, "uids")} UIDs hold 51 % of the stake (Gini ${cite(outcome, "gini")}).`,
		...(has(outcome, "owner-holders")
			? [`By owner it is ${cite(outcome, "owner-holders")} of ${cite(outcome, "owners")}.`]
			: []),
		...(has(outcome, "paid")
			? [
					`Of the pay, 51 % goes to ${cite(outcome, "paid")} UIDs; of miners' pay to ${cite(outcome, "miners-half")} of ${cite(outcome, "miners")} miners.`,
				]
			: []),
		...(has(outcome, "reported-miners-half")
			? [`By the file's own report, 51 % of the incentive goes to ${cite(outcome, "reported-miners-half")} miners.`]
			: []),
		...(has(outcome, "incentive-agrees")
			? [`Incentive computed here and reported there: rank correlation ${cite(outcome, "incentive-agrees")}.`]
			: []),
		...(figureOf(outcome, "weights-refused") > 0
			? [`${cite(outcome, "weights-refused")} of the file's weights could not be read, and are not in these figures.`]
			: []),
		figureOf(outcome, "read") > 0
			? "Read from your file; one block of one subnet."
			: "An example: a drawn subnet that resembles a real one. Import a metagraph to see a real one.",
	],
	guess: {
		kind: "number",
		question: "How many validators together have 51 % of the votes and so decide who is paid?",
		figure: "votes",
		low: 1,
		high: 30,
	},
	derivePay: (participant, _step, values, world) => deriveUidPay(settle(values, world), participant),
});

function newcomerLines(outcome: OutcomeOf<typeof outputs>): readonly string[] {
	if (!has(outcome, "inherited")) return ["There is no UID of that number here that could be registered anew."];
	const late = has(outcome, "inherited-epoch")
		? [
				`That comes ${cite(outcome, "inherited-epoch")} ${figureOf(outcome, "inherited-epoch") === 1 ? "epoch" : "epochs"} after the registration: weights committed before it count, and only later commits are open.`,
			]
		: [];
	return [
		`Whoever takes over that UID is paid ${cite(outcome, "inherited")} for its predecessor's weights under commit-reveal.`,
		...late,
		`Without commit-reveal it would be ${cite(outcome, "inherited-plain")}; the predecessor had ${cite(outcome, "predecessor")} an epoch.`,
	];
}

const has = (outcome: OutcomeOf<typeof outputs>, id: string): boolean =>
	outcome.figures.some((figure) => figure.id === id);
