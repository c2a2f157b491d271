import { type ClaimId } from "./claimId.ts";
import { type SourceId } from "./sources.ts";

/** Numbers of the essay's bibliography. */
export const referenceIds = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The number of an entry in the essay's bibliography. */
export type ReferenceId = (typeof referenceIds)[number];

/** An entry of the essay's bibliography, and what it can and cannot carry. */
export interface Reference {
	readonly id: ReferenceId;
	/** The work itself, as far as it could be identified. */
	readonly source: SourceId;
	/** What kind of work it is, in one sentence. Inline markup, as are the next three. */
	readonly what: string;
	readonly supports: string;
	readonly doesNotSupport: string;
	/** A slip in the bibliography, or something else to know before using it. */
	readonly remark?: string;
	/** Claims for which the essay cites it. */
	readonly citedFor: readonly ClaimId[];
}

/** The nine references of the essay, by number. */
export const references: readonly Reference[] = [
	{
		id: 1,
		source: "ai-2027",
		what: "A scenario of the next years, written by a small group of forecasters.",
		supports: "That informed people hold it possible for AI agents to take such roles soon.",
		doesNotSupport: "That this is the general forecast. It is one scenario and not an empirical study.",
		citedFor: ["0-ai-agents-critical-roles"],
	},
	{
		id: 2,
		source: "vellum-leaderboard",
		what: "A public list of language models, ranked by benchmark results.",
		supports: "Which models stood on that list when the essay counted them.",
		doesNotSupport:
			"Shares of a market, or a ranking of organisations. [The six counts add up to 30 of 47](claim:1-2-vellum-leaderboard-counts), and the list shows how often a firm releases versions.",
		citedFor: ["1-2-vellum-leaderboard-counts", "1-2-rankings-identify-leaders"],
	},
	{
		id: 3,
		source: "lecun-video",
		what: "A talk by Yann LeCun, then chief AI scientist of Meta.",
		supports: "That a leading figure rejects language models as the route to human-level intelligence.",
		doesNotSupport: "That the need for investors' money explains the opposite view.",
		remark: "LeCun announced in November 2025 that he leaves Meta at the end of the year.",
		citedFor: ["1-2-llm-consensus-investor-driven", "1-2-lecun-chief-scientist-meta"],
	},
	{
		id: 4,
		source: "pause-letter-2023",
		what: "An open letter of 22 March 2023, with tens of thousands of signatures.",
		supports: "That the people named asked laboratories to pause.",
		doesNotSupport:
			"A call to stop for good: it asked for at least six months, for systems stronger than GPT-4. No pause followed.",
		remark: "The bibliography leads to an article on the letter in Wikipedia, not to the letter.",
		citedFor: ["2-1-1-pause-letter"],
	},
	{
		id: 5,
		source: "subnetalpha-zeus",
		what: "A page about Zeus on a site that describes subnets.",
		supports: "What Zeus is for, and that forecasts are scored against what happened; the code agrees.",
		doesNotSupport:
			"A rule that pays validators by [distance to the mean](claim:3-1-zeus-validators-mean-difference). The chain's own code shows a stake-weighted median with clipping and bonds.",
		citedFor: ["3-1-zeus-purpose", "3-1-zeus-miners-scored-by-reality", "3-1-zeus-validators-mean-difference"],
	},
	{
		id: 6,
		source: "tensorplex-data-universe",
		what: "An article about Data Universe on Medium.",
		supports: "What Data Universe collects, and for whom.",
		doesNotSupport:
			"That [collection can be audited](claim:3-2-data-universe-auditable). Scores and weights can; how posts are obtained is private, and storage is the owner's.",
		citedFor: ["3-2-data-universe-collects-real-time", "3-2-data-universe-auditable"],
	},
	{
		id: 7,
		source: "defortuneteller-ridges",
		what: "An article about Ridges on Medium.",
		supports:
			"That [62,000 dollars a day](claim:3-2-ridges-62000-per-day) was estimated; recorded prices of autumn 2025 give the same size.",
		doesNotSupport:
			"That anybody could take out that sum, that it lasted, or that [hundreds of engineers](claim:3-2-ridges-hundreds-of-engineers) took part.",
		remark:
			"The bibliography prints TensorPlex Labs as its author. Its address belongs to the account @Defortuneteller.",
		citedFor: ["3-2-ridges-programmers-propose", "3-2-ridges-62000-per-day", "3-2-ridges-hundreds-of-engineers"],
	},
	{
		id: 8,
		source: "google-2024",
		what: "Google's environmental report of 2024, which covers 2023.",
		supports: "That Google's data centres used about 24 TWh in 2023.",
		doesNotSupport:
			"The whole of Google, or the year of the essay: the report of 2025 gives 32.1 TWh for 2024. Nor does any figure of energy say [how much AI a network could compute](claim:3-3-energy-comparison-conclusion).",
		citedFor: ["3-3-decentralised-compute-can-compete", "3-3-google-energy-24", "3-3-energy-comparison-conclusion"],
	},
	{
		id: 9,
		source: "lui-sun-2025",
		what: "A study of the chain's records of 64 subnets from March 2023 to February 2025, presented at MARBLE 2025.",
		supports:
			"That a cap on stake makes a takeover harder: at the 88th percentile the median coalition for 51 % must be larger. It also shows that the question of control can be measured.",
		doesNotSupport:
			"What it is cited for. The essay reads it as showing that [centralisation was limited to one subnet](claim:3-3-centralisation-limited-to-one-subnet). The paper finds the opposite: stake with a Gini of 0.98, less than 1 % of wallets enough for 51 % of stake in more than half of 64 subnets, and [reward that follows stake](claim:3-1-reward-proportional-to-performance) more than performance.",
		remark:
			"Its authors work for FLock.io, a project in the same field. Their figures on concentration agree with [our own count](claim:3-2-bittensor-decentralised-by-design) on other recorded networks.",
		citedFor: ["3-3-centralisation-limited-to-one-subnet", "3-3-multi-subnet-takeover-improbable"],
	},
];
