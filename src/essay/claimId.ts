import { type SectionId } from "./sectionId.ts";

/**
 * The ids of all claims by section, in the order in which the essay makes them. A section's file under `claims/` must
 * have exactly these, or it does not compile. Part of links and saved runs: an id never changes.
 */
export const claimIds = {
	"0": [
		"0-thesis-centralisation-systemic-risk",
		"0-thesis-problem",
		"0-thesis-answer",
		"0-chatgpt-first-public-llm-chatbot",
		"0-gpt5-hours-of-human-work",
		"0-exponential-improvement",
		"0-ai-agents-critical-roles",
		"0-three-resources",
		"0-oligopoly-us-china",
		"0-world-governance",
		"0-chatbots-on-politics-health-religion",
		"0-power-in-few-hands",
	],
	"1.1": [
		"1-1-generative-ai-definition",
		"1-1-intelligence-emerges",
		"1-1-training-definition",
		"1-1-scaling-law",
		"1-1-scaling-law-discovered-by-chatgpt",
		"1-1-entry-barriers-favour-big-tech",
	],
	"1.2": [
		"1-2-abnormal-capitalisation",
		"1-2-race-to-agi",
		"1-2-geopolitics-second-player",
		"1-2-vellum-leaderboard-counts",
		"1-2-llm-consensus-investor-driven",
		"1-2-lecun-chief-scientist-meta",
		"1-2-rankings-identify-leaders",
		"1-2-data-driven-cloud-integration",
		"1-2-chinese-giants-frontier",
		"1-2-nvidia-export-restrictions",
		"1-2-taiwan-quasi-only-producer",
		"1-2-platform-regulation",
		"1-2-europe-limits-what-it-depends-on",
		"1-2-governments-provide-capital",
		"1-2-openai-mistral-funding",
	],
	"2.1": ["2-1-typology"],
	"2.1.1": [
		"2-1-1-interpretability-origin",
		"2-1-1-interpretability-5-years-or-decades",
		"2-1-1-two-scenarios",
		"2-1-1-black-box-good-liars",
		"2-1-1-pause-letter",
		"2-1-1-pause-ai-consensus",
	],
	"2.1.2": [
		"2-1-2-ai-alienating",
		"2-1-2-majority-information-social-media",
		"2-1-2-content-not-chosen",
		"2-1-2-recommenders-owned-by-few",
		"2-1-2-recommender-threat-to-democracy",
		"2-1-2-astroturfing",
		"2-1-2-education-assessment",
		"2-1-2-chatbots-persuade",
		"2-1-2-genai-projects-fail",
		"2-1-2-failure-due-to-digital-readiness",
		"2-1-2-failure-due-to-missing-skill",
		"2-1-2-amazon-15000",
		"2-1-2-post-training-experts",
	],
	"2.2": [
		"2-2-democracy-needs-transparency",
		"2-2-decentralise-three-resources",
		"2-2-anyone-contributes-compute",
		"2-2-models-without-censorship",
		"2-2-double-edged-sword",
		"2-2-meta-pay",
		"2-2-incentive-network-for-code",
		"2-2-transparency-reduces-threats",
		"2-2-bittensor-inspired-by-bitcoin",
	],
	"3.1": [
		"3-1-anyone-deploys-subnet",
		"3-1-roles",
		"3-1-capital-pays-participants",
		"3-1-reward-proportional-to-performance",
		"3-1-zeus-purpose",
		"3-1-zeus-miners-scored-by-reality",
		"3-1-zeus-validators-mean-difference",
		"3-1-stakers-inject-liquidity-and-gain",
	],
	"3.2": [
		"3-2-transparency-by-blockchain",
		"3-2-data-universe-collects-real-time",
		"3-2-data-universe-auditable",
		"3-2-bittensor-decentralised-by-design",
		"3-2-chutes-user-independence",
		"3-2-builder-lower-entry-barriers",
		"3-2-ridges-programmers-propose",
		"3-2-ridges-62000-per-day",
		"3-2-ridges-hundreds-of-engineers",
		"3-2-prize-against-salaries",
	],
	"3.3": [
		"3-3-decentralised-compute-can-compete",
		"3-3-bitcoin-energy",
		"3-3-google-energy-24",
		"3-3-energy-comparison-conclusion",
		"3-3-amazon-massive-miner",
		"3-3-centralisation-limited-to-one-subnet",
		"3-3-multi-subnet-takeover-improbable",
		"3-3-paper9-remedies",
	],
	"4": [
		"4-concentration-systemic-risk",
		"4-opaque-power-is-the-mechanism",
		"4-not-replace-but-alternative",
		"4-innovation-entry-audit",
		"4-remaining-challenges",
		"4-future-combination",
	],
} as const satisfies Record<SectionId, readonly string[]>;

/** A claim of one section. */
export type ClaimIdOf<Section extends SectionId> = (typeof claimIds)[Section][number];

/** A claim of the essay. */
export type ClaimId = ClaimIdOf<SectionId>;

const known: ReadonlySet<string> = new Set(Object.values(claimIds).flat());

/** Whether a string from outside (a link, a saved state) names a claim. */
export function isClaimId(value: string): value is ClaimId {
	return known.has(value);
}
