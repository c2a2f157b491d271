import { hhi, topShare } from "../../../numeric/concentration.ts";

/** Entries by developer among the 47 best models of the board that the essay cites. @source the essay's reference [2], as it counts */
export const LEADERBOARD = [
	{ name: "OpenAI", entries: 14, country: "USA", cloud: "Microsoft" },
	{ name: "Anthropic", entries: 7, country: "USA", cloud: "Amazon" },
	{ name: "Google", entries: 5, country: "USA", cloud: "Google" },
	{ name: "xAI", entries: 2, country: "USA", cloud: "" },
	{ name: "DeepSeek", entries: 1, country: "China", cloud: "" },
	{ name: "Qwen", entries: 1, country: "China", cloud: "Alibaba" },
] as const;
/** All entries of that board; those of {@link LEADERBOARD} add up to 30. */
export const LISTED = 47;

/** Notable models of 2024 by country. @source Stanford AI Index 2025 */
export const NOTABLE = { USA: 40, China: 15, Europe: 3 } as const;
/** Share of cloud infrastructure spending in the third quarter of 2025, %. @source Synergy Research Group */
export const CLOUD = { Amazon: 29, Microsoft: 20, Google: 13 } as const;
/** Share of tracked AI supercomputer performance by country, %. @source Pilz et al., arXiv 2504.16026 */
export const COMPUTE = { USA: 75, China: 15 } as const;

/** Money raised by late 2025, billion $, as the essay gives it; and a ratio of countries. @source press (secondary); Stanford AI Index 2025 */
export const FUNDING = { openai: 57, mistral: 3, usaOverChina: 12 } as const;

/**
 * Places of five firms by entries on the board and by notable models (AI Index 2025: OpenAI 7, Google 6, Alibaba 4,
 * Mistral 3; Anthropic is not among the named and comes after them).
 */
export const PLACES = { entries: [1, 2, 3, 4, 5], notable: [1, 5, 2, 3, 4] } as const;

/** How the 17 entries are counted whose developers the essay does not name. */
export type RestAs = "singletons" | "one" | "left-out";

/** Entries per developer under a reading of the unnamed rest. */
export function leaderboardCounts(rest: RestAs): number[] {
	const named = LEADERBOARD.map((developer): number => developer.entries);
	const unnamed = LISTED - named.reduce((sum, entries) => sum + entries, 0);
	switch (rest) {
		case "singletons":
			return [...named, ...Array.from({ length: unnamed }, () => 1)];
		case "one":
			return [...named, unnamed];
		case "left-out":
			return named;
	}
}

/** HHI of cloud spending where everybody but the three largest is a crumb: a lower bound. */
export const cloudHhi = (): number =>
	Object.values(CLOUD).reduce((sum, share) => sum + (share / 100) * (share / 100), 0);

export const cloudTopThree = (): number => Object.values(CLOUD).reduce((sum, share) => sum + share, 0);

export const countryHhi = (): number => hhi(Object.values(NOTABLE));

/** Share of a list's total that its three largest hold. */
export const topThree = (counts: readonly number[]): number => topShare(counts, 3);

/** Share of the named entries whose developer belongs to, or is tied to, a cloud. */
export function tiedToCloud(): number {
	const entries = (tied: boolean) =>
		LEADERBOARD.reduce((sum, developer) => sum + ((developer.cloud !== "") === tied ? developer.entries : 0), 0);
	return entries(true) / (entries(true) + entries(false));
}

/** Spearman's rank correlation of two orders without ties. */
export function orderCorrelation(one: readonly number[], two: readonly number[]): number {
	const n = one.length;
	const squares = one.reduce((sum, place, i) => sum + (place - two[i]!) * (place - two[i]!), 0);
	return 1 - (6 * squares) / (n * (n * n - 1));
}
