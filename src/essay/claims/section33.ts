import { type SectionClaims } from "../claim.ts";
import { section33EnergyClaims } from "./section33Energy.ts";

/** Claims of section 3.3: what stands in the way of Bittensor. */
export const section33Claims = {
	...section33EnergyClaims,
	"3-3-amazon-massive-miner": {
		statement:
			"A giant such as Amazon could become a massive miner on one subnet, dominate it and so undo the benefit.",
		kind: "causal",
		verdict: "supported",
		note: "On single subnets it has happened already, without Amazon.",
		evidence: [
			{
				fact: "Pay on Chutes in October 2025: 0.52 × compute units + 0.20 × invocations + 0.20 × unique chutes (exponent 1.3 or 2.2) + 0.08 × bounties, over 7 days.",
				source: "chutes-code",
			},
			{ fact: "The largest miners there: 18.2 %, 11.5 %, 8.9 %, 7.3 %.", source: "chutes-audit" },
			{
				fact: "Largest miner's share of incentive in April 2026: Compute Horde 97.5 %, Desearch 81 %, BitMind 48 %.",
				source: "miner-incentive-2026-04",
			},
		],
		test: {
			variables: [
				"attacker's share of compute",
				"exponents of the reward",
				"256 slots",
				"the rule per cold key",
				"exit of others",
			],
			compute:
				"A subnet like Chutes to which an attacker adds capacity: its pay, exit of small miners, concentration over time, with the best-key rule on and off and many cold keys.",
			supports: "Its share of pay is about its share of compute, and rivals leave.",
			contradicts: "The rule or the limits of demand stop it.",
		},
		simulations: ["chutes"],
		cues: { all: ["amazon|giant*"], some: ["miner*|minor*", "massive*|dominat*", "subnet*"] },
	},
	"3-3-centralisation-limited-to-one-subnet": {
		statement: "Where centralisation was reported, it was always limited to one subnet.",
		kind: "number",
		figures: ["1 subnet"],
		references: [9],
		verdict: "contradicted by own source",
		note: "The paper cited, [reference 9](source:lui-sun-2025), reports concentration in most of the 64 subnets that it measured.",
		evidence: [
			{
				fact: "In more than half of 64 subnets fewer than 1 % of wallets suffice for 51 % of stake; in many others 1–2 %.",
				source: "lui-sun-2025",
				basis: "summary",
			},
			{
				fact: "In 87 of 128 subnets the largest key holds more than half of the stake weight; median 58.6 %.",
				source: "metagraphed-2026-08",
				basis: "computed",
			},
			{
				fact: "HHI of validators' stake: Ridges 0.425, Zeus 0.396, Data Universe 0.348, Chutes 0.248.",
				source: "validator-stake-2026",
			},
		],
		test: {
			variables: [
				"share of subnets with a Nakamoto coefficient of 1, 2, 3",
				"largest validator's share",
				"the same validators across subnets",
			],
			compute: "The largest stake share of every subnet, the count above 50 %, and the overlap between subnets.",
			supports: "One or few subnets are above 50 %.",
			contradicts: "Most subnets are above 50 %.",
		},
		simulations: ["stake-cap", "imported-epoch"],
		cues: { all: ["centrali*|concentrat*", "subnet*"], some: ["limited|single|one|only", "always", "report*|case*"] },
	},
	"3-3-multi-subnet-takeover-improbable": {
		statement:
			"Taking over a substantial part of Bittensor, several subnets, needs so much that it is very improbable.",
		kind: "causal",
		references: [9],
		verdict: "partly supported",
		note: "Buying everything is dear. Buying minorities of many subnets, or the majority of small ones, is cheap for a giant, and a coalition of insiders need not buy at all.",
		evidence: [
			{
				fact: "By the pools of April 2026, 10 % of the alpha of 125 of 128 subnets costs about 390,000 TAO (median 1,690 each), of the cheapest 64 about 65,000 TAO. 20 %: 109 feasible, 1.33 million TAO. 33 %: 78 feasible, 3.9 million TAO. 51 % can be bought from the pool in 14 subnets only. Without fee and reaction; root weight ignored.",
				source: "subnet-snapshot-2026-04",
				basis: "computed",
			},
			{
				fact: "51 % of Data Universe costs about 53,200 TAO (about $13–16 million at $250–300), of Chutes about 10.9 million TAO; Zeus and Ridges cannot be bought to 51 % from the pool.",
				source: "subnet-snapshot-2026-04",
				basis: "computed",
			},
			{
				fact: "Owners and the foundation hold decisive positions already: the largest key has a median of 58.6 %.",
				source: "metagraphed-2026-08",
				basis: "computed",
			},
			{
				fact: "A cap of stake at the 88th percentile raises the median size of a 51 % coalition, over days, weeks and months alike.",
				source: "lui-sun-2025",
			},
			{
				fact: "The same cap on subnet 15 raises it from 3 to 30 slots.",
				source: "sn15-metagraph-2025-01",
				basis: "computed",
			},
		],
		test: {
			variables: ["share aimed at", "pool reserves", "alpha outside the pool", "effect on price", "budget"],
			compute:
				"What it costs to buy a share of each subnet's alpha through its pool, cheapest first; then the ways without buying: as a miner, by a coalition of present holders, and with the 88th-percentile cap.",
			supports: "The cost is above a giant's budget, or the pool does not hold enough.",
			contradicts: "The cost is small for a giant, or a coalition of few present holders is enough.",
		},
		simulations: ["takeover"],
		cues: {
			all: ["improbable|unlikely|resources"],
			some: ["control*|tak*", "subnets|several|substantial", "bittensor"],
		},
	},
	"3-3-paper9-remedies": {
		statement:
			"Background to reference 9: the paper proposes pay by performance, a composite score with a bonus for trust, and a cap on stake.",
		kind: "mechanism",
		background: true,
		otherReferences: [9],
		verdict: "supported",
		note: "The abstract names the proposals. The formulas that we run are our reading, because the paper's own were not within reach.",
		evidence: [
			{
				fact: "The abstract names a performance-weighted split of emission, composite scoring, a trust-bonus multiplier, and a stake cap at the 88th percentile.",
				source: "lui-sun-2025",
			},
			{
				fact: "A cap per key is defeated by splitting stake over many keys; only the 256 slots, or 64 validators, limit this.",
				source: "own-arithmetic",
				basis: "computed",
			},
		],
		test: {
			variables: [
				"emission ~ stake^(1 − w) × performance^w",
				"score = w × stake + (1 − w) × performance",
				"bonus 1 + b × trust",
				"quantile of the cap",
			],
			compute:
				"The remedies on real stakes: Gini of pay, correlation of pay with performance, and size of a coalition.",
			supports: "Coalitions must be larger, and pay follows performance more.",
			contradicts: "Splitting stake over many keys defeats the cap.",
		},
		simulations: ["stake-cap"],
		cues: { all: ["percentile|cap|caps|remed*", "stake*"], some: ["percentile", "perform*", "trust"] },
	},
} as const satisfies SectionClaims<"3.3">;
