import { sampleRankCorrelation } from "simple-statistics";

/**
 * Spearman's rank correlation, −1 to 1; 0 where one side does not vary, because then ranks say nothing.
 * @param a and `b` have equal lengths
 */
export function rankCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number {
	if (a.length < 2) return 0;
	const correlation = sampleRankCorrelation(Array.from(a), Array.from(b));
	return Number.isFinite(correlation) ? correlation : 0;
}
