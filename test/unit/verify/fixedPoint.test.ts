import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Fixed, I32F32, I64F64, I96F32, U64F64, U96F32 } from "../../../verify/exact/fixedPoint.ts";

const bits = <Name extends string>(value: bigint): Fixed<Name> => value as Fixed<Name>;

describe("fixed-point numbers", () => {
	it("multiply towards minus infinity", () => {
		assert.equal(I32F32.multiply(bits(1n), bits(1n)), 0n);
		assert.equal(I32F32.multiply(bits(-1n), bits(1n)), -1n);
		assert.equal(I32F32.multiply(I32F32.fromInteger(3), I32F32.fromRatio(1, 2)), I32F32.fromRatio(3, 2));
	});

	it("divide towards zero, and by zero give zero", () => {
		assert.equal(I32F32.divide(bits(-1n), I32F32.fromInteger(2)), 0n);
		assert.equal(I32F32.divide(I32F32.one, I32F32.zero), 0n);
		assert.equal(I32F32.divide(I32F32.one, I32F32.zero, I32F32.one), I32F32.one);
	});

	it("saturate instead of wrapping", () => {
		assert.equal(I32F32.add(I32F32.max, I32F32.one), I32F32.max);
		assert.equal(I32F32.subtract(I32F32.min, I32F32.one), I32F32.min);
		assert.equal(U64F64.subtract(U64F64.zero, U64F64.one), 0n);
		assert.equal(I32F32.fromInteger(2n ** 40n), I32F32.max);
		assert.equal(I32F32.convert(I64F64.fromInteger(-(2n ** 40n)), I64F64), I32F32.min);
	});

	it("are cut down when they lose fraction bits and kept when they gain some", () => {
		assert.equal(I32F32.convert(bits<"I64F64">(-1n), I64F64), -1n);
		assert.equal(I32F32.convert(I64F64.fromRatio(2, 3), I64F64), I32F32.fromRatio(2, 3));
		assert.equal(U64F64.convert(U96F32.fromRatio(1, 4), U96F32), U64F64.fromRatio(1, 4));
	});

	it("read a float64 to the nearest, ties to even", () => {
		assert.equal(I32F32.fromNumber(0.5), 1n << 31n);
		assert.equal(I32F32.fromNumber(-0.5), -(1n << 31n));
		assert.equal(I32F32.fromNumber(2 ** -33), 0n);
		assert.equal(I32F32.fromNumber(3 * 2 ** -33), 2n);
		assert.equal(I96F32.fromNumber(1e20), BigInt(1e20) << 32n);
		assert.equal(I64F64.fromNumber(5e-324), 0n);
	});

	it("turn into float64 and back unchanged where 53 bits suffice", () => {
		const exact = fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }).map((value) => bits<"I32F32">(value));
		fc.assert(fc.property(exact, (value) => I32F32.fromNumber(I32F32.toNumber(value)) === value));
	});

	it("floor to whole numbers", () => {
		assert.equal(I32F32.toInteger(I32F32.fromRatio(-1, 2)), -1n);
		assert.equal(I32F32.toInteger(I32F32.fromRatio(7, 2)), 3n);
	});
});
