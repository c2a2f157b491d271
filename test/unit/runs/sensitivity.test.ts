import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Random } from "../../../src/numeric/random.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { morris } from "../../../src/runs/many/sensitivity/morris.ts";
import { type Method, sensitivityPlan } from "../../../src/runs/many/sensitivity/sensitivityPlan.ts";
import { sobol } from "../../../src/runs/many/sensitivity/sobol.ts";
import { startSensitivity } from "../../../src/runs/many/sensitivity/startSensitivity.ts";
import { tornado } from "../../../src/runs/many/sensitivity/tornado.ts";
import { tinySimulation } from "../../fixtures/runs/tinySimulation.ts";
import { currentFigures, SensitivityArchive } from "../../../src/runs/many/sensitivity/sensitivityArchive.ts";
import { memoryStorage } from "../../fixtures/runs/memoryStorage.ts";
import { fakeRunner } from "../../fixtures/runs/fakeWorker.ts";
import { analytic, gAnalytic, gFunction, ishigami } from "../../fixtures/runs/ishigami.ts";

const ranges = [{}, {}, {}];

describe("Sobol's indices", () => {
	test("are those of Ishigami's function and of the g-function in closed form, within their intervals", () => {
		for (const [of, exact] of [
			[ishigami, analytic],
			[gFunction, gAnalytic],
		] as const) {
			const { points, estimate } = sobol(ranges, 2000, new Random(4));
			assert.equal(points.length, 2000 * 5);
			estimate(points.map(of)).forEach(({ strength, low, high, more }, i) => {
				assert.ok(Math.abs(strength - 100 * exact[i]!.total) < 5, `total ${i}: ${strength}`);
				assert.ok(Math.abs(more.first! - 100 * exact[i]!.first) < 5, `first ${i}: ${more.first}`);
				assert.ok(low <= strength && strength <= high && high - low < 15, `${low} to ${high}`);
			});
		}
	});

	test("need whole rows: one run without a figure leaves its row out, and too few say nothing", () => {
		const { points, estimate } = sobol(ranges, 40, new Random(4));
		const figures = points.map(ishigami);
		const rest = figures.map((value, i) => (i < 5 ? NaN : value));
		assert.ok(estimate(rest).every(({ strength }) => Number.isFinite(strength)));
		assert.notDeepEqual(estimate(rest), estimate(figures));
		assert.ok(estimate(figures.slice(0, 30)).every(({ strength }) => Number.isNaN(strength)));
	});
});

describe("elementary effects", () => {
	test("of a sum are its coefficients, with no spread; of a product they differ between worlds", () => {
		const { points, estimate } = morris(ranges, 20, new Random(2));
		assert.equal(points.length, 20 * 4);
		const [two, minusThree, none] = estimate(points.map(([x, y]) => 2 * x! - 3 * y!));
		assert.ok(Math.abs(two!.strength - 2) < 1e-9 && two!.more.spread! < 1e-9);
		assert.ok(Math.abs(minusThree!.strength - 3) < 1e-9 && Math.abs(minusThree!.more.mean! + 3) < 1e-9);
		assert.equal(none!.strength, 0);
		const [first] = estimate(points.map(([x, y]) => x! * y!));
		assert.ok(first!.more.spread! > 0.1 && first!.low < first!.strength);
	});

	test("move one input at a time; of a list always to another option, of chance to another seed", () => {
		const { points } = morris([{}, { options: 3 }, { chance: true }], 15, new Random(3));
		for (let path = 0; path < 15; path++) {
			for (let step = 1; step < 4; step++) {
				const [before, after] = [points[4 * path + step - 1]!, points[4 * path + step]!];
				assert.equal(after.filter((place, axis) => place !== before[axis]).length, 1);
			}
		}
	});
});

test("a tornado moves one input alone, with the same seeds at all values, and gives chance a bar of its own", () => {
	const design = tornado([{}, { options: 2 }, { chance: true }], 3, (repeat) => repeat / 10);
	assert.equal(design.points.length, 3 * (1 + 2 + 2));
	const figures = design.points.map(([x, option, seed]) => {
		const value = Number.isNaN(x!) ? 0.25 : x!;
		return 10 * value + (Number.isNaN(option!) ? 0 : option!) + seed!;
	});
	const [range, list, chance] = design.estimate(figures);
	assert.ok(Math.abs(range!.more.falls! + 2.5) < 1e-9 && Math.abs(range!.more.rises! - 7.5) < 1e-9);
	assert.ok(Math.abs(range!.low - 10) < 1e-9 && Math.abs(range!.high - 10) < 1e-9);
	assert.ok(Math.abs(list!.strength - 0.75) < 1e-9);
	assert.ok(chance!.strength > 0.1 && chance!.strength <= 0.2);
});

