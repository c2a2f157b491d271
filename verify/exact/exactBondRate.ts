import { I32F32 } from "./fixedPoint.ts";

const LIMIT = I32F32.fromInteger(20);
const LAST_TERM = 31;
/** e cut to 23 fraction bits, which the chain returns for an argument of exactly 1. */
const E = I32F32.saturate(11674931200n);
const HALF = I32F32.fromRatio(1, 2);

/**
 * The chain's exponential: a short power series, visibly too small above 15 (0.8 % at 20).
 *
 * @source vectors' README, "Fixed-point remarks"
 */
export function chainExp(argument: I32F32): I32F32 {
	const x = I32F32.clamp(argument, I32F32.subtract(I32F32.zero, LIMIT), LIMIT);
	if (x === 0n) return I32F32.one;
	if (x === I32F32.one) return E;
	if (x < 0n) return I32F32.divide(I32F32.one, powerSeries(I32F32.subtract(I32F32.zero, x)));
	return powerSeries(x);
}

function powerSeries(x: I32F32): I32F32 {
	let sum = I32F32.add(x, I32F32.one);
	let term = x;
	for (let i = 2; i <= LAST_TERM; i++) {
		term = I32F32.divide(I32F32.multiply(term, x), I32F32.fromInteger(i));
		sum = I32F32.add(sum, term);
	}
	return sum;
}

/**
 * Liquid alpha: the averaging rate of one validator's bond to one miner, between `low` and `high`. It rises with the
 * distance of the weight above consensus when buying, with the distance of bond above weight when selling.
 *
 * @param steepness slope of the sigmoid, i.e. the stored integer / 100
 * @source protocol.md §2.9; RE:alpha_sigmoid
 */
export function bondRateOf(
	consensus: I32F32,
	weight: I32F32,
	bond: I32F32,
	low: I32F32,
	high: I32F32,
	steepness: I32F32,
): I32F32 {
	const difference = weight >= bond ? I32F32.subtract(weight, consensus) : I32F32.subtract(bond, weight);
	const clamped = I32F32.clamp(difference, I32F32.zero, I32F32.one);
	const exponent = I32F32.multiply(I32F32.subtract(I32F32.zero, steepness), I32F32.subtract(clamped, HALF));
	const sigmoid = I32F32.divide(I32F32.one, I32F32.add(I32F32.one, chainExp(exponent)));
	const rate = I32F32.add(low, I32F32.multiply(sigmoid, I32F32.subtract(high, low)));
	return I32F32.clamp(rate, low, high);
}
