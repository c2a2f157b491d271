import { Recorder } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { findings } from "./findings.ts";
import { powerOf } from "./parts/keys.ts";
import { outcomeOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { setScene } from "./model.ts";
import { splitStake } from "./parts/splitting.ts";
import { METAGRAPH_SOURCE } from "./parts/stakeFit.ts";

/** The chart of splitting goes up to this, or to what was chosen where that is more. */
const LEAST_SHOWN = 12;

export default defineUndeclared({
	id: "stake-cap",
	title: "A cap on stake",
	question: "What does the remedy of reference [9] change?",
	sections: ["3.3", "3.2", "4", "3.1"],
	version: 1,
	cost: 20,
	stochastic: true,
	rules: [],
	imports: ["metagraph"],
	parameters,
	model: {
		purpose:
			"Applies the remedies that reference [9] proposes to the stake of one subnet: how many must agree for 51 % before and after a cap, what splitting over keys does to it, and whether pay follows performance more.",
		entities:
			"256 slots with stakes like those of a real subnet, or an imported one; owners with one or several keys; validators who rate miners with more or less care; 128 subnets drawn for comparison.",
		process:
			"Stake above a percentile stops counting. Owners above it spread their stake over more keys, which push out the least stake; the percentile is then taken anew. The same ratings go through the chain's consensus with and without the cap, and validators are paid in six ways. Our formulas: split = stake^(1 − w) × performance^w, composite = (1 − w) × stake share + w × performance share, bonus = 1 + b × validator trust.",
		leftOut: [
			"The paper's own formulas were not within reach; only its abstract is. Whether the percentile is taken over slots, holders or wallets is our reading, and a parameter.",
			"The chain cannot see performance; here it is known, as the rank correlation of a validator's ratings with the miners' worth (in an imported subnet: with what all its validators agree on when each has one vote).",
			"Splitting costs a registration per key and the rule of 64 permits is not applied; keys that share an owner are not found out.",
			"Stake does not move after the cap, except by splitting; root stake is not told apart.",
			"Subnets for comparison are drawn from a fit to August 2026, later than the essay.",
		],
		illustrative: false,
		sources: [
			{
				title: "Lui & Sun 2025, arXiv 2507.02951 (the essay's reference [9]), abstract",
				url: "https://arxiv.org/abs/2507.02951",
			},
			{ title: METAGRAPH_SOURCE, url: "https://github.com/bactensor/yuma-simulation" },
			{
				title: "All subnets, 7 August 2026, JSONbored/metagraphed",
				url: "https://github.com/JSONbored/metagraphed",
			},
			{
				title: "Bebchuk & Hirst 2019, The specter of the giant three",
				url: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3385501",
			},
			{ title: "Synergy Research Group, cloud market, third quarter of 2025" },
		],
	},
	charts: [
		{
			id: "splitting",
			kind: "lines",
			title: "What splitting does",
			description:
				"Owners who must agree for 51 % of the counted stake, by the number of keys over which those above the cap spread their stake.",
			table: "splitting",
			x: "count",
			y: ["capped", "free"],
		},
		{
			id: "percentiles",
			kind: "lines",
			title: "Where the cap lies",
			description: "Keys and owners that together hold 51 % of the counted stake, by the percentile of the cap.",
			table: "percentiles",
			x: "percentile",
			y: ["keys", "owners", "evaded"],
			references: [{ axis: "x", value: 88, label: "reference [9]" }],
		},
		{
			id: "curve",
			kind: "lines",
			title: "Share of the largest owners",
			description: "Counted stake of the largest owners, added up: without a cap, with it, and after they split.",
			table: "curve",
			x: "owners",
			y: ["before", "after", "split"],
			references: [{ axis: "y", value: 51, label: "51 %" }],
		},
		{
			id: "remedies",
			kind: "bars",
			title: "Whom each remedy pays",
			description:
				"Rank correlation of validators' pay with their performance and with their stake, and of miners' pay with what they are worth.",
			table: "remedies",
			x: "remedy",
			y: ["performance", "stake", "miners"],
		},
		{
			id: "subnets",
			kind: "lines",
			title: "One subnet or many",
			description: "Share of the largest key in 128 drawn subnets, the most concentrated first.",
			table: "subnets",
			x: "place",
			y: ["largest"],
			references: [{ axis: "y", value: 50, label: "one key decides" }],
		},
	],
	findings,
	*simulate(values, world) {
		const scene = setScene(values, world);
		const most = Math.max(LEAST_SHOWN, values.splitKeys);
		const recorder = new Recorder(
			[
				{ id: "count", label: "Keys of each owner above the cap", unit: "keys" },
				{ id: "capped", label: "With the cap", unit: "owners" },
				{ id: "free", label: "Without a cap", unit: "owners" },
				{ id: "gini", label: "Gini of owners' counted stake", unit: "" },
			],
			most,
		);
		const without = powerOf(scene.keys).owners;
		const snapshot = () => outcomeOf(scene, recorder.table("splitting", "Coalition by keys per owner"));
		for (let count = 1; count <= most; count++) {
			const power = powerOf(splitStake(scene.keys, scene.rule, count, values.splitters / 100), scene.rule);
			recorder.add({ count, capped: power.owners, free: without, gini: power.giniOwners });
			yield { done: count, total: most, label: `${count} of ${most} keys per owner`, snapshot };
		}
		return snapshot();
	},
	answer(outcome, values) {
		const of = (id: string) => cite(outcome, id);
		const cap = `[${values.percentile}th percentile](parameter:percentile)`;
		if (figureOf(outcome, "cap-share") === 0) {
			return `Of ${of("slots")} slots, ${of("keys")} reach 51 % of the stake (Gini ${of("gini")}). A cap at the ${cap} would be 0 here: nobody would count.`;
		}
		return (
			`Of ${of("slots")} slots, ${of("keys")} reach 51 % of the stake (Gini ${of("gini")}); with a cap at the ${cap} it takes ${of("keys-capped")}. ` +
			(figureOf(outcome, "entry-keys") > 0
				? `But the cap then lies at ${of("cap-share")} of all stake: ${of("entry-capped")} of it on ${of("entry-keys")} would give somebody new 51 %, against ${of("entry")} without a cap. `
				: "") +
			`When owners split over [${values.splitKeys} keys](parameter:splitKeys) each, ${of("owners-split")} suffice again where it took ${of("owners")} before.`
		);
	},
});
