import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { METAGRAPH_SOURCE } from "../stake-cap/parts/stakeFit.ts";
import { deriveUidPay } from "./parts/deriveUidPay.ts";
import { figureOf } from "../kit/outcome.ts";
import { findings } from "./findings.ts";
import { outcomeOfEpoch } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { settle } from "./model.ts";

export default defineUndeclared({
	id: "imported-epoch",
	title: "A real epoch",
	question: "Who decides and who is paid in this real subnet?",
	sections: ["3.3", "3.2", "3.1"],
	version: 1,
	cost: 4,
	stochastic: true,
	rules: [],
	imports: ["metagraph"],
	parameters,
	model: {
		purpose:
			"Takes the stakes and weights of one real subnet at one block and runs the chain's epoch on them: consensus, incentive, dividends, trust and pay of every UID, and how few hold how much of it.",
		entities:
			"Up to 4,096 UIDs, each with stake and perhaps a row of weights on the others. Without an import: 256 UIDs drawn to resemble one real subnet.",
		process:
			"The largest holders get permits; their weights are normalised, own weights left out, and clipped to what the majority of stake supports; clipped weights pay miners, bonds to those miners pay validators. One epoch of 361 blocks (tempo 360) at 1 alpha a block.",
		leftOut: [
			"Bonds begin with this epoch: what validators built up before is not in the file.",
			"Activity, immunity and the stake threshold need blocks and units that the file does not give; all who hold count.",
			"Several keys may belong to one owner: concentration by UID is the least that there is.",
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
	*simulate(values, world) {
		const subnet = settle(values, world);
		const snapshot = () => outcomeOfEpoch(subnet);
		yield { done: 1, total: 1, label: "the epoch is done", snapshot };
		return snapshot();
	},
	answer(outcome) {
		const real = figureOf(outcome, "read") > 0;
		return `${cite(outcome, "holders")} of ${cite(outcome, "uids")} UIDs hold 51 % of the stake (Gini ${cite(outcome, "gini")}), and ${cite(outcome, "votes")} of ${cite(outcome, "deciders")} validators have 51 % of the votes. Of the pay, 51 % goes to ${cite(outcome, "paid")}; of miners' pay to ${cite(outcome, "miners-half")} of ${cite(outcome, "miners")} miners. ${real ? "Read from your file; one epoch, one subnet." : "A drawn subnet that resembles a real one: import a metagraph to see a real one."}`;
	},
	derivePay: (participant, _step, values, world) => deriveUidPay(settle(values, world), participant),
});
