import { sum } from "../../../numeric/sums.ts";
import { pow } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";

export interface RatingRules {
	readonly validators: number;
	readonly miners: number;
	/** Standard deviation of a validator's error, as a share of the true value. */
	readonly noise: number;
	/** Stake of the validator at place r is in proportion to r^(−this). */
	readonly concentration: number;
	/** Share of the stake that a cabal holds, and the share of its weight that it puts on its own miners. */
	readonly cabal: number;
	readonly cabalSelfWeight: number;
}

/** Validators and miners with their stakes and true values; cabal's are the last ones of each. */
export interface Panel {
	readonly rules: RatingRules;
	/** Share of the stake, summing to 1. */
	readonly stake: Float64Array;
	/** True value of each miner's work, summing to 1. */
	readonly value: Float64Array;
	readonly cabalValidators: number;
	readonly cabalMiners: number;
}

/** A quarter of the validators and an eighth of the miners belong to the cabal; its miners are of the worse half. */
const CABAL_VALIDATORS = 1 / 4;
const CABAL_MINERS = 1 / 8;

export function drawPanel(rules: RatingRules, random: Random): Panel {
	const { validators, miners } = rules;
	const cabalValidators = rules.cabal > 0 ? Math.max(1, Math.round(validators * CABAL_VALIDATORS)) : 0;
	const cabalMiners = rules.cabal > 0 ? Math.max(1, Math.round(miners * CABAL_MINERS)) : 0;
	const honest = validators - cabalValidators;
	const stake = new Float64Array(validators);
	const fill = (from: number, to: number, total: number) => {
		let sum = 0;
		for (let i = from; i < to; i++) sum += stake[i] = pow(i - from + 1, -rules.concentration);
		for (let i = from; i < to; i++) stake[i]! *= total / sum;
	};
	fill(0, honest, 1 - rules.cabal);
	if (cabalValidators > 0) fill(honest, validators, rules.cabal);
	const value = Float64Array.from({ length: miners }, () => random.uniform(0.2, 1))
		.sort()
		.reverse();
	const whole = sum(value);
	return { rules, stake, value: value.map((one) => one / whole), cabalValidators, cabalMiners };
}

/** One validator's row of an epoch: true values with its error, or the cabal's favourites first; sums to 1. */
export function rateRow(panel: Panel, validator: number, random: Random, row: Float64Array): Float64Array {
	const { rules, value } = panel;
	let sum = 0;
	for (let j = 0; j < value.length; j++) sum += row[j] = Math.max(0, value[j]! * random.normal(1, rules.noise));
	const inCabal = validator >= rules.validators - panel.cabalValidators;
	const fair = inCabal ? 1 - rules.cabalSelfWeight : 1;
	for (let j = 0; j < value.length; j++) row[j]! *= fair / sum;
	if (inCabal) {
		for (let j = value.length - panel.cabalMiners; j < value.length; j++)
			row[j]! += rules.cabalSelfWeight / panel.cabalMiners;
	}
	return row;
}
