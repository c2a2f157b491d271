import assert from "node:assert/strict";
import { test } from "node:test";
import { currentPoints, gridOf, startSweep } from "../../../src/runs/many/sweep.ts";
import { answerOfSweep } from "../../../src/host/panels/answerOfSweep.ts";
import { contoursOf } from "../../../src/runs/many/contours.ts";
import { inputOf, withInput } from "../../../src/runs/many/inputOf.ts";
import { SweepArchive } from "../../../src/runs/many/sweepArchive.ts";
import { memoryStorage } from "../../fixtures/runs/memoryStorage.ts";
import { isNumberColumn } from "../../../src/simulations/kit/outcome.ts";
import { fakeRunner, tinyRequest } from "../../fixtures/runs/fakeWorker.ts";
import { tinySimulation } from "../../fixtures/runs/tinySimulation.ts";

const { drift, noise, days, mirrored } = tinySimulation.parameters;

test("grids: even, by factors, whole numbers, options, flags", () => {
	assert.deepEqual(gridOf(drift, 5), [-1, -0.5, 0, 0.5, 1]);
	assert.deepEqual(gridOf({ ...days, min: 1, max: 1000, scale: "log" }, 4), [1, 10, 100, 1000]);
	assert.deepEqual(gridOf(days, 200, [1, 4]), [1, 2, 3, 4]);
	assert.deepEqual(gridOf(noise, 9), ["small", "large"]);
	assert.deepEqual(gridOf(mirrored, 9), [false, true]);
	assert.throws(() => gridOf(drift, 1), /Points: 1 is not/);
	assert.throws(
		() => gridOf(drift, 3, [0, 2]),
		/^SubnetsError: Drift: sweep from a lower to a higher value within -1 to 1\.$/,
	);
});

test("a sweep gives a table and charts of every figure and finding, with bands, and tells its progress", async (context) => {
	const { runner } = fakeRunner(context);
	const shares: number[] = [];
	const request = { base: tinyRequest({ seeds: 5 }), parameter: "drift", points: gridOf(drift, 5) };
	const { report } = startSweep(request, drift, runner, (share) => shares.push(share));
	const { outcome, charts, stoppedAt, points } = await report;
	assert.equal(stoppedAt, undefined);
	assert.deepEqual(shares, [0.2, 0.4, 0.6, 0.8, 1]);
	const [table] = outcome.tables;
	assert.deepEqual(
		table!.columns.map(({ id }) => id),
		[
			"swept",
			"end",
			"end:low",
			"end:high",
			"verdict:3-1-zeus-purpose",
			"margin:3-1-zeus-purpose",
			"agreeing:3-1-zeus-purpose",
		],
	);
	const values = (id: string) => table!.columns.find((column) => column.id === id)!.values;
	assert.deepEqual([...values("swept")], [-1, -0.5, 0, 0.5, 1]);
	assert.deepEqual(
		[values("verdict:3-1-zeus-purpose").at(0), values("verdict:3-1-zeus-purpose").at(-1)],
		["contradicted", "supported"],
	);
	assert.ok(Number(values("end:low")[4]) < Number(values("end")[4]));
	for (const chart of charts) {
		assert.ok(chart.kind === "lines");
		for (const id of [chart.x, ...chart.y, ...(chart.bands ?? []).flatMap(({ low, high }) => [low, high])]) {
			assert.ok(
				table!.columns.some((column) => column.id === id && isNumberColumn(column)),
				id,
			);
		}
	}
	const [first] = points;
	assert.ok(first && "report" in first);
	assert.deepEqual(first.report.outcome.tables, []);
	const { manifest } = first.report;
	const alone = await runner.start(tinyRequest({ seeds: 5, values: manifest.values })).report;
	assert.equal(alone.manifest.outcomeHash, manifest.outcomeHash, "a point's manifest repeats it");
});

test("a point that the simulation refuses is told and skipped; a sweep of refused points rejects", async (context) => {
	const { runner } = fakeRunner(context);
	const base = tinyRequest({ values: { mirrored: true } });
	const { points, outcome, charts } = await startSweep(
		{ base, parameter: "noise", points: ["small", "large"] },
		noise,
		runner,
	).report;
	assert.match("refusal" in points[1]! ? points[1].refusal : "", /cannot be mirrored/);
	assert.deepEqual(outcome.tables[0]!.columns[0]!.values, ["Small"]);
	assert.equal(charts[0]!.kind, "bars");
	await assert.rejects(
		startSweep({ base, parameter: "noise", points: ["large"] }, noise, runner).report,
		/cannot be mirrored/,
	);
});

