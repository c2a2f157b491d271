import { topShare } from "../../../numeric/concentration.ts";
import { sum, sumOf } from "../../../numeric/sums.ts";

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

/**
 * Share of firms' use of language models by supplier, %: the first three of 2023, then all others. The surveyor is an investor in
 * Anthropic; another survey (a16z, 100 officers of large firms, early 2026) gives OpenAI about 56 % of spending.
 * @source Menlo Ventures, surveys of 2023 and mid-2025 (secondary)
 */
export const SUPPLIERS = {
	2023: { OpenAI: 50, Anthropic: 12, Google: 7, others: 31 },
	2025: { OpenAI: 25, Anthropic: 32, Google: 20, others: 23 },
} as const;

/** How the 17 entries are counted whose developers the essay does not name. */
export type RestAs = "singletons" | "one" | "left-out";

/** Entries per developer under a reading of the unnamed rest. */
export function leaderboardCounts(rest: RestAs): number[] {
	const named = LEADERBOARD.map((developer): number => developer.entries);
	const unnamed = LISTED - sum(named);
	switch (rest) {
		case "singletons":
			return [...named, ...Array.from({ length: unnamed }, () => 1)];
		case "one":
			return [...named, unnamed];
		case "left-out":
			return named;
	}
}

/** Share of cloud spending that its three largest sellers have, %. */
export const cloudTopThree = (): number => sum(Object.values(CLOUD));

/** Share of a list's total that its three largest hold. */
export const topThree = (counts: readonly number[]): number => topShare(counts, 3);

/** Share of the named entries whose developer belongs to, or is tied to, a cloud. */
export function tiedToCloud(): number {
	const tied = LEADERBOARD.filter(({ cloud }) => cloud !== "");
	return sumOf(tied, ({ entries }) => entries) / sumOf(LEADERBOARD, ({ entries }) => entries);
}

/** Chinese developers' share of the board's named entries, %. */
export const chinaOnBoard = (): number =>
	(100 *
		sumOf(
			LEADERBOARD.filter(({ country }) => country === "China"),
			({ entries }) => entries,
		)) /
	sumOf(LEADERBOARD, ({ entries }) => entries);
