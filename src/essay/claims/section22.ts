import { type SectionClaims } from "../claim.ts";

/** Claims of section 2.2: what decentralising each resource would change. */
export const section22Claims = {
	"2-2-democracy-needs-transparency": {
		statement: "What influences democracy must be as transparent as possible.",
		kind: "normative",
		verdict: "opinion",
		note: "The premise of this section: a norm that many share.",
		evidence: [],
		simulations: [],
		untestable: "A norm: it can be shared or not, but no run decides it.",
		cues: { all: ["democra*", "transparen*"], some: ["must|should|need*", "possible"] },
	},
	"2-2-decentralise-three-resources": {
		statement: "Openness and the decentralisation of data, compute and talent would lower the risks.",
		kind: "causal",
		figures: ["3 resources"],
		verdict: "partly supported",
		note: "It depends on the risk: the influence of a single owner falls, misuse by many grows. The essay promises three resources and then treats compute, talent and transparency: how data would be decentralised is not said.",
		evidence: [
			{ fact: "Small open models can be tuned to persuade as well as large ones.", source: "hackenburg-2025" },
		],
		test: {
			variables: ["concentration (HHI) of each resource", "an index for each risk"],
			compute:
				"Concentration of compute, data and talent as three inputs of the risk models; the effect of each alone.",
			supports: "Each risk falls as concentration falls.",
			contradicts: "Some risks rise: misuse, the race, persuasion by small models.",
		},
		simulations: ["loss-of-control"],
		cues: {
			all: ["resource*|data", "lower*|reduc*|lessen*", "risk*|threat*"],
			some: ["decentrali*", "three|3", "resource*"],
			not: ["drastic*|recommend*"],
		},
	},
	"2-2-anyone-contributes-compute": {
		statement:
			"In decentralised networks anyone can add a computer or server to the training of models, which lessens dependence on large firms.",
		kind: "mechanism",
		verdict: "partly supported",
		note: "Shown to work for models of 10 to 72 billion parameters. Where a peer needs eight data-centre GPUs, *anyone* is not the word.",
		evidence: [
			{ fact: "DiLoCo: about 500 times less communication than synchronous training.", source: "diloco-2023" },
			{
				fact: "INTELLECT-1: 10 billion parameters, 1 trillion tokens, up to 14 nodes with 112 H100 on 3 continents, 30 contributors, 83–96 % utilisation, 36.2–41.4 % of peak FLOP, 400 times less bandwidth, 42 days.",
				source: "intellect-1-2024",
			},
			{
				fact: "Covenant-72B (Templar, subnet 3): 72.7 billion parameters, about 1.1 trillion tokens, more than 70 peers, more than 146-fold compression, 94.5 % utilisation, 70 s to synchronise a round (INTELLECT-1: 8.3 min), about the level of LLaMA-2-70B (MMLU 67.1); each peer needs 8 B200 GPUs.",
				source: "covenant-72b",
				basis: "summary",
			},
			{
				fact: "The largest training runs over the internet use about 1,000 times less compute than frontier runs; they grow fast, but are not expected to catch up this decade.",
				source: "epoch-gradient-updates-2025",
			},
		],
		test: {
			variables: [
				"bandwidth",
				"inner steps between synchronisations",
				"compression",
				"drop-out rate",
				"utilisation",
				"least memory per peer",
			],
			compute:
				"Time of a round = inner steps × step time + bytes / (bandwidth × compression); utilisation against bandwidth for synchronous training, DiLoCo (500 steps) and SparseLoCo (146-fold), with real runs marked; and the share of owners whose machine is large enough.",
			supports: "More than 80 % utilisation over home connections.",
			contradicts: "The memory that a peer needs shuts out nearly everyone, though bandwidth is solved.",
		},
		simulations: ["pooled-compute"],
		cues: {
			all: ["anyone|everyone|any|individual*", "comput*|server*"],
			some: ["train*", "contribut*", "big tech|gafam|giant*"],
		},
	},
	"2-2-models-without-censorship": {
		statement: "Such networks allow models without censorship or hidden bias.",
		kind: "normative",
		verdict: "weak",
		note: "Bias moves from a company to the holders of stake and to the makers of the models underneath.",
		evidence: [
			{
				fact: "What Data Universe should collect is decided to 70 % by validators according to stake and to 30 % by Macrocosmos.",
				source: "data-universe-code",
			},
			{
				fact: "Most subnets that serve models host existing open ones (DeepSeek, Qwen, Llama), with their makers' bias.",
				source: "chutes-statements",
			},
		],
		test: {
			variables: ["who decides on the data", "stake of each validator"],
			compute: "A vote by stake on what is collected: bias of the result against concentration of stake.",
			supports: "The result follows the median participant.",
			contradicts: "It follows the few validators with most stake.",
		},
		simulations: ["mean-or-median"],
		cues: { all: ["censor*|bias*"], some: ["censor*", "bias*", "model*", "without|free"] },
	},
	"2-2-double-edged-sword": {
		statement: "Open training also makes it easier for malicious groups to build weapons.",
		kind: "causal",
		verdict: "supported",
		note: "The essay says so here and does not weigh it in its conclusion.",
		evidence: [
			{
				fact: "Decentralised training weakens thresholds of compute as a lever of regulation.",
				source: "decentralised-training-governance-2025",
			},
		],
		test: {
			variables: ["cost of a dangerous ability over time", "number of actors able to pay it"],
			compute:
				"How many budgets lie above the falling cost; expected misuse against expected benefit as openness grows.",
			supports: "Misuse rises with openness.",
			contradicts: "It does not, because the ability stays out of reach.",
		},
		simulations: ["loss-of-control"],
		cues: { all: ["double edged|malicious*|weapon*|terroris*"], some: ["sword", "weapon*", "group*|actor*", "train*"] },
	},
	"2-2-meta-pay": {
		statement: "In 2025 Meta reportedly offered leading AI researchers packages of seven to nine figures.",
		kind: "number",
		figures: ["7–9 figures"],
		verdict: "supported",
		note: "",
		evidence: [
			{
				fact: "Deitke about $250 million over four years, up to $100 million of it in the first; Pang more than $200 million.",
				source: "meta-pay-press-2025",
				basis: "summary",
			},
		],
		test: {
			variables: ["pay of a leading engineer in a firm", "expected prize in a contest"],
			compute: "A sure salary against a winner-takes-all contest: expected value and the price of risk for n entrants.",
			supports: "With realistic n the contest's expected value exceeds the salary.",
			contradicts: "The expected value per entrant is far below ordinary pay.",
		},
		simulations: ["talent-market"],
		untestable: "Offers are a matter of record; the run shows what they mean for an open contest.",
		cues: {
			all: ["meta"],
			some: ["figure*", "million*", "researcher*|engineer*|talent*", "offer*|salar*|compensation|package*"],
		},
	},
	"2-2-incentive-network-for-code": {
		statement:
			"A network like Bittensor can reward people for the most efficient code, so that a skilled engineer need not join a large firm.",
		kind: "mechanism",
		verdict: "partly supported",
		note: "Such a network exists. Whether it pays a skilled engineer depends on how many compete and how much is copied.",
		evidence: [
			{
				fact: "Ridges gives all of the miners' weight to one agent; an upload costs about $5 and a run $10–20; some miners had written answers to known problems into their code.",
				source: "ridges-code",
			},
			{
				fact: "Over 29 subnets in April 2026: median Gini of miners' incentive 0.576, median share of the largest 14.9 %, extreme 97.5 %.",
				source: "miner-incentive-2026-04",
			},
		],
		test: {
			variables: ["entrants", "prize", "spread of skill", "cost of an attempt", "share of copying"],
			compute:
				"A tournament of n engineers: Gini, median and chance of earning nothing; with and without copying, with margins of 1.5 % and 3 % and the decaying threshold.",
			supports: "The median skilled engineer earns at least a market salary.",
			contradicts: "Nearly all earn nothing; the pay goes to one winner or to copiers.",
		},
		simulations: ["talent-market"],
		cues: {
			all: ["engineer*|developer*|programmer*|code"],
			some: ["reward*|incentiv*", "code", "efficient*", "bittensor"],
		},
	},
	"2-2-transparency-reduces-threats": {
		statement: "Making public how recommenders behave would strongly reduce the threats described.",
		kind: "causal",
		verdict: "weak",
		note: "The essay gives no evidence. Publishing something and people reacting to it are two different steps.",
		evidence: [
			{
				fact: "Random or varied recommendations lower extremes in closed-loop models.",
				source: "rossi-2018",
			},
		],
		test: {
			variables: ["share of bots that are labelled", "how users react", "share of bots that tips opinion"],
			compute:
				"The astroturfing model with labels and reactions, and with attackers who adapt to the rules that were made public.",
			supports: "The share of bots needed grows much with transparency.",
			contradicts: "Little is gained where few react, or publishing helps attackers.",
		},
		simulations: ["astroturfing"],
		cues: {
			all: ["recommend*|algorithm*", "reduc*|lower*|lessen*"],
			some: ["transparen*|clear|public*|open*", "threat*|risk*|danger*", "data|behav*"],
		},
	},
	"2-2-bittensor-inspired-by-bitcoin": {
		statement: "Bittensor is a decentralised network inspired by Bitcoin and adapted to AI.",
		kind: "definition",
		verdict: "supported",
		note: "Its supply is inspired by Bitcoin; its security is not: blocks come from known producers, and work is judged by votes weighted by stake instead of by hashes that prove themselves.",
		evidence: [
			{
				fact: "TAO: at most 21 million, a block every 12 s, 1 TAO a block until the halving of 14–15 December 2025, then 0.5. A subnet's alpha is not halved by it but by the subnet's own issuance, first at 10.5 million.",
				source: "subtensor-2025-12",
			},
			{
				fact: "Unlike Bitcoin, the chain runs on proof of authority, and useful work is scored by subjective votes weighted by stake.",
				source: "subtensor-2025-12",
			},
		],
		test: {
			variables: ["supply schedule", "halving"],
			compute:
				"Supply of TAO against that of Bitcoin: the cap of 21 million and the first halving from 1 to 0.5 TAO a block.",
		},
		simulations: ["network-capital"],
		untestable: "A description of origin: the chain's code decides it.",
		cues: { all: ["bitcoin"], some: ["bittensor", "inspir*", "decentrali*", "adapt*"] },
	},
} as const satisfies SectionClaims<"2.2">;
