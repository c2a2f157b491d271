import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pow } from "../../../../src/numeric/math.ts";
import {
	compoundedRate,
	emaRate,
	improvement,
	leniency,
	normalisedImprovement,
	quality,
	score,
	speed,
} from "../../../../src/simulations/zeus/parts/scoring.ts";

const near = (actual: number, expected: number, tolerance = 1e-9) =>
	assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

test("a copier of the baseline earns .556^γ of quality", () => {
	const copied = improvement(0.7, 0.7);
	near(copied, 0, 1e-11);
	near(normalisedImprovement(0), 1 / 1.8);
	for (const gamma of [0.33, 0.5, 1, 2]) near(quality(copied, gamma), pow(1 / 1.8, gamma), 1e-10);
	near(quality(copied, 0.5), 0.745, 5e-4);
});

test("a perfect forecast and an improvement of 80 % earn 1, twice the baseline's error 0", () => {
	assert.equal(quality(improvement(0, 0.7), 0.5), 1);
	near(quality(improvement(0.2 * 0.7, 0.7), 0.5), 1);
	near(quality(improvement(2 * 0.7, 0.7), 0.5), 0, 1e-5);
	assert.equal(quality(improvement(5, 0.7), 0.5), 0);
});

test("leniency: the known corners, and harder or later is more lenient", () => {
	near(leniency(0.5, -1), 1);
	near(leniency(0.5, 0), 1 / 2);
	near(leniency(0, -1), 2);
	near(leniency(1, 1), 1 / 4);
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 0.9, noNaN: true }),
			fc.double({ min: -1, max: 0.9, noNaN: true }),
			(d, age) => {
				assert.ok(leniency(d + 0.1, age) < leniency(d, age));
				assert.ok(leniency(d, age + 0.1) < leniency(d, age));
			},
		),
	);
});

test("speed: instant up to 0.4 s, nothing from twice the median on", () => {
	assert.equal(speed(0.2, 0.3), 1);
	assert.equal(speed(0.4, 0.3), 1);
	near(speed(0.6, 0.3), 0.5);
	assert.equal(speed(0.8, 0.3), 0);
	near(speed(0.9, 0.7), 0.5);
	assert.equal(speed(2, 0.7), 0);
});

test("score: quality counts four fifths", () => {
	near(score(1, 0), 0.8);
	near(score(0, 1), 0.2);
});

test("a smaller error never earns less", () => {
	const error = fc.double({ min: 0, max: 3, noNaN: true });
	fc.assert(
		fc.property(error, error, fc.double({ min: 0.25, max: 2, noNaN: true }), (a, b, gamma) => {
			const [small, large] = a < b ? [a, b] : [b, a];
			assert.ok(quality(improvement(small, 1), gamma) >= quality(improvement(large, 1), gamma));
		}),
	);
});

test("averages: fast while immune, a tenth of it from two periods on", () => {
	near(emaRate(0, 5_000), 0.2);
	near(emaRate(5_000, 5_000), 0.2);
	near(emaRate(7_500, 5_000), 0.11);
	near(emaRate(10_000, 5_000), 0.02);
	near(emaRate(99_999, 5_000), 0.02);
	near(compoundedRate(0.02, 2), 1 - 0.98 * 0.98);
	near(compoundedRate(0.2, 1), 0.2);
});
