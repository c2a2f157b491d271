import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { betweenGroups, hingesOf } from "../../../src/claims/worlds/hinges.ts";
import { latinHypercube } from "../../../src/numeric/latinHypercube.ts";
import { shareOfBatches } from "../../../src/claims/worlds/shareOfBatches.ts";
import { type Held, mostLooks, thresholdOf } from "../../../src/claims/worlds/threshold.ts";
import { Random } from "../../../src/numeric/random.ts";
import { type NumberParameter } from "../../../src/simulations/kit/parameters.ts";
import { tinySimulation } from "../../fixtures/runs/tinySimulation.ts";
import { analytic, gAnalytic, gFunction, ishigami } from "../../fixtures/runs/ishigami.ts";

/** First-order indices by slices, as hinges estimate them, but with fine slices of a number instead of a verdict. */
function bySlices(of: (point: Float64Array) => number, dimensions: number, count: number, slices: number): number[] {
	const points = latinHypercube(count, dimensions, new Random(5));
	const values = points.map(of);
	return Array.from({ length: dimensions }, (_, dimension) => {
		const groups = Array.from({ length: slices }, (): number[] => []);
		points.forEach((point, i) => groups[Math.floor(point[dimension]! * slices)]!.push(i));
		return betweenGroups(groups, values).explains;
	});
}

describe("a Latin hypercube", () => {
	test("has one point in every slice of every dimension, and the same for the same stream", () => {
		const points = latinHypercube(50, 4, new Random(1));
		for (let dimension = 0; dimension < 4; dimension++) {
			const slices = points.map((point) => Math.floor(point[dimension]! * 50)).sort((a, b) => a - b);
			assert.deepEqual(slices, [...Array(50).keys()]);
		}
		assert.deepEqual(latinHypercube(50, 4, new Random(1)), points);
		assert.notDeepEqual(latinHypercube(50, 4, new Random(2)), points);
	});
});

describe("what a claim hinges on", () => {
	test("agrees with the first-order indices of Ishigami's function and of the g-function in closed form", () => {
		bySlices(ishigami, 3, 20_000, 40).forEach((found, i) =>
			assert.ok(Math.abs(found - analytic[i]!.first) < 0.02, `x${i + 1}: ${found} for ${analytic[i]!.first}`),
		);
		bySlices(gFunction, 3, 20_000, 40).forEach((found, i) => {
			const expected = gAnalytic[i]!.first;
			assert.ok(Math.abs(found - expected) < 0.02, `a${i + 1}: ${found} for ${expected}`);
		});
	});

	const { drift, noise } = tinySimulation.parameters;
	const choice = {
		...noise,
		options: ["one", "two", "three", "four", "five"].map((value) => ({ value, label: value })),
		default: "one",
	};
	const free = [
		{ name: "drift", parameter: drift },
		{ name: "choice", parameter: choice },
		{ name: "idle", parameter: { ...drift, label: "Idle" } },
	];
	const worldsWhere = (holds: (point: Float64Array) => number) =>
		latinHypercube(200, 3, new Random(3)).map((point) => ({ point, full: holds(point), part: 0 }));

	test("four bars of a number and a bar per option, strongest first; what does nothing is left out", () => {
		const hinges = hingesOf(
			free,
			worldsWhere(([x, y]) => (x! > 0.5 && y! > 0.2 ? 1 : 0)),
		);
		assert.deepEqual(
			hinges.map(({ parameter }) => parameter),
			["drift", "choice"],
		);
		assert.deepEqual(
			hinges[0]!.bars.map(({ label }) => label),
			["−1 to −0.5", "−0.5 to 0", "0 to 0.5", "0.5 to 1"],
		);
		assert.deepEqual([hinges[0]!.bars[0]!.full, hinges[0]!.bars[1]!.full], [0, 0]);
		assert.deepEqual(
			hinges[1]!.bars.map(({ label }) => label),
			["one", "two", "three", "four", "five"],
		);
		assert.equal(
			hinges[0]!.bars.reduce((sum, { worlds }) => sum + worlds, 0),
			200,
		);
	});

	test("a ratio over decades drowns nothing: verdicts are compared, not margins", () => {
		const hinges = hingesOf(
			free,
			worldsWhere(([x, , z]) => (x! > 0.3 + 0.1 * z! ? 1 : 0)),
		);
		assert.equal(hinges[0]!.parameter, "drift");
	});

	test("chance alone names nothing", () => {
		const random = new Random(11);
		let named = 0;
		for (let i = 0; i < 200; i++) {
			const worlds = latinHypercube(64, 3, random).map((point) => ({
				point,
				full: random.chance(0.4) ? 1 : 0,
				part: 0,
			}));
			named += hingesOf(free, worlds).length;
		}
		assert.ok(named <= 6, `${named} of 600 parameters that do nothing were named`);
		assert.deepEqual(
			hingesOf(
				free,
				worldsWhere(() => 1),
			),
			[],
		);
	});
});

