import { Random } from "../../../numeric/random.ts";
import { sum } from "../../../numeric/sums.ts";
import { EPOCHS, type Phase } from "./caseShape.ts";

/** Of all noisy cases, so that those who differ only in the rule rate the same. */
const SEED = 42;
/** Weights are written with so many digits. */
const SCALE = 1e4;

interface Noise {
	/** What each miner is worth. */
	readonly worth: readonly number[];
	/** Standard deviation of each validator's error. */
	readonly error: readonly number[];
}

/**
 * Every epoch each validator rates every miner anew, with an error of its own.
 * @param winner each names its best miner only, instead of sharing its weight
 */
export function noisyPhases({ worth, error }: Noise, winner: boolean): readonly Phase[] {
	const random = new Random(SEED);
	return Array.from({ length: EPOCHS }, (_, i) => ({
		from: i + 1,
		weights: error.map((deviation) => {
			const rated = worth.map((mean) => Math.min(1, Math.max(0, random.normal(mean, deviation))));
			if (winner) return rated.map((rating) => Number(rating === Math.max(...rated)));
			const total = sum(Float64Array.from(rated));
			return rated.map((rating) => Math.round((rating / total) * SCALE) / SCALE);
		}),
	}));
}