describe("what matters for a figure of a simulation", () => {
	const base = { ...askFor(tinySimulation), seeds: 4 };
	const ask = (method: Method, runs?: number) => ({
		base,
		figure: "end",
		method,
		...(runs !== undefined && { runs }),
	});

	test("is one sentence and a bar for each input, strongest first, whatever the number of workers", async (context) => {
		const one = fakeRunner(context, [tinySimulation]).runner;
		const two = fakeRunner(context, [tinySimulation], 3).runner;
		for (const [method, runs] of [["tornado"], ["morris", 60], ["sobol", 700]] as const) {
			const request = ask(method, runs);
			const [first, second] = await Promise.all(
				[one, two].map((runner) => startSensitivity(tinySimulation, request, runner).report),
			);
			assert.deepEqual(first, second);
			assert.match(first!.sentence, /^What matters most for “Place at the end” is “Drift”: /);
			const [inputs, ...columns] = first!.outcome.tables[0]!.columns;
			assert.equal(inputs!.values[0], "Drift");
			assert.ok([...inputs!.values].some((name) => name === "Chance"));
			const strength = columns.find(({ id }) => id === "strength")!.values as Float64Array;
			assert.deepEqual(
				[...strength],
				[...strength].sort((a, b) => b - a),
			);
		}
	});

	test("goes on where it was stopped, to the same report", async (context) => {
		const { runner } = fakeRunner(context, [tinySimulation]);
		const request = ask("morris", 60);
		const whole = await startSensitivity(tinySimulation, request, runner).report;
		let known: readonly (number | undefined)[] = [];
		const stopped = startSensitivity(tinySimulation, request, runner, {
			onProgress: (done, _total, _soFar, figures) => {
				known = [...figures];
				if (done === 20) stopped.stop();
			},
		});
		assert.ok((await stopped.report).stoppedAt! < 1);
		let again = 0;
		const rest = startSensitivity(tinySimulation, request, runner, { known, onProgress: () => again++ });
		assert.deepEqual(await rest.report, whole);
		assert.ok(again > 0 && again < whole.runs);
	});

	test("names the figures that there are, and how many runs are needed", () => {
		const plan = (change: object) => () => sensitivityPlan(tinySimulation, { ...ask("sobol"), ...change });
		assert.throws(plan({ figure: "ende" }), /has no figure "ende"\. Did you mean end\?/);
		assert.throws(plan({ runs: 12 }), /are too few here\. Use at least \d+\./);
		assert.throws(plan({ runs: 0 }), /not a whole number from 1 to 100,000/);
	});

	test("moves numbers by a share of what they are where that is asked, within what is allowed", () => {
		const { inputs } = sensitivityPlan(tinySimulation, { ...ask("tornado"), span: 25 });
		const { at } = inputs.find(({ name }) => name === "drift")!;
		assert.deepEqual([at(0), at(1)], [0.375, 0.625]);
	});
});

test("what matters is kept by its figures alone, and is not taken up by another version", async (context) => {
	const { runner } = fakeRunner(context, [tinySimulation]);
	const storage = memoryStorage();
	const problems: string[] = [];
	const archive = new SensitivityArchive(
		storage,
		() => 5,
		(sentence) => problems.push(sentence),
	);
	const request = { base: askFor(tinySimulation), figure: "end", method: "morris", runs: 60 } as const;
	let figures: readonly (number | undefined)[] = [];
	await startSensitivity(tinySimulation, request, runner, {
		onProgress: (_done, _total, _soFar, now) => (figures = now),
	}).report;
	const partly = figures.map((value, i) => (i < 10 ? value : undefined));
	const id = await archive.save(request, 3, partly);
	const [row] = await archive.list();
	assert.deepEqual([row!.done, row!.size, row!.figure, row!.method], [10, figures.length, "end", "morris"]);
	const kept = await archive.read(id);
	assert.deepEqual(currentFigures(kept, 3), partly);
	assert.deepEqual(currentFigures(kept, 4), []);
	storage.files.set(`${id}.sensitivity.json`, new TextEncoder().encode("{}"));
	await assert.rejects(archive.read(id), /set aside/);
	assert.deepEqual(await archive.list(), []);
});
