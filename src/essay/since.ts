import { type Since } from "./claim.ts";
import { type ClaimId } from "./claimId.ts";

/** What has become known after 15 December 2025, so that what the essay could know is judged apart from what came later. */
const texts = {
	"0-gpt5-hours-of-human-work": {
		fact: "By a longer list of tasks GPT-5 finishes half of those that take a person about 3 h 34 min, not 2 h 17 min; what models can do doubles about every 131 days.",
		on: "2026-01-29",
		source: "metr-horizon-2026",
	},
	"0-exponential-improvement": {
		fact: "By a longer list of tasks, the length that models finish half of the time has doubled about every 131 days since 2023.",
		on: "2026-01-29",
		source: "metr-horizon-2026",
	},
	"0-oligopoly-us-china": {
		fact: "Of the notable models of 2025 the United States made 50, China 30 and South Korea 5.",
		on: "2026-04",
		source: "ai-index-2026",
	},
	"1-2-chinese-giants-frontier": {
		fact: "China made 30 of the notable models of 2025, against 15 the year before; the best Chinese model lies about 2.7 % behind the best American one.",
		on: "2026-04",
		source: "ai-index-2026",
	},
	"1-2-abnormal-capitalisation": {
		fact: "Private investment in AI in the United States is put at 23 times that of China for 2025, against 12 times the year before.",
		on: "2026-04",
		source: "ai-index-2026",
	},
	"1-2-geopolitics-second-player": {
		fact: "Licences for a strong chip, the H200, are now decided case by case for China, at most half as many as American buyers get.",
		on: "2026-01-13",
		source: "bis-h200-press-2026",
	},
	"1-2-nvidia-export-restrictions": {
		fact: "The H200 may go to China with a licence, case by case, and at most half as many as American buyers get; newer chips may not. It was announced on 8 December 2025.",
		on: "2026-01-13",
		source: "bis-h200-press-2026",
	},
	"1-2-platform-regulation": {
		fact: "TikTok in the United States went to a joint venture in which ByteDance keeps 19.9 %.",
		on: "2026-01-22",
		source: "tiktok-press-2026",
	},
	"2-1-2-recommenders-owned-by-few": {
		fact: "TikTok in the United States went to a joint venture in which ByteDance keeps 19.9 %; its recommender is trained anew on American data.",
		on: "2026-01-22",
		source: "tiktok-press-2026",
	},
} as const satisfies Partial<Readonly<Record<ClaimId, Since>>>;

/** Of which claims something has become known, and what: a language that lacks one does not compile. */
export type SinceTexts = typeof texts;

/** The same by claim. */
export const since: Partial<Readonly<Record<ClaimId, Since>>> = texts;
