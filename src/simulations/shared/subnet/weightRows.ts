import { exp } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";
import { type Validator } from "./validatorCrew.ts";

/** Share of its weight that a cartel's validator puts on its own miners; the rest repeats the consensus. */
export const CARTEL_SELF_WEIGHT = 0.9;

export interface Rating {
	readonly crew: readonly Validator[];
	/** What a careful validator measured of each miner; asked only of those that evaluate. */
	scoresOf(validator: number): ArrayLike<number>;
	/** Miners that the cartel favours. */
	readonly favourites: readonly number[];
	/** What copiers can see: the consensus of the epoch before, or the mean row while there is none. All 0 before the first. */
	readonly published: Float64Array;
	readonly carelessness: number;
	readonly random: Random;
}

/**
 * Writes every validator's weight row, summing to 1, or to 0 where it has nothing to say yet.
 * @param rows validators × miners, overwritten
 */
export function writeWeightRows(rows: Float64Array, rating: Rating): void {
	const miners = rating.published.length;
	rating.crew.forEach(({ kind }, i) => {
		const row = rows.subarray(i * miners, (i + 1) * miners);
		switch (kind) {
			case "honest":
				row.set(rating.scoresOf(i));
				break;
			case "noisy":
				row.set(rating.scoresOf(i));
				for (let j = 0; j < miners; j++) row[j] = row[j]! * exp(rating.random.normal(0, rating.carelessness));
				break;
			case "copier":
				row.set(rating.published);
				break;
			case "cartel":
				writeCartelRow(row, rating.published, rating.favourites);
				break;
		}
		normalise(row);
	});
}

/** Nine tenths to its own miners; the rest repeats the consensus, which costs no evaluation. */
function writeCartelRow(row: Float64Array, published: Float64Array, favourites: readonly number[]): void {
	row.set(published);
	normalise(row);
	if (favourites.length === 0) return;
	for (let j = 0; j < row.length; j++) row[j] = row[j]! * (1 - CARTEL_SELF_WEIGHT);
	for (const j of favourites) row[j] = row[j]! + CARTEL_SELF_WEIGHT / favourites.length;
}

function normalise(row: Float64Array): void {
	let sum = 0;
	for (let j = 0; j < row.length; j++) sum += row[j]!;
	if (sum > 0) for (let j = 0; j < row.length; j++) row[j] = row[j]! / sum;
}
