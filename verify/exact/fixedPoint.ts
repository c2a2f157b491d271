declare const fixedPoint: unique symbol;

/** Raw bits of a fixed-point number of the named type: value = bits / 2^fractionBits. */
export type Fixed<Name extends string> = bigint & { readonly [fixedPoint]: Name };

export type I32F32 = Fixed<"I32F32">;
export type I64F64 = Fixed<"I64F64">;
export type I96F32 = Fixed<"I96F32">;
export type U64F64 = Fixed<"U64F64">;
export type U96F32 = Fixed<"U96F32">;

/**
 * One of the chain's fixed-point number types, as operations on raw bits.
 *
 * Multiplication and conversions round down (towards minus infinity), division towards zero, a division by zero gives
 * zero, and whatever would not fit saturates. There is no state: a number is a `bigint`, and the brand keeps the types
 * from being mixed.
 *
 * @source protocol.md §2.1
 */
export class FixedPointType<Name extends string> {
	readonly min: Fixed<Name>;
	readonly max: Fixed<Name>;
	readonly zero = 0n as Fixed<Name>;
	readonly one: Fixed<Name>;
	readonly #fraction: bigint;

	constructor(
		readonly name: Name,
		readonly signed: boolean,
		readonly wholeBits: number,
		readonly fractionBits: number,
	) {
		const width = BigInt(wholeBits + fractionBits);
		this.#fraction = BigInt(fractionBits);
		this.min = (signed ? -(1n << (width - 1n)) : 0n) as Fixed<Name>;
		this.max = ((1n << (signed ? width - 1n : width)) - 1n) as Fixed<Name>;
		this.one = (1n << this.#fraction) as Fixed<Name>;
	}

	/** Raw bits as a number of this type, limited to its range. */
	saturate(bits: bigint): Fixed<Name> {
		return (bits < this.min ? this.min : bits > this.max ? this.max : bits) as Fixed<Name>;
	}

	/** The whole number `value`. */
	fromInteger(value: bigint | number): Fixed<Name> {
		return this.saturate(BigInt(value) << this.#fraction);
	}

	/** `numerator / denominator` of two whole numbers, towards zero; zero when the denominator is zero. */
	fromRatio(numerator: bigint | number, denominator: bigint | number): Fixed<Name> {
		const divisor = BigInt(denominator);
		return divisor === 0n ? this.zero : this.saturate((BigInt(numerator) << this.#fraction) / divisor);
	}

	/** The nearest number of this type to a float64, ties to even, as the chain reads its float constants. */
	fromNumber(value: number): Fixed<Name> {
		const bits = new DataView(new ArrayBuffer(8));
		bits.setFloat64(0, Math.abs(value));
		const raw = bits.getBigUint64(0);
		const exponent = Number(raw >> 52n);
		const mantissa = (raw & 0xfffffffffffffn) | (exponent === 0 ? 0n : 1n << 52n);
		const magnitude = shiftToNearestEven(mantissa, Math.max(exponent, 1) - 1075 + this.fractionBits);
		return this.saturate(value < 0 ? -magnitude : magnitude);
	}

	/** A number of another type, cut down to the bits of this one. */
	convert<Other extends string>(value: Fixed<Other>, from: FixedPointType<Other>): Fixed<Name> {
		const shift = this.fractionBits - from.fractionBits;
		return this.saturate(shift >= 0 ? value << BigInt(shift) : value >> BigInt(-shift));
	}

	add(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name> {
		return this.saturate(a + b);
	}

	subtract(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name> {
		return this.saturate(a - b);
	}

	/** Rounds towards minus infinity. */
	multiply(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name> {
		return this.saturate((a * b) >> this.#fraction);
	}

	/** Rounds towards zero; `fallback` (zero) when the divisor is zero. */
	divide(a: Fixed<Name>, b: Fixed<Name>, fallback: Fixed<Name> = this.zero): Fixed<Name> {
		return b === 0n ? fallback : this.saturate((a << this.#fraction) / b);
	}

	/** Sum, saturating after each addition as the chain's sums do. */
	sum(values: Iterable<Fixed<Name>>): Fixed<Name> {
		let total = this.zero;
		for (const value of values) total = this.add(total, value);
		return total;
	}

	smaller(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name> {
		return a < b ? a : b;
	}

	larger(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name> {
		return a > b ? a : b;
	}

	clamp(value: Fixed<Name>, low: Fixed<Name>, high: Fixed<Name>): Fixed<Name> {
		return value < low ? low : value > high ? high : value;
	}

	/** Largest whole number that is not above `value`. */
	toInteger(value: Fixed<Name>): bigint {
		return value >> this.#fraction;
	}

	/** The nearest float64. */
	toNumber(value: Fixed<Name>): number {
		return Number(value) / Number(this.one);
	}
}

function shiftToNearestEven(mantissa: bigint, shift: number): bigint {
	if (shift >= 0) return mantissa << BigInt(shift);
	const down = BigInt(-shift);
	const floor = mantissa >> down;
	const twiceRest = (mantissa - (floor << down)) << 1n;
	const unit = 1n << down;
	return twiceRest > unit || (twiceRest === unit && (floor & 1n) === 1n) ? floor + 1n : floor;
}

/** Everything of the epoch except raw stake and amounts: resolution 2^-32, range ±2^31. */
export const I32F32 = new FixedPointType("I32F32", true, 32, 32);
/** Raw stake weight and flows. */
export const I64F64 = new FixedPointType("I64F64", true, 64, 64);
/** Emission amounts inside the epoch, moving prices. */
export const I96F32 = new FixedPointType("I96F32", true, 96, 32);
/** Pool prices. */
export const U64F64 = new FixedPointType("U64F64", false, 64, 64);
/** Coinbase terms and dividends. */
export const U96F32 = new FixedPointType("U96F32", false, 96, 32);
