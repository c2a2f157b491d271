import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pow } from "../../../../src/numeric/math.ts";
import {
	afterCheck,
	afterClaim,
	afterJob,
	afterUpload,
	ageFactor,
	gate,
	LARGEST_BOOST,
	scorableBytes,
} from "../../../../src/simulations/data-universe/parts/scoring.ts";

const near = (actual: number, expected: number, tolerance = 1e-9) =>
	assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

test("a bucket held twice is divided, one held alone counts whole", () => {
	assert.equal(scorableBytes(100, 100), 100);
	assert.equal(scorableBytes(100, 200), 50);
	assert.equal(scorableBytes(0, 0), 0);
});

test("data lose half of their value in 30 days, then all of it", () => {
	assert.equal(ageFactor(0), 1);
	assert.equal(ageFactor(360), 0.75);
	assert.equal(ageFactor(720), 0.5);
	assert.equal(ageFactor(721), 0);
});

test("a larger claim leaves the score as it was", () => {
	fc.assert(
		fc.property(
			fc.double({ min: 1, max: 1e9, noNaN: true }),
			fc.double({ min: 1, max: 50, noNaN: true }),
			(before, factor) => {
				const now = before * factor;
				const credibility = afterClaim(0.8, before, now);
				near((now * gate(credibility, 2.5)) / (before * gate(0.8, 2.5)), 1, 1e-9);
			},
		),
	);
	assert.equal(afterClaim(0.8, 10, 5), 0.8);
	assert.equal(afterClaim(0.8, 0, 5), 0.8);
});

test("credibility: moving averages, and the gate at known points", () => {
	near(afterCheck(0, 1), 0.15);
	near(afterCheck(1, 0), 0.85);
	near(afterUpload(0.375, 1), 0.5625);
	assert.equal(gate(1, 2.5), 1);
	near(gate(0.5, 2.5), 0.1767766953, 1e-9);
	for (const exponent of [1, 1.5, 2, 2.5, 3, 3.5, 4]) near(gate(0.7, exponent), pow(0.7, exponent), 1e-12);
});

test("a job answered at once and whole moves the boost by 30 % of the largest; slowness stops at a tenth", () => {
	near(afterJob(0, 0, 1), 0.3 * LARGEST_BOOST);
	near(afterJob(0, 1_000, 1), 0.03 * LARGEST_BOOST);
	near(afterJob(100, 3, 0), 70);
});
