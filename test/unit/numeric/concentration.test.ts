import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gini, hhi, nakamoto, topShare } from "../../../src/numeric/concentration.ts";

const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-12, `${actual}`);
const holdings = fc.array(fc.nat(1e9), { minLength: 1, maxLength: 40 });

test("equal holdings: no inequality, every holder counts", () => {
	const equal = new Float64Array(8).fill(3);
	near(gini(equal), 0);
	near(hhi(equal), 1 / 8);
	assert.equal(nakamoto(equal, 0.5), 4);
	assert.equal(nakamoto(equal, 0.51), 5);
	near(topShare(equal, 2), 0.25);
});

test("one holder of everything", () => {
	near(gini([0, 0, 0, 7]), 0.75);
	near(hhi([0, 0, 0, 7]), 1);
	assert.equal(nakamoto([0, 0, 0, 7], 1), 1);
	near(topShare([0, 0, 0, 7]), 1);
});

test("known values by hand", () => {
	near(gini([1, 2, 3, 4]), 0.25);
	near(hhi([1, 2, 3, 4]), 0.3);
	assert.equal(nakamoto([1, 2, 3, 4], 0.7), 2);
	near(topShare([4, 1, 3, 2], 3), 0.9);
});

test("nothing held is not a division by zero", () => {
	assert.deepEqual([gini([0, 0]), hhi([]), nakamoto([0]), topShare([])], [0, 0, 0, 0]);
});

test("what is not an amount is refused, named by place", () => {
	assert.throws(() => gini([1, -3]), /Holding 1: -3 is not an amount/);
	assert.throws(() => hhi([Number.NaN]), /Holding 0: NaN/);
	assert.throws(() => nakamoto([1], 0), /Share: 0/);
});

test("order and unit do not matter, and the coefficients stay in their ranges", () => {
	fc.assert(
		fc.property(holdings, (amounts) => {
			const reversed = [...amounts].reverse();
			const scaled = amounts.map((amount) => amount * 4);
			assert.equal(gini(amounts), gini(reversed));
			assert.equal(nakamoto(amounts), nakamoto(scaled));
			assert.ok(gini(amounts) >= -1e-12 && gini(amounts) <= 1 && hhi(amounts) <= 1 + 1e-12);
			assert.ok(topShare(amounts, nakamoto(amounts, 0.51)) >= (amounts.some((a) => a > 0) ? 0.51 - 1e-9 : 0));
		}),
	);
});
