import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { mean } from "../../../../src/numeric/sums.ts";
import { Audience, deviation, nearest } from "../../../../src/simulations/chatbot-influence/model.ts";

const rules = { shift: 0.039, decay: 0, perMonth: 1, tolerance: 0.25 };
const draw = new Random(1);
const first = Float64Array.from({ length: 4000 }, () => draw.uniform());
const live = (slants: number[], other: Partial<typeof rules> = {}, chooses = 0) => {
	const provider = Int32Array.from(first, (_, i) => (slants.length ? i % slants.length : -1));
	const users = { provider, chooses: new Uint8Array(first.length).fill(chooses) };
	const audience = new Audience(first, users, Float64Array.from(slants), { ...rules, ...other });
	const random = new Random(2);
	for (let month = 0; month < 12; month++) audience.month(random);
	return audience.opinions;
};

test("one conversation moves somebody half a scale away by the measured points", () => {
	const audience = new Audience(
		Float64Array.of(0.5),
		{ provider: Int32Array.of(0), chooses: Uint8Array.of(0) },
		Float64Array.of(1),
		rules,
	);
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

test("users who choose the assistant that agrees keep opinions apart; those who take what they have do not", () => {
	const slants = [0, 0.25, 0.5, 0.75, 1];
	const apart = deviation(live(slants, {}, 1));
	assert.ok(apart > deviation(live(slants, {}, 0)) + 0.02);
	assert.ok(apart > deviation(live([])));
});

test("the nearest slant is found, the lower of two at the same distance", () => {
	const sorted = Float64Array.of(0.1, 0.4, 0.8);
	assert.deepEqual(
		[0, 0.2, 0.25, 0.3, 0.6, 0.61, 1].map((value) => nearest(sorted, value)),
		[0.1, 0.1, 0.1, 0.4, 0.4, 0.8, 0.8],
	);
	assert.equal(nearest(Float64Array.of(0.5), 0.9), 0.5);
});
