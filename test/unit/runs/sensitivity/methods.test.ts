import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Random } from "../../../../src/numeric/random.ts";
import { latinHypercube } from "../../../../src/claims/worlds/latinHypercube.ts";
import { elementaryEffects, morrisTrajectories } from "../../../../src/claims/worlds/morris.ts";
import { saltelliDesign, sobolIndices } from "../../../../src/claims/worlds/sobolIndices.ts";
import { leanOf, verdictOverWorlds } from "../../../../src/claims/worlds/verdictOverWorlds.ts";
import { wilsonInterval } from "../../../../src/claims/worlds/wilsonInterval.ts";
import { analytic, ishigami } from "./ishigami.ts";

const near = (actual: number, expected: number, tolerance: number) =>
	assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not within ${tolerance} of ${expected}`);

test("a Latin hypercube has one point in every slice of every dimension", () => {
	const points = latinHypercube(50, 4, new Random(1));
	for (let dimension = 0; dimension < 4; dimension++) {
		const slices = points.map((point) => Math.floor(point[dimension]! * 50)).sort((a, b) => a - b);
		assert.deepEqual(slices, [...Array(50).keys()]);
	}
	assert.deepEqual(latinHypercube(50, 4, new Random(1)), points);
	assert.notDeepEqual(latinHypercube(50, 4, new Random(2)), points);
});

test("Ishigami's analytic indices are the published ones", () => {
	const published = [
		[0.3139, 0.5576],
		[0.4424, 0.4424],
		[0, 0.2437],
	];
	analytic.forEach(({ first, total }, i) => {
		near(first, published[i]![0]!, 5e-5);
		near(total, published[i]![1]!, 5e-5);
	});
});

test("Sobol' indices agree with Ishigami's analytic ones", () => {
	const { a, b, mixed } = saltelliDesign(20_000, 3, new Random(7));
	const found = sobolIndices({
		a: a.map(ishigami),
		b: b.map(ishigami),
		mixed: mixed.map((points) => points.map(ishigami)),
	});
	analytic.forEach(({ first, total }, i) => {
		near(found[i]!.first, first, 0.02);
		near(found[i]!.total, total, 0.02);
	});
});

test("Sobol' indices leave out refused rows, and are 0 where nothing varies", () => {
	const { a, b, mixed } = saltelliDesign(4_000, 3, new Random(3));
	const run = (points: readonly Float64Array[]) => points.map((point, i) => (i % 10 === 0 ? NaN : ishigami(point)));
	const found = sobolIndices({ a: run(a), b: run(b), mixed: mixed.map(run) });
	analytic.forEach(({ total }, i) => near(found[i]!.total, total, 0.05));
	assert.deepEqual(sobolIndices({ a: [1, 1], b: [1, 1], mixed: [[1, 1]] }), [{ first: 0, total: 0 }]);
});

test("Morris walks move one dimension at a time, stay in the cube, and meet every level equally often", () => {
	const trajectories = morrisTrajectories(400, 3, new Random(5));
	const met = new Map<string, number>();
	for (const { points, moves } of trajectories) {
		assert.equal(points.length, 4);
		assert.deepEqual(moves.map(({ dimension }) => dimension).sort(), [0, 1, 2]);
		moves.forEach(({ dimension, by }, i) => {
			points[i]!.forEach((place, d) => near(points[i + 1]![d]! - place, d === dimension ? by : 0, 1e-12));
		});
		for (const point of points) {
			assert.ok(point.every((place) => place >= 0 && place <= 1));
			const level = point[0]!.toFixed(3);
			met.set(level, (met.get(level) ?? 0) + 1);
		}
	}
	assert.deepEqual([...met.keys()].sort(), ["0.000", "0.333", "0.667", "1.000"]);
	for (const count of met.values()) near(count / 1600, 0.25, 0.04);
});

test("Morris ranks Ishigami's inputs as its total indices do among those that it can see", () => {
	const trajectories = morrisTrajectories(500, 3, new Random(9));
	const outputs = trajectories.map(({ points }) => points.map(ishigami));
	const [x, y, z] = elementaryEffects(trajectories, outputs, 3);
	// On four levels sin² takes the same value at -π and π and at ±π/3: a jump of 2/3 of the range changes it by sin²(π/3).
	near(y!.meanAbsolute, (7 * 0.75) / (2 / 3), 1e-9);
	near(y!.mean, 0, 0.7);
	// At every level sin x₁ is 0 or ±sin(π/3), so a move of x₃ acts only where x₁ is inside.
	assert.ok(x!.meanAbsolute > y!.meanAbsolute * 0.5 && z!.meanAbsolute > 1);
	assert.ok(z!.deviation > Math.abs(z!.mean), "x₃ acts only together with x₁");
});

test("Morris is exact on a line, and drops moves at refused points", () => {
	const trajectories = morrisTrajectories(20, 3, new Random(2));
	const line = (point: Float64Array) => 3 * point[0]! - 2 * point[1]!;
	const outputs = trajectories.map(({ points }) => points.map(line));
	const effects = elementaryEffects(trajectories, outputs, 3);
	[3, -2, 0].forEach((slope, i) => {
		near(effects[i]!.mean, slope, 1e-12);
		near(effects[i]!.meanAbsolute, Math.abs(slope), 1e-12);
		near(effects[i]!.deviation, 0, 1e-7);
		assert.equal(effects[i]!.count, 20);
	});
	const broken = outputs.map((all, t) => (t === 0 ? all.map(() => NaN) : all));
	assert.equal(elementaryEffects(trajectories, broken, 3)[0]!.count, 19);
});

test("Wilson's interval: published cases, bounds, and what no trial says", () => {
	// Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
	const cases = [
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	] as const;
	for (const [successes, trials, low, high] of cases) {
		const found = wilsonInterval(successes, trials);
		near(found.low, low, 5e-5);
		near(found.high, high, 5e-5);
	}
	assert.deepEqual(wilsonInterval(0, 0), { value: 0, low: 0, high: 1 });
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
			const { value, low, high } = wilsonInterval(Math.round(share * trials), trials);
			return 0 <= low && low <= value && value <= high && high <= 1;
		}),
	);
});

test("verdicts over worlds need the whole interval beyond 80 %, for the claim or against it", () => {
	const verdict = (supported: number, qualified: number, contradicted: number, untestable = 0) =>
		verdictOverWorlds({ supported, qualified, contradicted, untestable });
	assert.equal(verdict(100, 0, 0), "supported");
	assert.equal(verdict(90, 0, 10), "supported");
	assert.equal(verdict(85, 0, 15), "qualified", "the interval begins at 76.7 %");
	assert.equal(verdict(9, 0, 1), "qualified", "ten worlds are too few");
	assert.equal(verdict(0, 100, 0), "qualified", "holding in part is not holding");
	assert.equal(verdict(0, 5, 95), "contradicted");
	assert.equal(verdict(5, 10, 85), "qualified", "the interval ends at 23.3 %");
	assert.equal(verdict(100, 0, 0, 900), "supported", "worlds that cannot decide do not count");
	assert.equal(verdict(0, 0, 0, 10), "untestable");
});

test("a verdict asks the same for a claim as against it, and 32 worlds allow one exception", () => {
	for (let against = 0; against <= 32; against++) {
		const counts = { supported: 32 - against, qualified: 0, contradicted: against, untestable: 0 };
		const mirrored = { ...counts, supported: against, contradicted: 32 - against };
		assert.equal(verdictOverWorlds(counts) === "supported", against <= 1);
		assert.equal(verdictOverWorlds(mirrored) === "contradicted", against <= 1);
	}
});

test("a qualified claim says where it leans", () => {
	const lean = (supported: number, qualified: number, contradicted: number) =>
		leanOf({ supported, qualified, contradicted, untestable: 7 });
	assert.equal(lean(0, 20, 80), "fails in most worlds");
	assert.equal(lean(75, 5, 20), "holds in most worlds");
	assert.equal(lean(0, 100, 0), "in part");
	assert.equal(lean(40, 20, 40), "depends on the world");
	assert.equal(lean(0, 45, 55), "depends on the world", "the interval of 55 of 100 begins at 45.2 %");
});
