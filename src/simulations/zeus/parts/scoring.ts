import { exp, log, pow } from "../../../numeric/math.ts";

/*
 * How Zeus scored miners at the essay's date (version 1.5.4, December 2025).
 * @source subnets.md §1; Orpheus-AI/Zeus zeus/validator/reward.py, constants.py and base/validator.py
 */

/** Improvements are capped between 100 % worse and 80 % better than the baseline. */
export const IMPROVEMENT_FLOOR = -1;
export const IMPROVEMENT_CAP = 0.8;
const QUALITY_WEIGHT = 0.8;
const SPEED_WEIGHT = 0.2;
/** Answers up to this many seconds count as instant. */
const INSTANT = 0.4;
const SLOW_FACTOR = 2;
const EPSILON = 1e-12;
/** Weight of a new score while a miner is immune, and from two immunity periods on. */
const EMA_YOUNG = 0.2;
const EMA_OLD = 0.02;

/** Improvement over the baseline: 1 for a perfect forecast, 0 for the baseline itself. */
export const improvement = (rmse: number, baselineRmse: number): number =>
	(baselineRmse - rmse + EPSILON) / (baselineRmse + EPSILON);

/** Improvement on a scale of 0 (twice the baseline's error) to 1 (a fifth of it). */
export const normalisedImprovement = (improvement: number): number =>
	(Math.max(IMPROVEMENT_FLOOR, Math.min(improvement, IMPROVEMENT_CAP)) - IMPROVEMENT_FLOOR) /
	(IMPROVEMENT_CAP - IMPROVEMENT_FLOOR);

/**
 * Exponent that makes hard challenges lenient: the smaller, the closer all scores are to 1.
 * @param difficulty of the place, 0 to 1
 * @param age start of the forecast as a part of the possible range: −1 furthest past, 0 now, 1 furthest future
 */
export const leniency = (difficulty: number, age: number): number =>
	1 / (pow(2, 2 * difficulty - 1) + Math.max(0, age + 1));

/** Quality of a forecast, 0 to 1. Written with exp and log: a power is asked for a million times a run. */
export function quality(improvement: number, leniency: number): number {
	const normalised = normalisedImprovement(improvement);
	return normalised === 0 ? 0 : exp(leniency * log(normalised));
}

/**
 * Part of the score for answering fast, 0 to 1.
 * @param seconds the miner's time
 * @param medianSeconds median of all miners asked
 */
export function speed(seconds: number, medianSeconds: number): number {
	const slowest = Math.max(SLOW_FACTOR * INSTANT, SLOW_FACTOR * medianSeconds);
	return Math.max(0, Math.min(1, (slowest - seconds) / (slowest - INSTANT)));
}

export const score = (quality: number, speed: number): number => QUALITY_WEIGHT * quality + SPEED_WEIGHT * speed;

/**
 * Weight of a new score in a miner's average.
 * @param age blocks since it registered
 * @param immunity blocks of its immunity period
 */
export function emaRate(age: number, immunity: number): number {
	const grown = Math.max(0, Math.min(1, (age - immunity) / immunity));
	return EMA_YOUNG + (EMA_OLD - EMA_YOUNG) * grown;
}

/** The same average when one simulated challenge stands for several real ones. */
export const compoundedRate = (rate: number, challenges: number): number => 1 - pow(1 - rate, challenges);
