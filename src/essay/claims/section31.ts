import { type SectionClaims } from "../claim.ts";

/** Claims of section 3.1: how Bittensor works, with Zeus as the example. */
export const section31Claims = {
	"3-1-anyone-deploys-subnet": {
		statement: "Anyone can deploy a digital service on Bittensor; each service is a subnet.",
		kind: "definition",
		verdict: "partly supported",
		note: "Open to all within a fixed number of slots. Who produces the chain's blocks is not open to all.",
		evidence: [
			{
				fact: "128 subnets, the cap, from October 2025 to April 2026; a new one replaces another.",
				source: "subnet-snapshot-2026-04",
				year: "2025–2026",
			},
			{
				fact: "The Opentensor Foundation runs the chain as proof of authority; proof of stake is an open item of its roadmap.",
				source: "subtensor-proof-of-authority",
			},
		],
		test: {
			variables: ["number of subnets", "price of registration", "which subnet has to leave"],
			compute:
				"Birth and death of subnets with 128 slots: a new one takes the place of the one with the lowest price that is no longer immune.",
			supports: "Entry is free and cheap.",
			contradicts: "Cap and price make entry an auction of slots.",
		},
		simulations: ["network-capital"],
		untestable:
			"A rule to look up: whoever pays the price gets a place. Who can pay in a full network is shown, not judged.",
		cues: {
			all: ["anyone|everyone|anybody", "deploy*|creat*|launch*|service*"],
			some: ["service*", "bittensor|network", "deploy*"],
		},
	},
	"3-1-roles": {
		statement: "Four roles: the owner defines the task, miners solve it, validators rate them, stakers invest.",
		kind: "definition",
		figures: ["4 roles"],
		verdict: "supported",
		note: "Of 7,200 alpha a day 1,296 go to the owner, 2,952 to miners, 2,952 to validators and their stakers.",
		evidence: [
			{
				fact: "The owner takes 18 %; the other 82 % are halved between miners and validators; validators pass theirs on to stakers after their take. Root stakers share in the validators' half in proportion to 0.18 × TAO on root against that plus the alpha issued.",
				source: "subtensor-2025-12",
			},
		],
		test: {
			variables: ["owner's share", "miners' share", "validators' share", "stakers' part of it"],
			compute: "One day of emission as a flow: 7,200 alpha to owner 18 %, miners 41 %, validators and stakers 41 %.",
		},
		simulations: ["subnet-roles"],
		untestable: "A list of roles: the run shows what each is paid, not whether the list is right.",
		cues: { all: ["validator*", "miner*|minor*"], some: ["owner*", "staker*|invest*", "role*", "task*"] },
	},
	"3-1-capital-pays-participants": {
		statement: "The capital of stakers is what participants are paid from, in proportion to their performance.",
		kind: "mechanism",
		verdict: "weak",
		note: "Rewards are newly minted tokens. Stakers' money sits in the pool and sets the price of those tokens.",
		evidence: [
			{
				fact: "Each subnet emits 1 alpha a block (7,200 a day) until 10.5 million have been issued. As much alpha as the subnet's TAO is worth, but no more than the cap, is added to the pool; TAO beyond that buys alpha.",
				source: "subtensor-2025-12",
			},
			{
				fact: "Since November 2025 a subnet's share of TAO follows a moving average of the net flow of TAO into its pool (half-life 30 days); before, of its price.",
				source: "subtensor-2025-12",
			},
		],
		test: {
			variables: ["alpha emission", "pool reserves", "price", "buying and selling", "issuance"],
			compute:
				"Stock and flow of one subnet: a constant-product pool, 1 alpha a block, a share of it sold by miners; run without any new staker.",
			supports: "Payments stop when stakers leave.",
			contradicts:
				"Payments go on in new tokens while the price falls: stakers pay by dilution, not because their deposit is handed out.",
		},
		simulations: ["staking-return", "subnet-roles"],
		cues: {
			all: ["stak*|invest*", "capital|liquidity|money|fund*"],
			some: ["distribut*|reward*|pa*", "participant*|part*", "perform*"],
		},
	},
	"3-1-reward-proportional-to-performance": {
		statement: "Everyone is paid in proportion to performance.",
		kind: "mechanism",
		otherReferences: [9],
		verdict: "contradicted by own source",
		note: "[Reference 9](source:lui-sun-2025), cited elsewhere in the essay, finds that reward follows stake far more than performance.",
		evidence: [
			{
				fact: "Correlation of stake with reward 0.80–0.95 (validators) and 0.50–0.80 (miners); of performance with reward 0.10–0.30 (miners) and about 0.50 (validators).",
				source: "lui-sun-2025",
				basis: "summary",
			},
			{
				fact: "Four very different rules are in use: Zeus pays in line with the score, Data Universe by credibility to the power 2.5, Chutes by a sum of shares, Ridges everything to one.",
				source: "four-subnets-code",
			},
		],
		test: {
			variables: ["correlation of stake with reward", "correlation of performance with reward", "Gini of incentive"],
			compute: "Epochs with a skewed spread of skill and measured stakes; both correlations for miners and validators.",
			supports: "Reward goes with performance more than with stake.",
			contradicts: "It is the other way round, as in reference 9.",
		},
		simulations: ["incentive-shapes", "subnet-roles", "stake-cap", "weight-copying", "imported-epoch"],
		cues: {
			all: ["proportion*", "perform*|contribut*"],
			some: ["reward*|pa*|incentiv*", "each|every*|different|all", "stakeholder*|participant*|actor*"],
		},
	},
	"3-1-zeus-purpose": {
		statement: "Zeus aims at the best possible weather forecast.",
		kind: "definition",
		references: [5],
		verdict: "supported",
		note: "",
		evidence: [
			{
				fact: "Owner: Orpheus AI, Netherlands. On the main network since 24 March 2025 as netuid 18 (301 on the test network).",
				source: "zeus-code",
			},
			{
				fact: "The owner's own claims: 39.8 % better in a workshop paper at ICML; 23.55 % better than IFS HRES in April 2026.",
				source: "orpheus-statements",
				basis: "summary",
			},
		],
		test: {
			variables: ["error against ERA5", "improvement over the baseline"],
			compute: "A synthetic weather field with a truth, a baseline forecast and miners of different skill.",
			supports: "The best miner beats the baseline.",
			contradicts: "No miner beats it.",
		},
		simulations: ["zeus"],
		cues: { all: ["zeus"], some: ["weather|forecast*|meteo*", "best|accura*", "18"] },
	},
	"3-1-zeus-miners-scored-by-reality": {
		statement: "Zeus later pays miners by how near their forecast came to reality.",
		kind: "mechanism",
		references: [5],
		verdict: "supported",
		note: "True relative to a public baseline, and 20 % of the score is speed. Under the rule in force a miner that only copies the baseline scores 0.556^γ of 1.",
		evidence: [
			{
				fact: "Version 1.5.4: error relative to Open-Meteo, improvement clipped to −1 … 0.8, γ = 1 / (2^(2d − 1) + max(0, age + 1)), 80 % quality and 20 % response time (perfect up to 0.4 s), moving average from 0.2 down to 0.02, weights in line with the score.",
				source: "zeus-code",
			},
			{
				fact: "Version 2 (March 2026): the whole globe, ranks, 95 % of each challenge to the best miner, a penalty for near-identical forecasts, 30–40 % burned.",
				source: "zeus-code-2026",
			},
		],
		test: {
			variables: [
				"quality = ((clip(improvement, −1, 0.8) + 1) / 1.8)^γ",
				"speed",
				"score = 0.8 × quality + 0.2 × speed",
				"moving average",
				"weights",
			],
			compute:
				"Version 1.5.4 as it is, with an honest model, a copier of the baseline, a fast but bad and a lazy miner; pay per type.",
			supports: "Honest miners that beat the baseline take most of the pay.",
			contradicts:
				"A copier of the baseline gets nearly as much: improvement 0 counts 0.556, and more when γ is below 1.",
		},
		simulations: ["zeus"],
		cues: {
			all: ["miner*|minor*", "reality|real|actual*|forecast*|predict*"],
			some: ["zeus", "close*|near*|accura*", "reward*|score*", "weather"],
		},
	},
	"3-1-zeus-validators-mean-difference": {
		statement:
			"Validators are paid by how correct their rating is, measured as its distance from the mean of all validators' ratings.",
		kind: "mechanism",
		references: [5],
		verdict: "wrong",
		note: "The chain uses a stake-weighted median with clipping and bonds. It rewards agreement with the majority of stake, not correctness, and no distance from a mean occurs.",
		evidence: [
			{
				fact: "Yuma: a stake-weighted median at κ = 0.5, weights above it are clipped, bonds are a moving average, dividends are bonds times incentive.",
				source: "subtensor-2025-12",
			},
			{
				fact: "Weight copying is a known problem; commit-reveal and a changing share of burn are the defences.",
				source: "weight-copying-articles",
			},
		],
		test: {
			variables: ["weights of validators on miners", "stake", "κ = 0.5", "stake-weighted median", "bonds", "dividends"],
			compute:
				"Yuma and the rule of distance to the plain mean on the same weights and stakes: honest noise, a cartel with 40 % of stake, one with 60 %, a copier; their dividends compared.",
			supports: "Both rules rank validators alike.",
			contradicts:
				"A cartel with 40 % of stake shifts the mean but not the median; with 60 % both fail; copiers earn as much as honest validators under both.",
		},
		simulations: ["mean-or-median"],
		cues: {
			all: ["validator*", "mean|average*"],
			some: ["differen*|distance*|deviat*", "rating*|evaluat*|score*", "correct*|accura*"],
		},
	},
	"3-1-stakers-inject-liquidity-and-gain": {
		statement: "Stakers supply the liquidity, and if a subnet convinces more investors, earlier stakers gain.",
		kind: "mechanism",
		verdict: "supported",
		note: "As a mechanism. Counted in TAO, both subnets that the essay names in this connection lost value during 2025.",
		evidence: [
			{
				fact: "Price of Zeus: 0.0146 TAO (20 February 2025), 0.0189 (16 April), 0.0084 (29 October). Data Universe: 0.0546 to 0.0079 over the same time.",
				source: "alphamind-prices-2025",
			},
		],
		test: {
			variables: ["pool reserves", "path of the price", "time of entry", "dilution"],
			compute: "A pool with early and late stakers, and net inflow as in the recorded prices of 2025.",
			supports: "Early stakers gain when inflow exceeds dilution.",
			contradicts: "The gain depends on later buyers and not on usefulness, and is lost to dilution.",
		},
		simulations: ["staking-return"],
		cues: {
			all: ["staker*|invest*"],
			some: ["liquidity", "earl*", "increas*|grow*|gain*|value*", "convinc*|attract*"],
		},
	},
} as const satisfies SectionClaims<"3.1">;
