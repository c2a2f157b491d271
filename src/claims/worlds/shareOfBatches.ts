import { sumOf } from "../../numeric/sums.ts";
import { type ShareEstimate } from "./claimTestReport.ts";

/** Normal quantile of 97.5 %. */
const Z = 1.959963984540054;
/** A design is not trusted to be more than four times as exact as plain sampling, however alike its batches came out. */
const SMALLEST_EFFECT = 0.25;

/** What one batch says: how many of its worlds can decide, and how many of these are counted; halves where seeds disagree. */
export interface Batch {
	readonly count: number;
	readonly of: number;
}

/**
 * A share with a 95 % interval that fits the design: batches of worlds, each a Latin hypercube of its own. How much the
 * batches differ says how exact the design is, compared with plain sampling (the design effect); Wilson's score interval
 * with as many worlds as that is worth stays within 0 and 1, and is honest where nothing, or everything, is counted.
 *
 * @param batches none with worlds gives 0 with the whole range; one is taken as plain sampling
 * @source Wilson 1927, JASA 22(158); Kish 1965, Survey Sampling, 8.2; Owen 1992, JRSS B 54(2), for replicated hypercubes
 */
export function shareOfBatches(batches: readonly Batch[]): ShareEstimate {
	const filled = batches.filter(({ of }) => of > 0);
	const worlds = sumOf(filled, ({ of }) => of);
	if (worlds === 0) return { value: 0, low: 0, high: 1 };
	const share = sumOf(filled, ({ count }) => count) / worlds;
	const degrees = filled.length - 1;
	const plain = share * (1 - share);
	// Of an even split: how far batches lie apart, over how far they would if worlds were drawn one by one.
	const spread = sumOf(filled, ({ count, of }) => of * (count / of - share) * (count / of - share));
	const effect = degrees < 1 || plain === 0 ? 1 : Math.max(SMALLEST_EFFECT, spread / degrees / plain);
	return scoreInterval(share, worlds / effect, degrees < 1 || plain === 0 ? Z : studentQuantile(degrees));
}

/** Wilson's score interval. @param worlds how many independent ones the sample is worth */
function scoreInterval(share: number, worlds: number, quantile: number): ShareEstimate {
	const square = (quantile * quantile) / worlds;
	const centre = share + square / 2;
	const reach = quantile * Math.sqrt((share * (1 - share)) / worlds + square / worlds / 4);
	return {
		value: share,
		low: share === 0 ? 0 : (centre - reach) / (1 + square),
		high: share === 1 ? 1 : (centre + reach) / (1 + square),
	};
}

/**
 * Student's quantile of 97.5 %, to 2 % from three degrees of freedom on.
 * @source Hill 1970, CACM 13(10), algorithm 396: the first three terms of the expansion about the normal quantile
 */
function studentQuantile(degrees: number): number {
	const [z3, z5, z7] = [Z * Z * Z, Z * Z * Z * Z * Z, Z * Z * Z * Z * Z * Z * Z];
	return (
		Z +
		(z3 + Z) / (4 * degrees) +
		(5 * z5 + 16 * z3 + 3 * Z) / (96 * degrees * degrees) +
		(3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * degrees * degrees * degrees)
	);
}
