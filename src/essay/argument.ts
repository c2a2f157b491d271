import { type ClaimId } from "./claimId.ts";

/**
 * Which claims of the essay rest on which: without the second the first would not stand, in our reading of its argument.
 * Only claims that carry something are named.
 */
export const restsOn: Partial<Readonly<Record<ClaimId, readonly ClaimId[]>>> = {
	"0-thesis-centralisation-systemic-risk": ["0-thesis-problem", "0-thesis-answer"],
	"0-thesis-problem": ["4-concentration-systemic-risk", "4-opaque-power-is-the-mechanism", "0-power-in-few-hands"],
	"0-thesis-answer": ["4-not-replace-but-alternative", "4-innovation-entry-audit", "2-2-decentralise-three-resources"],
	"0-oligopoly-us-china": [
		"0-three-resources",
		"1-1-entry-barriers-favour-big-tech",
		"1-2-data-driven-cloud-integration",
	],
	"0-power-in-few-hands": ["0-oligopoly-us-china", "0-chatbots-on-politics-health-religion"],
	"0-ai-agents-critical-roles": ["0-gpt5-hours-of-human-work", "0-exponential-improvement"],
	"1-1-entry-barriers-favour-big-tech": ["1-1-scaling-law"],
	"1-2-race-to-agi": ["1-2-llm-consensus-investor-driven", "1-2-abnormal-capitalisation"],
	"1-2-llm-consensus-investor-driven": ["1-2-lecun-chief-scientist-meta"],
	"1-2-rankings-identify-leaders": ["1-2-vellum-leaderboard-counts"],
	"1-2-geopolitics-second-player": ["1-2-nvidia-export-restrictions", "1-2-taiwan-quasi-only-producer"],
	"1-2-governments-provide-capital": ["1-2-openai-mistral-funding"],
	"2-1-1-two-scenarios": ["2-1-1-interpretability-5-years-or-decades", "2-1-1-black-box-good-liars"],
	"2-1-2-recommender-threat-to-democracy": [
		"2-1-2-majority-information-social-media",
		"2-1-2-content-not-chosen",
		"2-1-2-recommenders-owned-by-few",
		"2-1-2-astroturfing",
	],
	"2-1-2-failure-due-to-digital-readiness": ["2-1-2-genai-projects-fail"],
	"2-1-2-failure-due-to-missing-skill": ["2-1-2-genai-projects-fail"],
	"2-1-2-post-training-experts": ["2-1-2-failure-due-to-missing-skill"],
	"2-2-decentralise-three-resources": [
		"2-2-anyone-contributes-compute",
		"2-2-incentive-network-for-code",
		"2-2-transparency-reduces-threats",
	],
	"2-2-transparency-reduces-threats": ["2-2-democracy-needs-transparency"],
	"3-1-reward-proportional-to-performance": [
		"3-1-zeus-miners-scored-by-reality",
		"3-1-zeus-validators-mean-difference",
	],
	"3-1-stakers-inject-liquidity-and-gain": ["3-1-capital-pays-participants"],
	"3-2-transparency-by-blockchain": ["3-2-data-universe-auditable"],
	"3-2-builder-lower-entry-barriers": ["3-1-anyone-deploys-subnet"],
	"3-2-prize-against-salaries": ["3-2-ridges-62000-per-day", "3-2-ridges-hundreds-of-engineers"],
	"3-3-decentralised-compute-can-compete": ["3-3-energy-comparison-conclusion"],
	"3-3-energy-comparison-conclusion": ["3-3-bitcoin-energy", "3-3-google-energy-24"],
	"3-3-multi-subnet-takeover-improbable": ["3-3-centralisation-limited-to-one-subnet"],
	"4-concentration-systemic-risk": [
		"0-oligopoly-us-china",
		"2-1-2-recommender-threat-to-democracy",
		"2-1-1-two-scenarios",
	],
	"4-opaque-power-is-the-mechanism": ["2-1-2-post-training-experts", "2-1-2-recommenders-owned-by-few"],
	"4-not-replace-but-alternative": [
		"3-3-decentralised-compute-can-compete",
		"3-3-multi-subnet-takeover-improbable",
		"3-2-bittensor-decentralised-by-design",
	],
	"4-innovation-entry-audit": [
		"3-2-transparency-by-blockchain",
		"3-2-builder-lower-entry-barriers",
		"3-1-reward-proportional-to-performance",
	],
};

/** A step of the argument, from what AI is to the thesis. */
export interface ArgumentStep {
	/** A short plain sentence. */
	readonly title: string;
	/** The claims that carry it. */
	readonly claims: readonly ClaimId[];
}

/** The argument as a chain: each step needs the one before it. */
export const argument = [
	{
		title: "AI concentrates",
		claims: [
			"0-three-resources",
			"0-oligopoly-us-china",
			"1-1-scaling-law",
			"1-1-entry-barriers-favour-big-tech",
			"1-2-data-driven-cloud-integration",
			"1-2-taiwan-quasi-only-producer",
			"1-2-abnormal-capitalisation",
		],
	},
	{
		title: "That is dangerous",
		claims: [
			"2-1-1-two-scenarios",
			"2-1-2-recommender-threat-to-democracy",
			"2-1-2-recommenders-owned-by-few",
			"2-1-2-chatbots-persuade",
			"2-1-2-post-training-experts",
			"4-concentration-systemic-risk",
		],
	},
	{
		title: "Spreading it helps",
		claims: [
			"2-2-decentralise-three-resources",
			"2-2-anyone-contributes-compute",
			"2-2-incentive-network-for-code",
			"2-2-transparency-reduces-threats",
		],
	},
	{
		title: "Bittensor works so",
		claims: [
			"3-1-anyone-deploys-subnet",
			"3-1-roles",
			"3-1-reward-proportional-to-performance",
			"3-1-zeus-miners-scored-by-reality",
			"3-1-zeus-validators-mean-difference",
			"3-2-transparency-by-blockchain",
			"3-2-builder-lower-entry-barriers",
		],
	},
	{
		title: "It is spread itself",
		claims: [
			"3-2-bittensor-decentralised-by-design",
			"3-3-centralisation-limited-to-one-subnet",
			"3-3-multi-subnet-takeover-improbable",
		],
	},
	{
		title: "It can rival",
		claims: [
			"3-3-decentralised-compute-can-compete",
			"3-3-energy-comparison-conclusion",
			"3-2-prize-against-salaries",
			"4-not-replace-but-alternative",
		],
	},
	{ title: "The thesis", claims: ["0-thesis-problem", "0-thesis-answer"] },
] as const satisfies readonly ArgumentStep[];
