import assert from "node:assert/strict";
import { test } from "node:test";
import { gridOf, startSweep } from "../../../src/runs/many/sweep.ts";
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
