import { exp, pow } from "../../../numeric/math.ts";

/*
 * How Data Universe scored miners at the essay's date.
 * @source subnets.md §2; macrocosm-os/data-universe rewards/data_value_calculator.py, rewards/miner_scorer.py, common/constants.py
 */

/** Credibility counts with this exponent. */
export const CREDIBILITY_EXPONENT = 2.5;
const CREDIBILITY_RATE = 0.15;
export const FIRST_UPLOAD_CREDIBILITY = 0.375;
const UPLOAD_CREDIBILITY_RATE = 0.3;
/** Most that an upload, and an answered job, can add to a score. */
export const LARGEST_BOOST = 200e6;
const JOB_RATE = 0.3;
/** Credibility lost by a failed job, at most. */
export const JOB_PENALTY = 0.0075;
/** Hours after which data count for nothing; until then they lose half of their value. */
export const OLDEST_HOURS = 720;
/** One entity is checked in this share of cases, two in the others. */
export const ONE_ENTITY = 0.85;

/** What one miner's bytes in a bucket count for: duplicated buckets are divided. */
export const scorableBytes = (own: number, total: number): number => (total > 0 ? (own * own) / total : 0);

/** Value of data by age in hours: 1 when new, a half after 30 days, then 0. @internal for tests */
export const ageFactor = (hours: number): number => (hours > OLDEST_HOURS ? 0 : 1 - hours / (2 * OLDEST_HOURS));

/** What is left of credibility when a miner claims more than before: the score stays as it was until checks confirm it. */
export const afterClaim = (credibility: number, before: number, now: number): number =>
	before > 0 && now > before ? credibility * pow(before / now, 1 / CREDIBILITY_EXPONENT) : credibility;

/** Credibility after a check. @param valid share of the checked bytes that were real */
export const afterCheck = (credibility: number, valid: number): number =>
	(1 - CREDIBILITY_RATE) * credibility + CREDIBILITY_RATE * valid;

export const afterUpload = (credibility: number, valid: number): number =>
	Math.min(1, (1 - UPLOAD_CREDIBILITY_RATE) * credibility + UPLOAD_CREDIBILITY_RATE * valid);

/**
 * Moving boost for answered jobs.
 * @param volume rows delivered as a part of those asked for, 0 to 1
 */
export const afterJob = (boost: number, seconds: number, volume: number): number =>
	(1 - JOB_RATE) * boost + JOB_RATE * LARGEST_BOOST * Math.max(0.1, exp(-0.05 * seconds)) * volume;

/**
 * The gate: how much of a score a credibility lets through.
 * @param exponent a multiple of one half, as all that the subnet has used
 */
export function gate(credibility: number, exponent: number): number {
	let passed = exponent % 1 === 0 ? 1 : Math.sqrt(credibility);
	for (let whole = Math.floor(exponent); whole > 0; whole--) passed *= credibility;
	return passed;
}
