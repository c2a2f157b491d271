import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rootPart } from "../../../../src/chain/economics/dividends.ts";
import { capStake } from "../../../../src/chain/economics/stakeCap.ts";

test("stake above the percentile carries no weight", () => {
	const { cap, stake } = capStake([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1000], 0.9);
	assert.equal(cap, 10);
	assert.deepEqual([...stake.slice(-2)], [10, 10]);
	assert.throws(() => capStake([1], 2), /Percentile: 2/);
	assert.throws(() => capStake([]), /the list is empty/);
});

test("a dividend's root part is never more than the dividend, however little alpha there is", () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.double({ min: 0, max: 1e-9, noNaN: true }),
			fc.double({ min: 0, max: 1e7, noNaN: true }),
			(dividend, alphaStake, rootStake) => {
				const part = rootPart(dividend, alphaStake, rootStake);
				assert.ok(part >= 0 && part <= dividend);
			},
		),
	);
});
