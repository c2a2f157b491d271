import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { Audience, deviation, mean } from "../../../../src/simulations/chatbot-influence/model.ts";
import { accusations } from "../../../../src/simulations/chatbot-influence/parts/detectors.ts";

const rules = { shift: 0.039, decay: 0, perMonth: 1, tolerance: 0.25 };
const draw = new Random(1);
const first = Float64Array.from({ length: 4000 }, () => draw.uniform());
const live = (slants: number[], other: Partial<typeof rules> = {}) => {
	const provider = Int32Array.from(first, (_, i) => (slants.length ? i % slants.length : -1));
	const audience = new Audience(first, provider, Float64Array.from(slants), { ...rules, ...other });
	const random = new Random(2);
	for (let month = 0; month < 12; month++) audience.month(random);
	return audience.opinions;
};

test("one conversation moves somebody half a scale away by the measured points", () => {
	const audience = new Audience(Float64Array.of(0.5), Int32Array.of(0), Float64Array.of(1), rules);
	audience.month(new Random(1));
	assert.ok(Math.abs(audience.opinions[0]! - 0.539) < 1e-12);
});

test("one slanted provider moves the mean and narrows the spread; opposed ones leave the mean", () => {
	const nobody = live([]);
	assert.ok(mean(live([1])) > mean(nobody) + 0.1);
	assert.ok(deviation(live([1])) < deviation(nobody));
	assert.ok(Math.abs(mean(live([0, 1])) - mean(nobody)) < 0.01);
	assert.ok(deviation(live([0, 1])) > deviation(live([1])));
});

test("what fades at once leaves nothing", () => {
	assert.ok(Math.abs(mean(live([1], { decay: 1 })) - mean(live([], { decay: 1 }))) < 1e-9);
});

test("Bayes in a class: 1,000 essays, one in ten with AI", () => {
	const { precision, wronglyPerThousand } = accusations(0.1, 0.8, 0.04);
	assert.ok(Math.abs(precision - 80 / 116) < 1e-12);
	assert.ok(Math.abs(wronglyPerThousand - 36) < 1e-9);
	assert.equal(accusations(0, 0.8, 0).precision, 1);
});
