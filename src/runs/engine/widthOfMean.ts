import { sampleStandardDeviation } from "simple-statistics";

/** Fewer seeds say nothing of an interval. */
const FEWEST = 10;
/** Half an interval of 95 %, in standard errors. */
const WIDE = 1.96;

/** Width of the 95 % interval of a mean over seeds; undefined while too few of them have a number. */
export function widthOfMean(values: readonly (number | undefined)[]): number | undefined {
	const known = values.filter((value) => value !== undefined && Number.isFinite(value)) as number[];
	return known.length < FEWEST ? undefined : (2 * WIDE * sampleStandardDeviation(known)) / Math.sqrt(known.length);
}
