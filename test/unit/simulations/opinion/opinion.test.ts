import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { BoundedConfidence, countGroups } from "../../../../src/simulations/shared/opinion/boundedConfidence.ts";
import { degreeOf, scaleFreeNetwork } from "../../../../src/simulations/shared/opinion/scaleFreeNetwork.ts";

test("a scale-free network: ties go both ways, none twice, and hubs appear", () => {
	const people = 3000;
	const network = scaleFreeNetwork(people, 3, new Random(1));
	const neighbours = (i: number) => network.targets.slice(network.starts[i]!, network.starts[i + 1]!);
	for (let i = 0; i < people; i++) {
		const own = neighbours(i);
		assert.equal(new Set(own).size, own.length);
		assert.ok(!own.includes(i) && own.every((j) => neighbours(j).includes(i)));
	}
	const degrees = Array.from({ length: people }, (_, i) => degreeOf(network, i)).sort((a, b) => b - a);
	assert.ok(degrees[0]! > 60 && degrees[people / 2]! <= 6);
	assert.ok(degrees.at(-1)! >= 1);
});

const settle = (tolerance: number, bias: number, seed: number) => {
	const random = new Random(seed);
	const model = new BoundedConfidence(
		Float64Array.from({ length: 2000 }, () => random.uniform()),
		tolerance,
		0.5,
		bias,
	);
	for (let step = 0; step < 120; step++) model.step(random);
	return model;
};

test("bounded confidence splits into about 1/(2ε) groups (Deffuant et al. 2000)", () => {
	for (const [tolerance, expected] of [
		[0.5, 1],
		[0.25, 2],
		[0.15, 3],
		[0.1, 5],
	] as const) {
		const groups = countGroups(settle(tolerance, 0, 3).opinions, 0.02);
		assert.ok(Math.abs(groups - expected) <= 1, `ε = ${tolerance}: ${groups} groups, about ${expected} expected`);
	}
});

test("a meeting moves two people towards each other and keeps the mean", () => {
	const model = new BoundedConfidence(Float64Array.of(0.2, 0.4), 0.5, 0.25, 0);
	const random = new Random(2);
	for (let step = 0; step < 5; step++) model.step(random);
	assert.ok(Math.abs(model.opinions[0]! + model.opinions[1]! - 0.6) < 1e-12);
	assert.ok(model.opinions[1]! - model.opinions[0]! < 0.2);
});

test("a recommender that shows more of the same slows agreement down (Sîrbu et al. 2019)", () => {
	const spread = (bias: number) => {
		const random = new Random(5);
		const model = new BoundedConfidence(
			Float64Array.from({ length: 2000 }, () => random.uniform()),
			0.5,
			0.5,
			bias,
		);
		for (let step = 0; step < 4; step++) model.step(random);
		const mean = model.opinions.reduce((sum, x) => sum + x, 0) / 2000;
		return model.opinions.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / 2000;
	};
	assert.ok(spread(1.5) > 3 * spread(0));
});

test("groups smaller than the least share are not counted", () => {
	assert.equal(countGroups(Float64Array.of(...Array.from({ length: 99 }, () => 0.5), 0.9), 0.02), 1);
});
