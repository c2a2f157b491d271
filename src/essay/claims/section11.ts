import { type SectionClaims } from "../claim.ts";

/** Claims of section 1.1: how models are made and what they need. */
export const section11Claims = {
	"1-1-generative-ai-definition": {
		statement:
			"The essay looks only at generative systems for text, image, sound and video, of which language models are one branch, because it expects general intelligence from them.",
		kind: "definition",
		verdict: "definition",
		note: "",
		evidence: [],
		simulations: [],
		untestable: "A choice of scope: it delimits the essay and claims nothing about the world.",
		cues: { all: ["generative"], some: ["text*", "image*", "video*", "sound*|audio", "general intelligence|agi|llm*"] },
	},
	"1-1-intelligence-emerges": {
		statement: "Intelligence emerges in generative systems as they are trained.",
		kind: "definition",
		verdict: "opinion",
		note: "Whether abilities emerge or are measured into being is disputed, and what counts as intelligence is a choice of words.",
		evidence: [
			{
				fact: "Abilities that seem to emerge at a size grow smoothly under measures that reward partial success.",
				source: "schaeffer-2023",
				basis: "recalled",
			},
		],
		simulations: [],
		untestable: "It turns on what the word intelligence is to mean.",
		cues: { all: ["emerge*", "intelligen*"], some: ["generative*|train*"] },
	},
	"1-1-training-definition": {
		statement: "Training a model means feeding very much data to a program that spends very much compute on it.",
		kind: "definition",
		verdict: "definition",
		note: "",
		evidence: [
			{
				fact: "Training a dense transformer takes about 6 × parameters × tokens of compute.",
				source: "kaplan-2020",
			},
		],
		test: {
			variables: ["parameters N", "tokens D", "compute C = 6 N D"],
			compute: "A calculator: N and D in; compute, GPU hours, energy and cost out.",
		},
		simulations: ["scaling-law"],
		untestable: "A definition: the simulation computes with it and cannot decide it.",
		cues: { all: ["train*", "data"], some: ["comput*|calculat*", "algorithm*|program*", "feed*|amount*|large"] },
	},
	"1-1-scaling-law": {
		statement: "By the scaling law, more data and more compute give a more intelligent model.",
		kind: "mechanism",
		verdict: "supported",
		note: "Supported as a law for *loss*, the error in predicting text. That lower loss means more intelligence is an interpretation.",
		evidence: [
			{
				fact: "L(N) = (8.8e13 / N)^0.076; L(D) = (5.4e13 / D)^0.095; L(Cmin) = (3.1e8 petaFLOP-days / C)^0.050; the best N grows about as C^0.73.",
				source: "kaplan-2020",
			},
			{
				fact: "L(N, D) = E + A / N^α + B / D^β with E = 1.69, A = 406.4, B = 410.7, α = 0.34 (0.3392), β = 0.28 (0.2849), by their third approach.",
				source: "hoffmann-2022",
			},
			{
				fact: "Refitted: E = 1.8172, A = 482.01, B = 2085.43, α = 0.3478, β = 0.3658; about 20 tokens per parameter.",
				source: "besiroglu-2024",
			},
			{
				fact: "At C = 5.76e23 FLOP the best model has, by Hoffmann's rounded constants, N = 3.2e10 and 93 tokens per parameter; by the unrounded ones N = 4.0e10 and 59; by the refit N = 7.2e10, D = 1.33e12, 18.4 tokens per parameter and a loss of 1.974.",
				source: "own-arithmetic",
				year: "2022 and 2024",
				basis: "computed",
			},
		],
		test: {
			variables: ["loss L(N, D) = E + A / N^α + B / D^β", "best N and D for a given compute", "reducible loss"],
			compute:
				"The loss with both sets of constants, the best split of compute and the gain per dollar, with real models placed on the curve.",
			supports: "Loss falls smoothly with compute over many powers of ten.",
			contradicts: "The gain shrinks towards a floor E, and stops altogether when data are fixed.",
		},
		simulations: ["scaling-law"],
		cues: { all: ["scaling law*|scaling"], some: ["more", "data", "comput*", "intelligen*|perform*"] },
	},
	"1-1-scaling-law-discovered-by-chatgpt": {
		statement: "The surprising performance of ChatGPT is what allowed the scaling law to be discovered.",
		kind: "causal",
		verdict: "wrong",
		note: "It is the other way round: the law was published first and guided the investment that led to ChatGPT.",
		evidence: [
			{
				fact: "Kaplan et al. appeared on 23 January 2020, 34 months before ChatGPT; the Chinchilla paper on 29 March 2022, 8 months before it.",
				source: "kaplan-2020",
				year: "2020 and 2022",
			},
		],
		test: {
			variables: ["dates of publication"],
			compute:
				"A timeline: Hestness et al. 2017, Kaplan et al. January 2020, GPT-3 May 2020, Chinchilla March 2022, ChatGPT November 2022.",
			supports: "The law appears after November 2022.",
			contradicts: "The law appears before it.",
		},
		simulations: ["scaling-law"],
		untestable: "The order of two publications: their dates decide it, not a run.",
		cues: { all: ["scaling law*|scaling", "chatgpt|chat gpt"], some: ["discover*|reveal*", "surpris*|unexpected*"] },
	},
	"1-1-entry-barriers-favour-big-tech": {
		statement:
			"Because of the scaling law, newcomers face extreme barriers against rich firms that already own talent, data and compute.",
		kind: "causal",
		verdict: "supported",
		note: "Strong at the frontier, weak one generation behind it.",
		evidence: [
			{
				fact: "The cost of the final training run, hardware and energy, has grown 2.4× a year since 2016 (95 % interval 2.0–3.1 in the first version, 90 % interval 2.0–2.9 in the second); on trend more than $1 billion a run by 2027.",
				source: "cottier-2024",
			},
			{
				fact: "Development cost: hardware 47–67 %, staff 29–49 %, energy 2–6 %; within it servers 15–22 % and interconnect 9–13 %.",
				source: "cottier-2024",
			},
			{
				fact: "Compute at cloud prices: GPT-4 about $78 million, Gemini Ultra about $191 million.",
				source: "ai-index-2024",
			},
			{
				fact: "The performance of the leading cluster doubles every 9 months; Colossus in March 2025 had 200,000 chips, cost about $7 billion and drew about 300 MW.",
				source: "pilz-2025",
			},
			{
				fact: "INTELLECT-1 (10 billion parameters) and Covenant-72B (72.7 billion) were trained outside the large firms and reach about the class of GPT-3 and LLaMA-2-70B.",
				source: "intellect-1-2024",
				year: "2024–2026",
			},
		],
		test: {
			variables: ["cost of a run c0 × 2.4^t", "budgets of firms", "firms still able to pay", "cost shares"],
			compute:
				"A game of entry: firms with skewed budgets decide each year whether to train at the frontier while the cost grows 2.4× (2.0–3.1); and a follower with open weights, k months late, whose cost falls threefold a year.",
			supports: "Fewer than ten firms are left within a few years, and concentration rises.",
			contradicts: "The follower's cost falls fast enough for the number of usable suppliers to rise.",
		},
		simulations: ["scaling-law"],
		cues: {
			all: ["barrier*|newcomer*|entrant*"],
			some: ["scaling", "capital*|compan*|firm*", "talent*", "data", "comput*"],
		},
	},
} as const satisfies SectionClaims<"1.1">;
