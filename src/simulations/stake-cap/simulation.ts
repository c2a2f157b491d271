import { defineSimulation } from "../kit/define.ts";
import { Rows } from "../kit/rows.ts";
import { findings } from "./findings.ts";
import { powerOf } from "./parts/keys.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { setScene } from "./model.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { measured } from "./parts/measured.ts";
import { splitStake } from "./parts/splitting.ts";
import { METAGRAPH_SOURCE } from "./parts/stakeFit.ts";

/** The chart of splitting goes up to this, or to what was chosen where that is more. */
const LEAST_SHOWN = 12;

export default defineSimulation({
	id: "stake-cap",
	title: "A cap on stake",
	question: "Would a cap on stake spread power?",
	sections: ["3.3", "3.2", "4", "3.1"],
	version: 3,
	cost: 40,
	stochastic: true,
	timeless: true,
	rules: [],
	imports: ["metagraph"],
	parameters,
	model: {
		purpose:
			"Applies the remedies that reference [9] proposes: how many owners must agree for 51 % before and after a cap, over many subnets and in one, what splitting over keys does to it, and whether pay follows performance more.",
		patterns:
			"The median subnet's largest key holds 59 % (August 2026); subnet 15 of January 2025 needs 3 keys for 51 %; a cap at the 88th percentile raises the median coalition (reference [9]).",
		entities:
			"128 subnets with a median of 11 validators; one subnet of 256 slots like a real one, or an imported one; owners, each a wallet where the file names it and a key where it does not; validators who rate miners with more or less care.",
		scales: "One moment: no time passes. State: stake by holder, ratings, and what counts of the stake.",
		process:
			"As the chain does, stake below the threshold counts nothing and the 64 largest above it rate; then stake above a percentile stops counting; then an epoch pays. Owners above the cap spread their stake over more keys, never below the threshold, for the price of a registration each; they push out the least stake, and the percentile is taken anew. The same ratings go through the chain's consensus with and without the cap, and validators are paid in six ways.",
		scheduling: "Threshold, permits, cap, epoch; splitting happens between the cap and its second application.",
		initial: "Drawn or imported stakes; bonds are empty.",
		stochasticity: "Stakes are log-normal; validators' care and errors are normal on a logarithmic scale.",
		equations: [
			{
				gives: "stake that counts",
				formula: "min(stake, cap) where stake ≥ threshold and among the 64 largest, else 0",
			},
			{ gives: "the cap", formula: "percentile of the stakes that count (or of the base chosen)" },
			{ gives: "a coalition", formula: "fewest owners whose counted stakes add up to 51 %" },
			{ gives: "pay split by performance", formula: "stake^(1 − w) × performance^w" },
			{ gives: "composite score", formula: "(1 − w) × share of stake + w × share of performance" },
			{ gives: "bonus", formula: "pay × (1 + b × validator trust)" },
		],
		leftOut: [
			"The paper's own formulas were not within reach; only its abstract is. Whether the percentile is taken over slots, holders or wallets is our reading, and a parameter.",
			"The chain cannot see performance; here it is known, as the rank correlation of a validator's ratings with the miners' worth (in an imported subnet: with what all its validators agree on when each has one vote).",
			"The chain's threshold is applied to what is counted as one holder, also where that is a wallet of several keys; in the drawn subnets for comparison everybody is above it.",
			"Keys that share an owner are not found out; who splits over wallets cannot be told from several people.",
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
	outputs,
	charts: [
		{
			id: "coalitions",
			kind: "bars",
			title: "How many must agree",
			description:
				"Drawn subnets by the number of owners who hold 51 % of the stake that counts: as it is, with the cap, and after owners split.",
			table: "coalitions",
			x: "size",
			y: ["now", "capped", "split"],
		},
		{
			id: "splitting",
			kind: "lines",
			title: "What splitting does",
			description:
				"Owners who must agree for 51 % of the counted stake, by the number of keys over which those above the cap spread their stake.",
			table: "splitting",
			x: "count",
			y: ["capped", "free"],
			timeless: true,
		},
		{
			id: "percentiles",
			kind: "lines",
			title: "Where the cap lies",
			description:
				"Owners of the one subnet who together hold 51 % of the counted stake, by the percentile of the cap and by whom it is taken over; a gap where nobody would count.",
			table: "percentiles",
			x: "percentile",
			y: ["counting", "holders", "slots", "evaded"],
			timeless: true,
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
			timeless: true,
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
			timeless: true,
			references: [{ axis: "y", value: 50, label: "one key decides" }],
		},
	],
	findings,
	benchmarks,
	measured,
	*simulate(values, world) {
		const scene = setScene(values, world);
		const most = Math.max(LEAST_SHOWN, values.splitKeys);
		const splitting = new Rows(outputs.tables.splitting, most);
		const { holders } = scene.holders;
		const free = powerOf(holders, scene.rule, false).owners;
		const snapshot = () => resultsOf(scene, splitting);
		for (let count = 1; count <= most; count++) {
			const { keys, added } = splitStake(holders, scene.rule, count, values.splitters / 100);
			const capped = powerOf(keys, scene.rule, true).owners;
			splitting.add({ count, capped, free, cost: added * values.registration });
			yield { done: count, total: most, label: `${count} of ${most} keys per owner`, snapshot };
		}
		return snapshot();
	},
	headline,
	detail,
	guess: {
		kind: "number",
		question: "How many owners together decide in the median subnet today?",
		figure: "median-coalition",
		low: 1,
		high: 20,
	},
});
