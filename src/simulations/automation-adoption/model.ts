import { exp, log, pow } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";

/** A population of firms, one array entry each. */
export interface Firms {
	/** Employees. */
	readonly size: Float64Array;
	/** 1 where the firm is young: born with digital tools. */
	readonly young: Uint8Array;
	/** Digital and data readiness in standard deviations of firms of 100 employees. */
	readonly readiness: Float64Array;
	/** Thresholds drawn once, so that a counterfactual changes the cause and not the luck. */
	readonly learnsLuck: Float64Array;
	readonly boughtLuck: Float64Array;
}

export interface AdoptionRules {
	/** Rise of readiness for ten times the employees. */
	readonly readinessSlope: number;
	readonly youngShare: number;
	/** Readiness that a young firm has more. */
	readonly youngBonus: number;
	/** Fixed cost of getting ready, million $, and the yearly budget for it per employee, $. */
	readonly readyCost: number;
	readonly budgetPerEmployee: number;
	/** Effect of one unit of readiness, and of a tool that learns, on the log-odds of success. */
	readonly readinessEffect: number;
	readonly learningEffect: number;
	readonly learningShare: number;
	readonly boughtShare: number;
}

const SMALLEST = 10;
const LARGEST = 500_000;
/** Index of the Pareto law of firm sizes. @source Axtell, Science 293 (2001): 1.06 for US firms by employees */
const SIZE_TAIL = 1.06;
/** Readiness gained by paying for it, standard deviations. Our choice. */
const INVESTED = 1;
/** Log-odds between bought tools (67 % succeed) and own builds (33 %). @source MIT NANDA, The GenAI Divide, 2025 */
const BOUGHT_EFFECT = 2 * log(0.67 / 0.33);

export function drawFirms(count: number, rules: AdoptionRules, random: Random): Firms {
	const uniforms = () => Float64Array.from({ length: count }, () => random.uniform());
	const size = uniforms().map((u) => Math.min(LARGEST, SMALLEST * pow(1 - u, -1 / SIZE_TAIL)));
	const young = Uint8Array.from({ length: count }, (_, i) =>
		size[i]! < 250 && random.chance(rules.youngShare) ? 1 : 0,
	);
	const readiness = Float64Array.from(size, (employees, i) => {
		const usual = rules.readinessSlope * (log(employees / 100) / log(10)) + young[i]! * rules.youngBonus;
		const invests = employees * rules.budgetPerEmployee >= rules.readyCost * 1e6;
		return usual + random.normal() + (invests ? INVESTED : 0);
	});
	return { size, young, readiness, learnsLuck: uniforms(), boughtLuck: uniforms() };
}

export interface Counterfactual {
	/** Everybody as ready as this, where set. */
	readonly readiness?: number;
	/** Every tool learns. */
	readonly learns?: boolean;
}

function logOdds(firms: Firms, i: number, rules: AdoptionRules, what: Counterfactual): number {
	const learns = what.learns === true || firms.learnsLuck[i]! < rules.learningShare;
	const bought = firms.boughtLuck[i]! < rules.boughtShare;
	return (
		rules.readinessEffect * Math.max(firms.readiness[i]!, what.readiness ?? -Infinity) +
		(learns ? rules.learningEffect : 0) +
		(bought ? BOUGHT_EFFECT : 0)
	);
}

const chance = (odds: number): number => 1 / (1 + exp(-odds));

/** The intercept at which the mean chance of success is `target`: bisection, to 1e-9. */
export function calibrate(firms: Firms, rules: AdoptionRules, target: number): number {
	const odds = Float64Array.from(firms.size, (_, i) => logOdds(firms, i, rules, {}));
	let [low, high] = [-30, 30];
	while (high - low > 1e-9) {
		const middle = (low + high) / 2;
		let total = 0;
		for (const value of odds) total += chance(value + middle);
		if (total / odds.length < target) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** The chance with which each firm's pilot reaches production: expected values, so that small groups are not a lottery. */
export const chancesOf = (
	firms: Firms,
	rules: AdoptionRules,
	intercept: number,
	what: Counterfactual = {},
): Float64Array => Float64Array.from(firms.size, (_, i) => chance(logOdds(firms, i, rules, what) + intercept));

/** Size classes by employees, lower ends. */
export const SIZE_CLASSES = [10, 50, 250, 1000, 10_000] as const;
export const SIZE_LABELS = ["10-49", "50-249", "250-999", "1,000-9,999", "10,000 and more"] as const;

export function classOf(size: number): number {
	let at = 0;
	while (at + 1 < SIZE_CLASSES.length && size >= SIZE_CLASSES[at + 1]!) at++;
	return at;
}
