import { type SectionClaims } from "../claim.ts";
import { section32RidgesClaims } from "./section32Ridges.ts";

/** Claims of section 3.2: what Data Universe, Chutes and Ridges are to show. */
export const section32Claims = {
	"3-2-transparency-by-blockchain": {
		statement:
			"What happens in subnets is transparent, because a blockchain like Bitcoin's pays the rewards in TAO, so that all can see who contributed what, and how.",
		kind: "mechanism",
		verdict: "partly supported",
		note: "Who received how much is open to all. How it was earned mostly is not.",
		evidence: [
			{
				fact: "Stakes, weights and emission are public and complete enough to rebuild an epoch; done for subnet 15, with 256 stakes and 1,687 weights.",
				source: "sn15-metagraph-2025-01",
			},
			{
				fact: "Ridges: validators set the one weight that the team's server returns; a switch sends everything to the owner.",
				source: "ridges-code",
			},
			{
				fact: "Chutes: the team runs the main validator; others can compute its result again from exported logs.",
				source: "chutes-audit",
			},
			{
				fact: "Bitcoin is proof of work with open block production; Bittensor's chain is proof of authority.",
				source: "subtensor-proof-of-authority",
			},
		],
		test: {
			variables: [
				"steps on the chain: registration, stake, weights, emission",
				"steps outside it: task, answer, score, data",
			],
			compute:
				"For each step of each subnet: on the chain, public elsewhere, or known to the owner only; and the share of pay that the last kind decides.",
			supports: "Outsiders can repeat most steps.",
			contradicts:
				"Pay is decided by the owner's server (Ridges), by one validator (Chutes), or by collection that nobody can check (Data Universe).",
		},
		simulations: ["audit-trail"],
		cues: { all: ["transparen*|blockchain*"], some: ["blockchain*", "bitcoin", "tao", "contribut*", "reward*"] },
	},
	"3-2-data-universe-collects-real-time": {
		statement:
			"Data Universe collects and stores posts of social media in real time, for market analysis, politics and chatbots.",
		kind: "definition",
		references: [6],
		verdict: "supported",
		note: "",
		evidence: [
			{
				fact: "By its own account 55 billion rows, and about 300 million more a day.",
				source: "macrocosmos-statements",
				basis: "summary",
			},
			{
				fact: "Data are kept in hourly buckets per source and label, up to 30 days old; Reddit counts 0.55, X 0.35, YouTube 0.10.",
				source: "data-universe-code",
			},
		],
		test: {
			variables: ["rows a day", "freshness", "duplication", "credibility"],
			compute: "The real scoring rule with honest, lazy and fabricating miners.",
			supports: "Fresh, unique, wanted data win.",
			contradicts: "Copies or fakes keep a good share.",
		},
		simulations: ["data-universe"],
		cues: {
			all: ["social media|post*", "collect*|stor*|scrap*"],
			some: ["real time", "data universe|subnet*", "stor*", "data"],
		},
	},
	"3-2-data-universe-auditable": {
		statement:
			"Subnets such as Data Universe let anyone audit, in the most elegant way, how such data are collected and handled.",
		kind: "normative",
		references: [6],
		verdict: "weak",
		note: "Scoring code, weights and logs can be audited. Collection cannot: its methods are private, and the data lie in the owner's storage.",
		evidence: [
			{
				fact: "Validation takes one entry in 85 % of checks and two otherwise; credibility is a moving average with rate 0.15; the score is multiplied by credibility to the power 2.5.",
				source: "data-universe-code",
			},
			{
				fact: "Comments in later code report a Sybil cluster of 164 keys, made-up data and repeated resets of state; 60 % (later 70 %) of the miners' emission is burned.",
				source: "data-universe-history",
			},
			{
				fact: "The team says that it does not know how miners obtain posts (thousands of accounts); uploads and jobs on demand pass through its own server.",
				source: "macrocosmos-statements",
				basis: "summary",
			},
		],
		test: {
			variables: [
				"chance of being checked",
				"exponent 2.5 of credibility",
				"share of fakes that survive",
				"keys that collude",
			],
			compute:
				"A miner with a share f of fakes under checks of one or two entries at most once an hour: expected score against f, time until it is found out, and a cluster of 164 keys.",
			supports: "The best answer is f = 0.",
			contradicts: "Some fakes pay, or fakes made together pass.",
		},
		simulations: ["audit-trail"],
		cues: {
			all: ["data universe|subnet*", "elegant*|audit*"],
			some: ["elegant*", "possible|let*|allow*", "data universe"],
		},
	},
	"3-2-bittensor-decentralised-by-design": {
		statement: "Bittensor is decentralised by design.",
		kind: "causal",
		otherReferences: [9],
		verdict: "contradicted by own source",
		note: "Open to join, but control is concentrated. [Reference 9](source:lui-sun-2025), which the essay uses only in section [3.3](section:3.3), measures it.",
		evidence: [
			{
				fact: "Gini of stake 0.9825; the top 1 % of wallets hold a median of about 90 % of stake (38–99.97 %) and receive about 24 % of rewards (12–57 %). 6,664,830 events, 121,567 wallets, 106,839 miners, 37,642 validators, 64 subnets, 20 March 2023 to 12 February 2025.",
				source: "lui-sun-2025",
				basis: "summary",
			},
			{
				fact: "Subnet 15 in January 2025: Gini 0.976, HHI 0.176; 3 of 256 slots hold 58 % and so reach 51 %.",
				source: "sn15-metagraph-2025-01",
				basis: "computed",
			},
			{
				fact: "August 2026: in 87 of 128 subnets the largest key holds more than half of the stake weight; median largest share 58.6 %, median of 11 validators.",
				source: "metagraphed-2026-08",
				basis: "computed",
			},
			{
				fact: "March 2023: 371 cold keys, Gini 0.81, 18 of them for 51 %; 4,096 hot keys, Gini 0.976, 23 for 51 %.",
				source: "genesis-stakes-2023",
				basis: "computed",
			},
			{
				fact: "Root in June 2024: the largest 5 validators had 65 % and the largest 10 had 85 % of delegated TAO.",
				source: "mentat-minds-2024",
			},
			{
				fact: "July 2024: 32,000 TAO (about $8 million) were stolen through a malicious package, and the foundation put the chain into safe mode. February–March 2025: it used root stake to cut the price of subnet 28's token by about 98 %.",
				source: "incidents-press",
				basis: "summary",
			},
		],
		test: {
			variables: ["Gini, HHI and Nakamoto coefficient of stake, emission, validators and miners"],
			compute: "The same measures on every network at hand, beside clouds, Bitcoin pools and the leaderboard.",
			supports: "A Nakamoto coefficient in the tens and a Gini below 0.6.",
			contradicts: "A coefficient of 1 to 3 in most subnets.",
		},
		simulations: ["stake-cap", "imported-epoch"],
		cues: { all: ["decentrali*", "design|nature|inherent*|bittensor"], some: ["design", "bittensor", "by"] },
	},
	"3-2-chutes-user-independence": {
		statement: "Subnets such as Chutes free users from the small choice of good generative systems on the market.",
		kind: "causal",
		verdict: "partly supported",
		note: "Independent from hosting firms, not from the makers of models, and at a price that emission subsidises.",
		evidence: [
			{
				fact: "100–160 billion tokens a day, 34 trillion in total, about 696,000 users, more than 8,000 GPUs; serves DeepSeek, Qwen, Llama and other open models.",
				source: "chutes-statements",
				basis: "summary",
			},
			{
				fact: "About $5.5 million of revenue a year against about $54,000 of emission a day; revenue covers 30–40 % of cost.",
				source: "chutes-statements",
				year: "late 2025",
				basis: "summary",
			},
			{ fact: "8.1 % of all emission on 27 October 2025, the largest share.", source: "alphamind-emission-2025" },
		],
		test: {
			variables: ["number of models offered", "concentration of their makers", "price", "failures of providers"],
			compute:
				"A user with one provider, with Chutes, with both, while a miner, the largest miner, the owner's server or a model maker drops out.",
			supports: "Availability and choice rise.",
			contradicts: "The choice equals that of other hosts, and failures gather in one server.",
		},
		simulations: [],
		untestable:
			"Which models are on offer is a record. The run of Chutes shows something else: that miners can fail, and the team's gateway cannot.",
		cues: { all: ["chutes|subnet 64"], some: ["user*", "independen*|free*|rel*", "choice*|option*|generative"] },
	},
	"3-2-builder-lower-entry-barriers": {
		statement: "Bittensor lowers the barriers for builders and so feeds decentralisation.",
		kind: "causal",
		verdict: "partly supported",
		note: "It is cheap to register, and hard to stay and be paid.",
		evidence: [
			{
				fact: "Registration cost 0.0005–1 TAO in the four named subnets (April 2026); immunity of 5,000 to 65,535 blocks.",
				source: "subnet-snapshot-2026-04",
			},
			{
				fact: "A miner's essays: honest miners seldom survive; one miner bought every slot of a subnet.",
				source: "coldint-blog",
				basis: "summary",
			},
			{
				fact: "Chutes pays only the best hot key of each cold key, which more cold keys evade.",
				source: "chutes-code",
			},
			{
				fact: "Miners' emission that is burned: median 27.8 %; 99 % or more in 36 of 128 subnets.",
				source: "metagraphed-2026-08",
				basis: "computed",
			},
		],
		test: {
			variables: [
				"cost of registration",
				"hardware needed",
				"survival through immunity",
				"pay of newcomers and incumbents",
			],
			compute:
				"Entry into 256 slots with immunity and replacement of the lowest: survival of newcomers by skill and budget.",
			supports: "A skilled newcomer with little money survives and is paid.",
			contradicts: "One owner's many keys fill the slots, and newcomers are pushed out.",
		},
		simulations: ["small-stakeholders"],
		cues: { all: ["barrier*"], some: ["builder*|developer*", "lower*|reduc*", "entry", "decentrali*"] },
	},
	...section32RidgesClaims,
} as const satisfies SectionClaims<"3.2">;
