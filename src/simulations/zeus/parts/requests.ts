import { type Random } from "../../../numeric/random.ts";

/*
 * When requests of version 1 begin and how long they are.
 * @source Orpheus-AI/Zeus 1.5.4, zeus/data/loaders/era5_cds.py (sample_time_range) and zeus/validator/constants.py
 */

/** Hours before and after now at which a forecast may begin. */
export const PAST_HOURS = 119;
export const FUTURE_HOURS = 168;
/** Longest span asked for, hours: the code's range of 1 to 25 leaves its end out. */
export const LONGEST_REQUEST = 24;
/** Part of requests that begin anywhere in the range; the others begin soon after its start. */
const ANYWHERE = 0.1;
/** Spread of how long after the start of the range the others begin, hours. */
const SPREAD = 35;
/** Furthest end of a request that the code reckons with, hours from now. */
const FURTHEST_END = FUTURE_HOURS + LONGEST_REQUEST + 1;

/** First hour that is asked for, from now: mostly in the last five days, seldom in the future. */
export const drawStart = (random: Random): number =>
	random.chance(ANYWHERE)
		? Math.trunc(random.uniform(-PAST_HOURS, FUTURE_HOURS))
		: Math.min(FUTURE_HOURS, Math.floor(Math.abs(random.normal(0, SPREAD))) - PAST_HOURS);

/** Where a request lies in the possible range: −1 furthest past, 0 now, 1 furthest future. */
export const ageOf = (start: number, hours: number): number =>
	start < 0 ? start / PAST_HOURS : (start + hours - 1) / FURTHEST_END;
