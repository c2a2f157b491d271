import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { calibrate, chancesOf, classOf, drawFirms } from "../../../../src/simulations/automation-adoption/model.ts";

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
const mean = (chances: Float64Array) => chances.reduce((sum, one) => sum + one, 0) / chances.length;

test("calibration meets the measured share", () => {
	const firms = drawFirms(40_000, rules, new Random(1));
	for (const target of [0.05, 0.25, 0.6]) {
		assert.ok(Math.abs(mean(chancesOf(firms, rules, calibrate(firms, rules, target))) - target) < 1e-8);
	}
});

test("a counterfactual helps and never harms: everything else is kept", () => {
	const firms = drawFirms(5000, rules, new Random(2));
	const intercept = calibrate(firms, rules, 0.25);
	const actual = chancesOf(firms, rules, intercept);
	for (const what of [{ readiness: 1.5 }, { learns: true }]) {
		const better = chancesOf(firms, rules, intercept, what);
		assert.ok(better.every((chance, i) => chance >= actual[i]!));
		assert.ok(mean(better) > mean(actual));
	}
});

test("a cause without weight changes nothing", () => {
	const flat = { ...rules, readinessEffect: 0 };
	const firms = drawFirms(2000, flat, new Random(3));
	const intercept = calibrate(firms, flat, 0.25);
	assert.deepEqual(chancesOf(firms, flat, intercept, { readiness: 3 }), chancesOf(firms, flat, intercept));
});

test("size classes", () => {
	assert.deepEqual([10, 49.9, 50, 999, 1000, 250_000].map(classOf), [0, 0, 1, 2, 3, 4]);
});
