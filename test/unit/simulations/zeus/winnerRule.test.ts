import assert from "node:assert/strict";
import { test } from "node:test";
import { log } from "../../../../src/numeric/math.ts";
import { ranksOf, winnerWeights } from "../../../../src/simulations/zeus/parts/winnerRule.ts";

const none = (count: number) => new Uint8Array(count);

test("ranks: best first, equal errors share a rank, repeated answers come last", () => {
	assert.deepEqual([...ranksOf(Float64Array.of(3, 1, 2), none(3))], [3, 1, 2]);
	assert.deepEqual([...ranksOf(Float64Array.of(1, 1, 2), none(3))], [1, 1, 3]);
	assert.deepEqual([...ranksOf(Float64Array.of(1, 1, 2), Uint8Array.of(0, 1, 0))], [1, 3, 2]);
});

test("weights: 95 % to the best, the rest by logarithm, in total 1", () => {
	const weights = winnerWeights(Float64Array.of(2, 1, 3), Float64Array.of(1, 2, 3), none(3));
	assert.equal(weights[1], 0.95);
	const logs = log(3) + log(2);
	assert.ok(Math.abs(weights[0]! - (0.05 * log(3)) / logs) < 1e-12);
	assert.ok(Math.abs(weights[2]! - (0.05 * log(2)) / logs) < 1e-12);
	assert.ok(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-12);
});

test("weights: the latest rank breaks ties, the punished get nothing, missing history comes last", () => {
	assert.equal(winnerWeights(Float64Array.of(1, 1), Float64Array.of(2, 1), none(2))[1], 0.95);
	assert.equal(winnerWeights(Float64Array.of(1, 2), Float64Array.of(1, 2), Uint8Array.of(1, 0))[0], 0);
	const late = winnerWeights(Float64Array.of(Infinity, 5, Infinity), Float64Array.of(1, 2, 3), none(3));
	assert.equal(late[1], 0.95);
	assert.ok(late.every(Number.isFinite));
});
