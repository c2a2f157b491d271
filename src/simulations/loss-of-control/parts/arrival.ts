import { erf, log } from "../../../numeric/math.ts";

/** A log-normal arrival time: the years after which half and a tenth of the probability has arrived. */
export interface Arrival {
	readonly median: number;
	/** Spread: standard deviation of the logarithm. */
	readonly spread: number;
	/** No arrival before this, years. */
	readonly earliest: number;
}

const normalBelow = (z: number): number => 0.5 * (1 + erf(z / Math.SQRT2));

/** Chance that it has arrived by `years`. */
export const arrivedBy = (arrival: Arrival, years: number): number =>
	years <= arrival.earliest
		? 0
		: normalBelow(log((years - arrival.earliest) / (arrival.median - arrival.earliest)) / arrival.spread);

/** The 10 % point of the standard normal distribution. */
const TENTH = -1.2815515655446004;

/** The spread at which a tenth has arrived by `tenth` years and half by `median`. */
export const spreadFrom = (tenth: number, median: number): number => log(tenth / median) / TENTH;

/** Chance that `first` arrives before `second`, where they are independent: midpoint rule in steps of a twentieth of a year. */
export function chanceFirst(first: Arrival, second: Arrival, horizon: number): number {
	const step = 0.05;
	let total = 0;
	for (let year = 0; year < horizon; year += step) {
		const arrives = arrivedBy(first, year + step) - arrivedBy(first, year);
		total += arrives * (1 - arrivedBy(second, year + step / 2));
	}
	return total;
}
