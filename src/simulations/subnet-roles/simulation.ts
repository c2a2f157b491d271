import { RULE_SET_IDS } from "../../chain/ruleSetId.ts";
import { defineSimulation } from "../kit/define.ts";
import { Rows } from "../kit/rows.ts";
import { SNAPSHOT_SOURCE } from "../shared/pools/subnetPools.ts";
import { findings } from "./findings.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { deriveRole } from "./parts/derivation.ts";
import { ratedAt, setScene } from "./parts/scene.ts";

/** Stakes of copiers that the chart shows, %, close together around the threshold. */
const SWEEP = [0, 10, 20, 30, 40, 45, 50, 55, 60, 75, 90];
/** Days over which each of them is averaged. */
const SWEEP_DAYS = 3;

export default defineSimulation({
	id: "subnet-roles",
	title: "Roles of a subnet",
	question: "Who earns what in one subnet: owner, miners, validators, stakers?",
	sections: ["3.1", "3.2"],
	version: 4,
	cost: 80,
	quick: { values: { days: 3, miners: 16 } },
	stochastic: true,
	timeless: true,
	rules: RULE_SET_IDS,
	imports: ["subnets"],
	parameters,
	model: {
		purpose:
			"To follow one day's new tokens of a subnet to its roles and on to the pool, and to show what validators who only copy do to the miners' part of it.",
		patterns:
			"18, 41 and 41 % by the rule; a sale moves a constant-product pool as it must; a weight counts from half of the stake on, so copying freezes ratings above half.",
		entities:
			"One subnet with its pool (one of the four that the essay names, a typical one, or one of an imported table); owner, miners in slots, validators that rate or copy, their stakers, stakers on root.",
		scales:
			"Pay: one day of 7,200 blocks. Rating: epochs of 361 blocks over some days. State: reserves, stakes, weights, bonds, registrations, what miners achieve.",
		process:
			"A day's alpha is split by the rule; a part of it is sold into the pool, the chain adds TAO and alpha by the chosen rule set, and what buyers must bring for the price to hold is worked out. For the shares of miners and validators the chain's epoch runs with all its masks (registrations, last updates, bonds of newcomers): copiers repeat the consensus of the epoch before, newcomers take the slots of those who earn least, the other validators rate what they measure.",
		scheduling:
			"In an epoch: copiers set weights, newcomers register, miners change, the others rate, the epoch pays. On the first day everybody rates; it is not counted.",
		initial: "Recorded reserves and holdings; miners drawn; no bonds.",
		stochasticity:
			"Performance and its changes are log-normal, errors normal, newcomers Poisson; every copying stake is run with the same draws.",
		equations: [
			{ gives: "owner, miners, validators' half", formula: "11796/65535 of emission, and half of the rest each" },
			{ gives: "root's part of the half", formula: "0.18·TAO on root / (0.18·TAO on root + alpha issued)" },
			{ gives: "a validator's pay", formula: "take × (alpha + root part) + own share × (1 − take) × alpha" },
			{ gives: "price after selling s", formula: "price × (x / (x + s))², x the alpha in the pool" },
			{ gives: "TAO that buyers must bring", formula: "√(x′·y′·price) − y′, x′ and y′ the evening's reserves" },
			{
				gives: "proportion",
				formula: "(E − P) / max(E, P), with P = Σ|pay − performance| and E = Σ|equal pay − performance|, shares of all",
			},
		],
		leftOut: [
			"Nobody decides: what is sold, copied and withheld is given. What happens when stakers come and go is in [Staking](simulation:staking-return), how newcomers fare in [Newcomers](simulation:small-stakeholders).",
			"A day's trades happen one after the other: sales, then the chain; in truth they mix block by block.",
			"The pool is a constant product under all rule sets; the later one's balancer starts from the same place.",
			"The share of the chain's TAO is the recorded one, and by price where none is recorded.",
			"Copiers copy the published consensus; what a faster copy earns is in [Copying weights](simulation:weight-copying).",
		],
		illustrative: false,
		sources: [
			{
				title: "opentensor/subtensor, December 2025: run_coinbase.rs, run_epoch.rs, stake_utils.rs",
				url: "https://github.com/opentensor/subtensor",
			},
			{ title: SNAPSHOT_SOURCE, url: "https://github.com/sudoHayato/bittensor-research" },
			{ title: "All subnets, 7 August 2026, JSONbored/metagraphed", url: "https://github.com/JSONbored/metagraphed" },
		],
	},
	outputs,
	charts: [
		{
			kind: "sankey",
			id: "flow",
			title: "Where a day's alpha goes",
			description: "From emission to the roles, and from them to the pool, in alpha of one day.",
			table: "flow",
			source: "from",
			target: "to",
			value: "amount",
		},
		{
			kind: "bars",
			id: "roles",
			title: "What it is worth",
			description: "A day's pay by role in dollars, at the pool's price: nobody could sell all of it at that price.",
			table: "roles",
			x: "role",
			y: ["dollars"],
		},
		{
			kind: "lines",
			id: "copying",
			title: "What copying does",
			description:
				"New miners paid within a day, and how far pay goes from equal pay to pay in proportion to performance, by the stake of validators that only copy.",
			table: "copying",
			x: "stake",
			y: ["newcomers", "proportion"],
			references: [{ axis: "x", value: 50, label: "half of the stake (κ)" }],
			timeless: true,
		},
		{
			kind: "lines",
			id: "validators",
			title: "Rating or copying",
			description: "Pay for each unit of stake of validators that rate and that copy, by the stake that copies.",
			table: "copying",
			x: "stake",
			y: ["rating", "copier"],
			references: [
				{ axis: "x", value: 50, label: "half of the stake (κ)" },
				{ axis: "y", value: 100, label: "mean of all" },
			],
			timeless: true,
		},
		{
			kind: "scatter",
			id: "pay",
			title: "Pay and performance",
			description: "Each point is a slot: what its miner achieves in the end, and what the slot is paid a day.",
			table: "miners",
			x: "performance",
			y: "pay",
			name: "name",
		},
	],
	findings,
	benchmarks,
	*simulate(values, world) {
		const scene = setScene(values, world);
		const copying = new Rows(outputs.tables.copying, SWEEP.length);
		const snapshot = () => resultsOf(scene, copying);
		for (const [i, stake] of SWEEP.entries()) {
			const rated = ratedAt(values, stake / 100, world).run(SWEEP_DAYS);
			const { copying: copier = NaN, rating } = rated.payPerStake;
			copying.add({
				stake,
				proportion: 100 * rated.proportion,
				newcomers: 100 * (rated.newcomersPaid ?? NaN),
				rating: 100 * rating,
				copier: 100 * copier,
			});
			yield { done: i + 1, total: SWEEP.length, label: `${stake} % of the stake copies`, snapshot };
		}
		return snapshot();
	},
	headline,
	detail,
	guess: {
		kind: "number",
		question: "Of a day's new tokens, what part do those get who only stake?",
		figure: "staker-share",
		low: 0,
		high: 100,
	},
	derivePay: (participant, _step, values, world) => deriveRole(setScene(values, world), participant),
});
