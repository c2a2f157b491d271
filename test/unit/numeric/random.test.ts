import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../src/numeric/random.ts";

const draw = (count: number, next: () => number) => Float64Array.from({ length: count }, next);
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: Float64Array) => {
	const centre = mean(values);
	return mean(values.map((value) => (value - centre) * (value - centre)));
};

test("equal seeds give equal numbers, other seeds others", () => {
	const one = new Random(7);
	const two = new Random(7);
	assert.deepEqual(
		draw(100, () => one.uniform()),
		draw(100, () => two.uniform()),
	);
	assert.notEqual(new Random(7).uniform(), new Random(8).uniform());
});

test("the stream is frozen: a new library version must not change results silently", () => {
	const random = new Random(42);
	assert.deepEqual(
		[random.uniform(), random.integer(0, 999), random.normal()],
		[0.18232878683868503, 886, 1.2001550497262803],
	);
});

test("a fork does not depend on what was drawn before, and differs by label", () => {
	const parent = new Random(3);
	const before = parent.fork("weather").uniform();
	parent.uniform();
	assert.equal(parent.fork("weather").uniform(), before);
	assert.notEqual(parent.fork("miners").uniform(), before);
});

test("a seed that is not a whole number in range is refused in one sentence", () => {
	assert.throws(() => new Random(-1), /Seed: -1 is not a whole number/);
	assert.throws(() => new Random(0.5), /0\.5/);
});

test("moments of the distributions", () => {
	const random = new Random(1);
	const normals = draw(50_000, () => random.normal(2, 3));
	assert.ok(Math.abs(mean(normals) - 2) < 0.05 && Math.abs(variance(normals) - 9) < 0.3);
	for (const expected of [0.5, 4, 80]) {
		const counts = draw(20_000, () => random.poisson(expected));
		assert.ok(Math.abs(mean(counts) - expected) < 0.05 * expected + 0.02, `mean at ${expected}`);
		assert.ok(Math.abs(variance(counts) - expected) < 0.08 * expected + 0.02, `variance at ${expected}`);
	}
	assert.ok(Math.abs(mean(draw(50_000, () => random.exponential(5))) - 5) < 0.15);
});

test("weighted draws follow their weights and never pick a zero", () => {
	const random = new Random(9);
	const hits = [0, 0, 0];
	for (let i = 0; i < 30_000; i++) hits[random.weighted([1, 0, 3])]!++;
	assert.equal(hits[1], 0);
	assert.ok(Math.abs(hits[2]! / 30_000 - 0.75) < 0.02);
});

test("a shuffle keeps every item", () => {
	const items = Array.from({ length: 50 }, (_, i) => i);
	assert.deepEqual(
		new Random(5).shuffle([...items]).sort((a, b) => a - b),
		items,
	);
});

test("neighbouring seeds begin independently", () => {
	const first = draw(2000, () => 0).map((_, seed) => new Random(seed).uniform());
	assert.ok(Math.abs(mean(first) - 0.5) < 0.02 && Math.abs(variance(first) - 1 / 12) < 0.005);
});
