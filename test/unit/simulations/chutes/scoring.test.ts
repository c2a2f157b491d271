import assert from "node:assert/strict";
import { test } from "node:test";
import { pow } from "../../../../src/numeric/math.ts";
import { curved, scoresOf } from "../../../../src/simulations/chutes/parts/scoring.ts";

const near = (actual: number, expected: number) =>
	assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);

test("unique chutes: x^1.3 from the median up, x^2.2 below, relative to the most", () => {
	const result = curved(Float64Array.of(10, 5, 2, 0));
	near(result[0]!, 1);
	near(result[1]!, pow(0.5, 1.3));
	near(result[2]!, pow(0.2, 2.2));
	assert.equal(result[3], 0);
	assert.deepEqual([...curved(new Float64Array(2))], [0, 0]);
});

test("the score of a key is .52, .20, .20 and .08 of its shares", () => {
	const two = (a: number, b: number) => Float64Array.of(a, b);
	const only = scoresOf(
		{ compute: two(3, 1), invocations: two(0, 5), unique: two(7, 7), bounties: two(0, 0) },
		undefined,
	);
	// Nobody has a bounty, so the rest of the weights share the whole.
	const first = 0.52 * 0.75 + 0.2 * 0.5;
	const second = 0.52 * 0.25 + 0.2 + 0.2 * 0.5;
	near(only[0]!, first / (first + second));
	near(only[0]! + only[1]!, 1);
});

test("only the best key of an account counts", () => {
	const values = Float64Array.of(4, 3, 2);
	const features = { compute: values, invocations: values, unique: values, bounties: values };
	const scores = scoresOf(features, Int32Array.of(0, 0, 2));
	assert.equal(scores[1], 0);
	near(scores[0]! + scores[2]!, 1);
	assert.ok(scoresOf(features, Int32Array.of(0, 1, 2))[1]! > 0);
});

test("where nobody did anything, nobody scores", () => {
	const nothing = new Float64Array(3);
	const features = { compute: nothing, invocations: nothing, unique: nothing, bounties: nothing };
	assert.deepEqual([...scoresOf(features, undefined)], [0, 0, 0]);
});