test("a stopped sweep keeps the points that are done", async (context) => {
	const { runner } = fakeRunner(context);
	const points = gridOf(days, 200);
	const sweep = startSweep({ base: tinyRequest(), parameter: "days", points }, days, runner, (share) => {
		if (share >= 0.1) sweep.stop();
	});
	const report = await sweep.report;
	assert.ok(report.stoppedAt! >= 0.1 && report.stoppedAt! < 1);
	assert.equal(report.points.length, Math.round(report.stoppedAt! * points.length));
});

test("a dead worker fails the sweep in words", async (context) => {
	const { runner, workers } = fakeRunner(context);
	const points = gridOf(days, 200);
	const sweep = startSweep({ base: tinyRequest(), parameter: "days", points }, days, runner, () =>
		workers[0]!.die("out of memory"),
	);
	await assert.rejects(sweep.report, /its worker died \(out of memory\)/);
});

test("two parameters are a map: every pair, a cell each, with contours over numbers", async (context) => {
	const { runner } = fakeRunner(context);
	const second = { parameter: "days", points: [2, 6, 10] };
	const request = { base: tinyRequest(), parameter: "drift", points: gridOf(drift, 5), second };
	const { outcome, charts, points } = await startSweep(request, drift, runner, undefined, { second: days }).report;
	assert.equal(points.length, 15);
	const [table, ...lines] = outcome.tables;
	assert.deepEqual(
		table!.columns.slice(0, 3).map(({ id }) => id),
		["swept", "swept:second", "end"],
	);
	const [map] = charts;
	assert.ok(map?.kind === "heatmap" && map.contours);
	for (const contour of map.contours)
		assert.ok(
			lines.some(({ id }) => id === contour.table),
			contour.table,
		);
	const margin = charts.find(({ id }) => id.startsWith("margin:"));
	assert.ok(margin?.kind === "heatmap" && margin.centre === 0);
	const turn = lines.find(({ id }) => id === margin.contours![0]!.table)!;
	assert.equal(turn.label, "the verdict turns");
	const [x] = turn.columns;
	assert.ok(isNumberColumn(x!) && x.values.length > 1);
	const crossings = x.values.filter(Number.isFinite);
	assert.ok(
		crossings.every((at) => at > -1 && at < 1),
		"the verdict turns where the drift changes its sign",
	);
});

test("a contour lies where the values pass its level, and has a gap at the rim; a grid with a hole has none", () => {
	const cells = Float64Array.of(0, 1, 2, 0, 1, 2, 0, 1, 2);
	const [line] = contoursOf("f", "", [10, 20, 30], [1, 2, 3], cells, { at: 0.5, label: "half" });
	const [x, y] = line!.columns;
	const places = [...x!.values].map(Number).filter(Number.isFinite);
	assert.ok(places.length > 0 && places.every((at) => Math.abs(at - 15) < 1e-9), String(places));
	assert.ok([...y!.values].some((at) => Number.isNaN(Number(at))));
	const holed = contoursOf("f", "", [1, 2, 3], [1, 2, 3], Float64Array.from(cells).fill(NaN, 4, 5));
	assert.ok(holed.every(({ columns }) => columns[0]!.values.length === 0));
});

test("seed, rules and network are swept as parameters are", async (context) => {
	const { runner } = fakeRunner(context);
	const seed = inputOf(tinySimulation, "seed");
	const base = tinyRequest();
	const found = await startSweep({ base, parameter: "seed", points: [1, 2, 3] }, seed, runner).report;
	const seeds = found.points.map((point) => ("report" in point ? point.report.manifest.seed : 0));
	assert.deepEqual(seeds, [1, 2, 3]);
	const rules = inputOf(tinySimulation, "rules");
	assert.ok(rules.kind === "choice" && rules.options.length === 2);
	assert.equal(withInput(base, "rules", "dtao-2025-02").rules, "dtao-2025-02");
	assert.throws(() => inputOf(tinySimulation, "imported"), /no parameter "imported"/, "nothing is imported");
	assert.throws(() => withInput(base, "imported", "gone"), /no longer imported/);
});

