import { type Random } from "../../../numeric/random.ts";
import { afterCheck, gate, ONE_ENTITY } from "./scoring.ts";

/** Exponents of credibility to compare. */
export const EXPONENTS = [1, 1.5, 2, 2.5, 3, 3.5, 4] as const;
const CHECKS = 3_000;
const SETTLING = 100;
const GRID = Array.from({ length: 19 }, (_, i) => (i * 5) / 100);

/** Where an inventor stands: how large it is in its buckets, and how much of its score is boosts. */
export interface Standing {
	/** Its share of the bytes of a bucket while honest, 0 to 1. */
	readonly bucketShare: number;
	/** Part of an honest miner's score that comes from boosts, 0 to 1. */
	readonly boostShare: number;
	/** Share of real posts that fail a check. */
	readonly failure: number;
}

export interface Response {
	/** Invented share of the claim. */
	readonly invented: number;
	/** Score against that of the same miner without inventing, per exponent. */
	readonly relative: readonly number[];
}

/**
 * What inventing pays once everything has settled, for several exponents.
 *
 * Inventing a share f multiplies the claim by 1/(1−f); value counts with the square of the claim over the bucket's total.
 * Checks then find the truth with probability 1−f, and credibility is their moving average, drawn here (from the same dice for every share). Uploads are
 * checked as a whole, so their boost falls with f, in value and in credibility.
 */
export function responses(standing: Standing, random: Random): readonly Response[] {
	const gatesOf = (invented: number) => settledGates((1 - invented) * (1 - standing.failure), random.fork("checks"));
	const honest = gatesOf(0);
	return GRID.map((invented) => {
		const claim = 1 / (1 - invented);
		const raw = (claim * claim) / (1 + standing.bucketShare * (claim - 1));
		const boost = (1 - invented) * (1 - invented);
		const score = (1 - standing.boostShare) * raw + standing.boostShare * boost;
		return { invented, relative: gatesOf(invented).map((mean, k) => (score * mean) / honest[k]!) };
	});
}

/** Mean of credibility to the power of each exponent, over a long run of checks. */
function settledGates(valid: number, random: Random): readonly number[] {
	const sums = EXPONENTS.map(() => 0);
	let credibility = valid;
	for (let check = -SETTLING; check < CHECKS; check++) {
		const first = random.chance(valid) ? 1 : 0;
		const second = random.chance(valid) ? 1 : 0;
		const found = random.chance(ONE_ENTITY) ? first : (first + second) / 2;
		credibility = afterCheck(credibility, found);
		if (check >= 0) EXPONENTS.forEach((exponent, k) => (sums[k] = sums[k]! + gate(credibility, exponent)));
	}
	return sums.map((sum) => sum / CHECKS);
}