describe("an interval that fits the design", () => {
	test("covers the true share about as often as it says, narrower than plain sampling where the design is better", () => {
		const random = new Random(17);
		const truth = 0.3;
		let covered = 0;
		let width = 0;
		const times = 300;
		for (let i = 0; i < times; i++) {
			const batches = Array.from({ length: 8 }, () => {
				const points = latinHypercube(16, 2, random);
				return { count: points.filter(([x, y]) => 0.9 * x! + 0.1 * y! < 0.31).length, of: 16 };
			});
			const { low, high } = shareOfBatches(batches);
			const truth = 0.2889; // area of 0.9 x + 0.1 y < 0.31
			if (low <= truth && truth <= high) covered++;
			width += high - low;
		}
		assert.ok(covered / times > 0.93, `covers in ${covered} of ${times}`);
		const plain = shareOfBatches([{ count: Math.round(128 * truth), of: 128 }]);
		assert.ok(
			width / times < plain.high - plain.low,
			"a Latin hypercube knows a main effect better than plain sampling",
		);
	});

	test("stays within 0 and 1, and is honest where nothing or everything is counted", () => {
		const of = (count: number) => shareOfBatches(Array.from({ length: 4 }, () => ({ count, of: 16 })));
		assert.equal(of(0).low, 0);
		assert.ok(of(0).high > 0.05);
		assert.equal(of(16).high, 1);
		assert.ok(of(16).low < 0.95);
		assert.deepEqual(shareOfBatches([]), { value: 0, low: 0, high: 1 });
		const wilson = shareOfBatches([{ count: 71, of: 100 }]);
		assert.deepEqual(
			[wilson.low, wilson.high].map((end) => end.toFixed(3)),
			["0.615", "0.790"],
		);
	});
});

describe("a threshold", () => {
	const { drift } = tinySimulation.parameters;
	const wide: NumberParameter = { ...drift, min: 1, max: 1e6, scale: "log", plausible: [10, 1e5], unit: "TAO" };
	const depth = { grid: 7, halvings: 6 };
	const search = (parameter: NumberParameter, ...seeds: readonly ((value: number) => Held | undefined)[]) =>
		thresholdOf(
			{ name: "drift", parameter, heldAt: seeds.map((held) => (value: number) => Promise.resolve(held(value))) },
			depth,
		);

	test("is the interval in which all seeds turn", async () => {
		const found = await search(
			drift,
			(value) => (value > 0.123 ? 2 : 0),
			(value) => (value > 0.3 ? 1 : 0),
		);
		assert.ok(found!.low <= 0.123 && found!.low > 0.11, String(found!.low));
		assert.ok(found!.high >= 0.3 && found!.high < 0.31, String(found!.high));
		assert.deepEqual([found!.above, found!.holds], [true, "at all"]);
	});

	test("is told only where the direction is the same for all seeds, and where it turns just once", async () => {
		assert.equal(
			await search(
				drift,
				(value) => (value > 0.1 ? 2 : 0),
				(value) => (value < 0.1 ? 2 : 0),
			),
			undefined,
		);
		assert.equal(await search(drift, (value) => (Math.abs(value) > 0.5 ? 2 : 0)), undefined);
		assert.equal(await search(drift, () => 2), undefined);
		assert.equal(await search(drift, (value) => (value > 0.9 ? undefined : value > 0 ? 2 : 0)), undefined);
	});

	test("goes by factors where a range spans decades, and by what is in full where nothing fails", async () => {
		const found = await search(wide, (value) => (value >= 20 ? 1 : 2));
		assert.ok(found!.low > 19 && found!.high < 21, `${found!.low} to ${found!.high}`);
		assert.deepEqual([found!.above, found!.holds, found!.unit], [false, "in full", "TAO"]);
		assert.equal(mostLooks({ ...depth, seeds: 5 }, true), 65);
		assert.equal(mostLooks({ ...depth, seeds: 5 }, false), 13);
	});
});