test("what was done is not run again: a stopped sweep goes on to the same outcome", async (context) => {
	const { runner, workers } = fakeRunner(context);
	const request = { base: tinyRequest(), parameter: "days", points: gridOf(days, 40) };
	const whole = await startSweep(request, days, runner).report;
	const { runner: other } = fakeRunner(context);
	const first = startSweep(request, days, other, (share) => share >= 0.5 && first.stop());
	const half = await first.report;
	assert.ok(half.stoppedAt! < 1);
	const ran: number[] = [];
	const rest = startSweep(request, days, other, (share) => ran.push(share), { known: half.points });
	const { outcome, stoppedAt } = await rest.report;
	assert.equal(stoppedAt, undefined);
	assert.deepEqual(outcome, whole.outcome);
	assert.equal(ran.length, whole.points.length - half.points.length);
	assert.ok(workers.length > 0);
});

test("a sweep is kept as far as it came, read back whole, and a damaged one is set aside", async (context) => {
	const { runner } = fakeRunner(context);
	const request = { base: tinyRequest(), parameter: "drift", points: gridOf(drift, 5) };
	const { points } = await startSweep(request, drift, runner).report;
	const storage = memoryStorage();
	const problems: string[] = [];
	let now = 1_700_000_000_000;
	const archive = new SweepArchive(
		storage,
		() => now++,
		(sentence) => problems.push(sentence),
	);
	const id = await archive.save(request, 5, points.slice(0, 2));
	assert.equal(await archive.save(request, 5, points, id), id, "the same sweep, further on");
	const [kept] = await archive.list();
	assert.deepEqual((await archive.read(id)).points, points);
	assert.deepEqual([kept!.size, kept!.done, kept!.names], [5, 5, ["drift"]]);
	// A list reads the small files, and makes those that are missing.
	const small = `${id}.sweep-summary.json`;
	const read = storage.read.bind(storage);
	const opened: string[] = [];
	storage.read = (name) => {
		opened.push(name);
		return read(name);
	};
	assert.deepEqual(await archive.list(), [kept]);
	assert.deepEqual(opened, [small]);
	await storage.delete(small);
	assert.deepEqual(await archive.list(), [kept]);
	assert.ok(storage.files.has(small));
	// A damaged one is set aside when it is opened, or when it has to be read for the list.
	const whole = storage.files.get(`${id}.sweep.json`)!;
	storage.files.set(`${id}.sweep.json`, new TextEncoder().encode("{"));
	await assert.rejects(archive.read(id), /set aside/);
	assert.deepEqual(await archive.list(), []);
	await assert.rejects(archive.read(id), /no longer kept/);
	storage.files.set("other.sweep.json", whole.slice(0, 100));
	assert.deepEqual(await archive.list(), []);
	assert.match(problems[0]!, /set aside/);
});

test("kept points of another version of model or extension are not taken for today's", async (context) => {
	const { runner } = fakeRunner(context);
	const request = { base: tinyRequest(), parameter: "drift", points: [0, 1] };
	const { points } = await startSweep(request, drift, runner).report;
	const { version } = tinySimulation;
	assert.deepEqual(currentPoints(points, version), points);
	assert.deepEqual(currentPoints(points, version + 1), []);
	const older = points.map((point) =>
		"report" in point
			? { ...point, report: { ...point.report, manifest: { ...point.report.manifest, engine: "0.0.1" } } }
			: point,
	);
	assert.deepEqual(currentPoints(older, version), []);
});

test("a sweep says between which values a verdict turns, as people read them", async (context) => {
	const { runner } = fakeRunner(context);
	const over = (name: "drift" | "noise", values: readonly (number | string)[]) =>
		startSweep({ base: tinyRequest(), parameter: name, points: values }, tinySimulation.parameters[name], runner)
			.report;
	const found = await over("drift", [-1, 1]);
	assert.match(answerOfSweep(found, "“Drift”", drift), /turns to .* between −1.* and 1/);
	const [first, second] = found.points;
	const asOptions = {
		...found,
		points: [
			{ ...first!, value: "small" },
			{ ...second!, value: "large" },
		],
	};
	const { label } = noise.options[0]!;
	assert.ok(answerOfSweep(asOptions, "“Noise”", noise).includes(`between ${label} and `));
});
