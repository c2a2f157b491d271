import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { EXPONENTS, responses } from "../../../../src/simulations/data-universe/parts/bestResponse.ts";

const small = { bucketShare: 0, boostShare: 0, failure: 0 };

test("nothing invented is the measure of everything", () => {
	for (const value of responses(small, new Random(1))[0]!.relative) assert.equal(value, 1);
});

test("a sharper gate never makes inventing better", () => {
	for (const { relative } of responses({ ...small, bucketShare: 0.1, failure: 0.02 }, new Random(1))) {
		for (let k = 1; k < relative.length; k++) assert.ok(relative[k]! <= relative[k - 1]! + 1e-12);
	}
});

test("with exponent 1 a tiny miner's inventing pays 1/(1−f); at 2 it breaks even but for chance", () => {
	const curves = responses(small, new Random(1));
	const half = curves.find(({ invented }) => invented === 0.5)!.relative;
	assert.ok(Math.abs(half[EXPONENTS.indexOf(1)]! - 2) < 0.12);
	// The moving average is never still, so its square is worth more than the square of its mean.
	assert.ok(half[EXPONENTS.indexOf(2)]! > 1 && half[EXPONENTS.indexOf(2)]! < 1.2);
});

test("who is alone in its buckets gains less than who is small in them", () => {
	const alone = responses({ ...small, bucketShare: 1 }, new Random(1));
	const tiny = responses(small, new Random(1));
	alone.slice(1).forEach(({ relative }, i) => assert.ok(relative[0]! < tiny[i + 1]!.relative[0]!));
});
