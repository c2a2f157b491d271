import { exp } from "../../../numeric/math.ts";

/*
 * What a challenger's score must reach to replace the leader, as the rule changed.
 * @source subnets.md §4; ridgesai/ridges repository history and documentation
 */

/** Which of the rules that Ridges has had. */
export type ThresholdRule = "highest" | "factor" | "decaying" | "points";

/** July 2025: one and a half percent more than the leader. */
const FACTOR = 1.015;
/** 2026: at least three percent better (or six percent cheaper; cost is not modelled). */
const BETTER = 1.03;
/** August 2025. */
const DECAYING = { gain: 0.3, previous: 0.84, innovation: 0.25, rate: 0.05, slowest: 0.1 };

export interface Leadership {
	/** Leader's measured score, and that of the one before it, 0 to 1. */
	readonly score: number;
	readonly previous: number;
	/** Epochs since it took the lead. */
	readonly epochs: number;
	/** How new the leader's way was, 0 to 1; 0 where not judged. */
	readonly innovation: number;
}

/** Score that a challenger needs; ties go to the earlier upload, so it must be above it. */
export function threshold(rule: ThresholdRule, { score, previous, epochs, innovation }: Leadership): number {
	switch (rule) {
		case "highest":
			return score;
		case "factor":
			return score * FACTOR;
		case "points":
			return score * BETTER;
		case "decaying": {
			const gain = Math.max(0, score - previous);
			const first = Math.min(
				1,
				score + DECAYING.gain * gain * (1 + DECAYING.previous * previous) + DECAYING.innovation * innovation,
			);
			const rate = DECAYING.rate * Math.max(DECAYING.slowest, 1 - DECAYING.previous * score);
			return score + (first - score) * exp(-rate * epochs);
		}
	}
}

/** Screeners that an agent must pass before validators see it: sample configuration of December 2025. */
const FIRST_SCREEN = 0.3;
const SECOND_SCREEN = 0.4;
const PRUNE = 0.9;

/** Least scores at the first and second screener, given the leader's score. */
export const screens = (top: number): readonly [number, number] => [FIRST_SCREEN, Math.max(SECOND_SCREEN, PRUNE * top)];
