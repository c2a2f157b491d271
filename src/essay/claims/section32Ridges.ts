import { type ClaimIdOf } from "../claimId.ts";
import { type ClaimText } from "../claim.ts";

type RidgesClaimId = Extract<
	ClaimIdOf<"3.2">,
	| "3-2-ridges-programmers-propose"
	| "3-2-ridges-62000-per-day"
	| "3-2-ridges-hundreds-of-engineers"
	| "3-2-prize-against-salaries"
>;

/** The claims of section 3.2 on Ridges. */
export const section32RidgesClaims = {
	"3-2-ridges-programmers-propose": {
		statement: "On Ridges programmers propose solutions of their own for AI agents that write code.",
		kind: "definition",
		references: [7],
		verdict: "supported",
		note: "",
		evidence: [
			{
				fact: "An agent is one file. Screener 1 asks for 0.30, screener 2 for max(0.40, 0.9 × the best) in the sample settings of December 2025 (the documentation says 45 % and 60 %); three validators; the score is the mean share solved of SWE-bench Verified and Polyglot problems; the best approved agent gets everything.",
				source: "ridges-code",
			},
			{
				fact: "A rise from 4 % to 41 % within a week was reported on the evaluation.",
				source: "ridges-statements",
				basis: "summary",
			},
		],
		test: {
			variables: ["skill of agents", "thresholds of the screeners", "number of problems", "noise"],
			compute: "The pipeline as it is: two screeners, three validators, mean score, winner takes all.",
			supports: "The best agent wins most of the time.",
			contradicts: "Noise from few problems, or overfitting, decides.",
		},
		simulations: [],
		untestable:
			"That anybody may propose is a record; whether what is proposed gets better is asked of the next claim but one.",
		cues: {
			all: ["ridges|subnet 62"],
			some: ["programmer*|developer*|engineer*", "agent*", "code|coding|software", "propos*"],
		},
	},
	"3-2-ridges-62000-per-day": {
		statement: "The best miner on Ridges earns an estimated 62,000 dollars a day.",
		kind: "number",
		figures: ["$62,000 a day"],
		references: [7],
		verdict: "supported",
		note: "The arithmetic is right for autumn 2025, as gross paper value for one winner at a time, paid from emission; by August 2026 it was about 80 % less. The bibliography names the wrong author for [reference 7](source:defortuneteller-ridges).",
		evidence: [
			{
				fact: "62,000 dollars for 2,952 alpha is 21.0 dollars per alpha.",
				source: "subtensor-2025-12",
				basis: "computed",
			},
			{
				fact: "Price of Ridges from 1 September to 29 October 2025: 0.0562–0.0912 TAO, median 0.0690; so 2,952 alpha are 166–269 TAO a day (median 204), and 62,000 dollars need TAO at $230–374 (median $304).",
				source: "alphamind-prices-2025",
				basis: "computed",
			},
			{
				fact: "TAO: a peak of $538 (1 November 2025), about $392 (7 November), $260–300 (early December), about $282 (middle of December), about $217–225 (22 December).",
				source: "tao-price-news-2025",
				basis: "summary",
			},
			{ fact: "An independent figure: 55,000 dollars a day.", source: "unsupervised-capital-2025", basis: "summary" },
			{
				fact: "April 2026: 0.0333 TAO, so 98 TAO a day. August 2026: 0.0129 TAO, so 38 TAO a day.",
				source: "subnet-snapshot-2026-04",
				year: "Apr and Aug 2026",
				basis: "computed",
			},
		],
		test: {
			variables: [
				"2,952 alpha a day",
				"price of alpha in TAO",
				"price of TAO in dollars",
				"share burned",
				"slippage when selling",
			],
			compute:
				"7,200 × 0.41 × price of alpha × price of TAO over the recorded prices, with the region that gives 62,000 marked; then the alpha is sold into the pool for a year.",
			supports: "The value is above 62,000 dollars on many days.",
			contradicts: "It is never reached, or only on paper.",
		},
		simulations: ["ridges"],
		cues: { all: ["62000|62k"], some: ["ridges", "day|daily", "miner*|minor*", "dollar*|usd"] },
	},
	"3-2-ridges-hundreds-of-engineers": {
		statement: "Hundreds of engineers compete on Ridges, which shows that decentralised competition can speed up AI.",
		kind: "causal",
		figures: ["hundreds"],
		references: [7],
		verdict: "weak",
		note: "The number could not be verified. The effect is plausible, but mixed up with the use of frontier models that others trained.",
		evidence: [
			{
				fact: "The rules changed several times: a margin of ×1.015 (July 2025), a decaying threshold (August 2025), 3 % better or 6 % cheaper (2026).",
				source: "ridges-history",
			},
			{
				fact: "A subnet has at most 256 slots; the public sources that we read do not show hundreds of engineers.",
				source: "subtensor-2025-12",
			},
		],
		test: {
			variables: ["entrants", "progress of the best of n", "copying", "rule of the threshold"],
			compute:
				"A search by many whose code is open, each free to copy the leader, against a closed team with the same total effort: progress per round and share of effort paid, over n, copying and margin (1.5 %, 3 %, decaying).",
			supports: "The open contest advances faster for the same budget.",
			contradicts: "Copying, waiting and gaming of the measure slow it down.",
		},
		simulations: ["ridges", "talent-market"],
		cues: {
			all: ["hundred*", "engineer*|developer*|programmer*"],
			some: ["compet*", "ridges", "accelerat*|speed*|fast*"],
		},
	},
	"3-2-prize-against-salaries": {
		statement: "Large firms need not always attract the best: a prize such as that of Ridges can draw them.",
		kind: "causal",
		verdict: "weak",
		brief: "firms offered more, and in cash",
		note: "The only place where the essay argues talent. A sum that one winner could be paid, in a token and at its paper value, says little of what it draws; offers of large firms of the same year were higher.",
		evidence: [
			{
				fact: "Packages of up to hundreds of millions of dollars were offered to researchers in 2025.",
				source: "meta-pay-press-2025",
				basis: "summary",
			},
		],
		simulations: ["talent-market", "ridges"],
		untestable: "It joins two claims that are tested by themselves: the sum, and how many come.",
		cues: { all: [] },
	},
} as const satisfies Readonly<Record<RidgesClaimId, ClaimText>>;
