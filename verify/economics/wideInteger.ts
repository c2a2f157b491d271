/** Largest amount that the chain can store. */
export const U64_MAX = (1n << 64n) - 1n;
const U128_MAX = (1n << 128n) - 1n;

/** An amount limited to what the chain can store: 0 to 2^64 − 1. */
export const limitU64 = (value: bigint): bigint => (value < 0n ? 0n : value > U64_MAX ? U64_MAX : value);
export const limitU128 = (value: bigint): bigint => (value < 0n ? 0n : value > U128_MAX ? U128_MAX : value);

/** Quotient rounded towards minus infinity; BigInt's own `/` rounds towards zero. */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
	const quotient = dividend / divisor;
	return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
}

/** Number of binary digits of a positive integer; 0 for 0. */
export function bitLength(value: bigint): number {
	return value === 0n ? 0 : value.toString(2).length;
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
	while (b !== 0n) [a, b] = [b, a % b];
	return a;
}

/** `base` to a whole power of 0 or more, by squaring. */
export function integerPower(base: bigint, exponent: bigint): bigint {
	if (exponent === 0n) return 1n;
	const root = integerPower(base, exponent >> 1n);
	return (exponent & 1n) === 1n ? root * root * base : root * root;
}
