import { pow } from "../../../numeric/math.ts";
import { medianOfSorted, scoresOf, UNIQUE_EXPONENTS, WEIGHTS } from "../../chutes/parts/scoring.ts";

/** Chutes' pay where work, calls, chutes and bounties are all in proportion to performance. @returns shares, in total 1 */
export const volumeShares = (performance: Float64Array): Float64Array =>
	scoresOf({ compute: performance, invocations: performance, unique: performance, bounties: performance }, undefined);

/**
 * What {@link volumeShares} gives one miner who would perform otherwise, to the last bit: the powers of all others are those
 * that they were, as long as the largest performance is.
 *
 * @param performance above 0
 * @returns share of pay of a miner by its place and what it tries
 */
export function volumeTries(performance: Float64Array): (miner: number, tried: number) => number {
	const tried = performance.slice();
	const sorted = performance.slice().sort();
	const most = sorted.at(-1)!;
	const resorted = new Float64Array(sorted.length);
	const upper = new Float64Array(tried.length).fill(NaN);
	const lower = new Float64Array(tried.length).fill(NaN);
	const curve = new Float64Array(tried.length);

	const powerOf = (known: Float64Array, exponent: number, j: number): number => {
		if (Number.isNaN(known[j]!)) known[j] = pow(performance[j]! / most, exponent);
		return known[j]!;
	};
	const shareOf = (miner: number): number => {
		const median = medianOfSorted(resorted);
		let [total, curved, scores, own] = [0, 0, 0, 0];
		for (let j = 0; j < tried.length; j++) {
			const value = tried[j]!;
			total += value;
			const isUpper = value >= median;
			const exponent = isUpper ? UNIQUE_EXPONENTS.upper : UNIQUE_EXPONENTS.lower;
			curve[j] = j === miner ? pow(value / most, exponent) : powerOf(isUpper ? upper : lower, exponent, j);
			curved += curve[j]!;
		}
		for (let j = 0; j < tried.length; j++) {
			const share = tried[j]! / total;
			const unique = WEIGHTS.unique * (curve[j]! / curved);
			const score = WEIGHTS.compute * share + WEIGHTS.invocations * share + unique + WEIGHTS.bounties * share;
			scores += score;
			if (j === miner) own = score;
		}
		return own / scores;
	};
	return (miner, value) => {
		replaceInSorted(sorted, performance[miner]!, value, resorted);
		tried[miner] = value;
		const share = resorted.at(-1) === most ? shareOf(miner) : volumeShares(tried)[miner]!;
		tried[miner] = performance[miner]!;
		return share;
	};
}

/** Writes a sorted list with one of its values replaced, sorted. */
function replaceInSorted(sorted: Float64Array, before: number, after: number, into: Float64Array): void {
	let at = 0;
	let isLeft = false;
	let isIn = false;
	for (const value of sorted) {
		if (!isIn && after <= value) {
			into[at++] = after;
			isIn = true;
		}
		if (!isLeft && value === before) isLeft = true;
		else into[at++] = value;
	}
	if (!isIn) into[at] = after;
}
