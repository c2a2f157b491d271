import { pow } from "../../../numeric/math.ts";

/** Times that a person needs, minutes. */
export const TASK_MINUTES = [5, 10, 30, 60, 120, 240, 480, 960] as const;

/**
 * Chance of finishing a task that takes a person `minutes`, from the length at which it is one half.
 *
 * @param slope steepness in the logarithm of the length
 * @source logistic of METR, arXiv 2503.14499
 */
export const taskSuccess = (minutes: number, halfAt: number, slope: number): number =>
	1 / (1 + pow(minutes / halfAt, slope));
