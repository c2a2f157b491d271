import { bitLength, floorDivide, greatestCommonDivisor, integerPower } from "./wideInteger.ts";

/*
 * The chain's power function on big integers, (a/b)^(c/d) times a scale: exact where the exponent is a simple
 * fraction, otherwise exp(ln(a/b)·c/d) from Taylor series on fixed-point integers. The series end and round as the
 * chain's do, because for extreme ratios their errors are visible in the result.
 */

/** Bits that the series carry beyond the precision asked for. */
const GUARD_BITS = 24n;
const GUARD = 1n << GUARD_BITS;
/** Exponents are taken as exact powers and roots up to this numerator. */
const LARGEST_EXACT_NUMERATOR = 1024n;
const MOST_TERMS = 4096;

/** A fixed-point format: numbers are integers, `one` is 1. */
interface Series {
	readonly one: bigint;
	readonly bits: bigint;
	readonly mostTerms: number;
	readonly lnTwo: bigint;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Drops the guard bits, halves away from zero. */
function dropGuard(value: bigint): bigint {
	const rounded = (magnitude(value) + GUARD / 2n) >> GUARD_BITS;
	return value < 0n ? -rounded : rounded;
}

/** ln(1 + x) by its alternating series, until the digits asked for stand still. */
function seriesLn1p(x: bigint, one: bigint, mostTerms: number): bigint {
	let power = x;
	let sum = x;
	let digits = dropGuard(sum);
	for (let n = 2; n <= mostTerms; n++) {
		power = floorDivide(power * x, one);
		if (power === 0n) break;
		const term = floorDivide(power, BigInt(n));
		if (term === 0n) break;
		sum = n % 2 === 0 ? sum - term : sum + term;
		const now = dropGuard(sum);
		if (magnitude(term) < GUARD || now === digits) break;
		digits = now;
	}
	return sum;
}

/** exp(x) by its series, until the digits asked for stand still. */
function seriesExp(x: bigint, { one, mostTerms }: Series): bigint {
	let term = one;
	let sum = one;
	let digits = dropGuard(sum);
	for (let n = 1; n <= mostTerms; n++) {
		term = floorDivide(term * x, one * BigInt(n));
		if (term === 0n) break;
		sum += term;
		const now = dropGuard(sum);
		if (magnitude(term) < GUARD || now === digits) break;
		digits = now;
	}
	return sum;
}

/** ln of a positive integer: of its mantissa in [0.75, 1.5), plus ln 2 per binary digit. */
function seriesLn(value: bigint, { one, bits, mostTerms, lnTwo }: Series): bigint {
	let shift = BigInt(bitLength(value) - 1);
	let mantissa = (value << bits) >> shift;
	if (mantissa >= one + one / 2n) {
		mantissa >>= 1n;
		shift++;
	}
	return seriesLn1p(mantissa - one, one, mostTerms) + lnTwo * shift;
}

const formats = new Map<number, Series>();

function formatOf(precision: number): Series {
	const known = formats.get(precision);
	if (known) return known;
	const bits = BigInt(precision) + GUARD_BITS;
	const one = 1n << bits;
	const mostTerms = Math.min(MOST_TERMS, precision + Number(GUARD_BITS) + 128);
	const format = { one, bits, mostTerms, lnTwo: -seriesLn1p(-one / 2n, one, mostTerms) };
	formats.set(precision, format);
	return format;
}

/** The largest integer whose `degree`-th power times `divisor` does not exceed `dividend`. */
function rootOfRatio(dividend: bigint, divisor: bigint, degree: bigint): bigint {
	const fits = (candidate: bigint) => integerPower(candidate, degree) * divisor <= dividend;
	let high = 1n;
	while (fits(high)) high <<= 1n;
	let low = 0n;
	while (low < high) {
		const middle = (low + high + 1n) >> 1n;
		if (fits(middle)) low = middle;
		else high = middle - 1n;
	}
	return low;
}

/**
 * `floor(scale · (base / baseDivisor)^(exponent / exponentDivisor))`, as the chain computes it.
 *
 * @param precision binary digits of the fixed-point series
 * @returns undefined when a divisor is zero
 * @source the chain's big-integer library, as SW balancer.rs uses it
 */
export function powerRatio(
	base: bigint,
	baseDivisor: bigint,
	exponent: bigint,
	exponentDivisor: bigint,
	precision: number,
	scale: bigint,
): bigint | undefined {
	if (baseDivisor === 0n || exponentDivisor === 0n) return undefined;
	if (base === 0n) return 0n;
	if (exponent === 0n) return scale;
	const common = greatestCommonDivisor(exponent, exponentDivisor);
	const numerator = exponent / common;
	const denominator = exponentDivisor / common;
	if (numerator <= LARGEST_EXACT_NUMERATOR && bitLength(denominator) <= 32) {
		const dividend = integerPower(base, numerator) * integerPower(scale, denominator);
		return rootOfRatio(dividend, integerPower(baseDivisor, numerator), denominator);
	}
	const digits = Math.max(precision, 32, bitLength(scale) + 8);
	const format = formatOf(digits);
	const lnBase = seriesLn(base, format) - seriesLn(baseDivisor, format);
	const power = seriesExp(floorDivide(lnBase * numerator, denominator), format);
	return floorDivide(dropGuard(power) * scale, 1n << BigInt(digits));
}
