import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { calibrate, classOf, drawFirms, outcomes } from "../../../../src/simulations/automation-adoption/firms.ts";

const rules = {
	readinessSlope: 0.4,
	youngShare: 0.1,
	youngBonus: 1,
	readyCost: 1,
	budgetPerEmployee: 500,
	readinessEffect: 0.5,
	learningEffect: 1.5,
	learningShare: 0.2,
	boughtShare: 0.5,
};
const mean = (flags: Uint8Array) => flags.reduce((sum, flag) => sum + flag, 0) / flags.length;

test("calibration meets the measured share", () => {
	const firms = drawFirms(40_000, rules, new Random(1));
	for (const target of [0.05, 0.25, 0.6]) {
		assert.ok(Math.abs(mean(outcomes(firms, rules, calibrate(firms, rules, target))) - target) < 0.01);
	}
});

test("a counterfactual helps and never harms: the luck is kept", () => {
	const firms = drawFirms(5000, rules, new Random(2));
	const intercept = calibrate(firms, rules, 0.25);
	const actual = outcomes(firms, rules, intercept);
	for (const what of [{ readiness: 1.5 }, { learns: true }]) {
		const better = outcomes(firms, rules, intercept, what);
		assert.ok(better.every((flag, i) => flag >= actual[i]!));
		assert.ok(mean(better) > mean(actual));
	}
});

test("a cause without weight changes nothing", () => {
	const flat = { ...rules, readinessEffect: 0 };
	const firms = drawFirms(2000, flat, new Random(3));
	const intercept = calibrate(firms, flat, 0.25);
	assert.deepEqual(outcomes(firms, flat, intercept, { readiness: 3 }), outcomes(firms, flat, intercept));
});

test("size classes", () => {
	assert.deepEqual([10, 49.9, 50, 999, 1000, 250_000].map(classOf), [0, 0, 1, 2, 3, 4]);
});
