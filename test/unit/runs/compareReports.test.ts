import assert from "node:assert/strict";
import { test } from "node:test";
import { compareReports } from "../../../src/runs/archive/compareReports.ts";
import { compareRules } from "../../../src/runs/many/compareRules.ts";
import { fakeRunner, tinyRequest } from "../../fixtures/runs/fakeWorker.ts";

test("inputs, figures and verdicts that differ are shown with their signed difference", async (context) => {
	const { runner } = fakeRunner(context);
	const up = await runner.start(tinyRequest()).report;
	const down = await runner.start(tinyRequest({ values: { mirrored: true }, rules: "dtao-2025-02" })).report;
	const { inputs, figures, verdicts, same } = compareReports(up, down);
	assert.deepEqual(inputs, [
		{ name: "mirrored", first: false, second: true },
		{ name: "rules", first: "taoflow-2025-12", second: "dtao-2025-02" },
	]);
	const [end] = figures;
	assert.equal(end!.difference, end!.second - end!.first);
	assert.equal(end!.apart, undefined);
	assert.deepEqual([verdicts[0]!.first, verdicts[0]!.second], ["supported", "contradicted"]);
	assert.ok(verdicts[0]!.difference < 0);
	assert.equal(same, false);
	assert.equal(compareReports(up, up).same, true);
});

test("version, engine and the content of a network are among the differences", async (context) => {
	const { runner } = fakeRunner(context);
	const one = await runner.start(tinyRequest()).report;
	const from = (hash: string) => ({
		...one,
		manifest: { ...one.manifest, imported: { name: "a.json", hash: hash.repeat(64) } },
	});
	const later = { ...from("c"), manifest: { ...from("c").manifest, version: 4, engine: "9.0.0" } };
	assert.deepEqual(
		compareReports(from("b"), later).inputs.map(({ name }) => name),
		["imported", "version", "engine"],
	);
});

test("with bands, a difference beyond them is told from chance", async (context) => {
	const { runner } = fakeRunner(context);
	const at = (drift: number) => runner.start(tinyRequest({ seeds: 20, values: { drift } })).report;
	const [low, near, high] = await Promise.all([at(0), at(0.05), at(1)]);
	assert.equal(compareReports(low, near).figures[0]!.apart, false);
	assert.equal(compareReports(low, high).figures[0]!.apart, true);
});

test("runs of two simulations cannot be compared", async (context) => {
	const { runner } = fakeRunner(context);
	const one = await runner.start(tinyRequest()).report;
	const other = { ...one, manifest: { ...one.manifest, simulation: "zeus" } };
	assert.throws(() => compareReports(one, other), /Choose two runs of one simulation/);
});

test("one scenario under every rule set", async (context) => {
	const { runner } = fakeRunner(context);
	const reports = await compareRules(tinyRequest(), ["dtao-2025-02", "taoflow-2025-12"], runner);
	assert.deepEqual(
		reports.map(({ rules, report }) => [rules, report.manifest.rules]),
		[
			["dtao-2025-02", "dtao-2025-02"],
			["taoflow-2025-12", "taoflow-2025-12"],
		],
	);
	assert.notEqual(reports[0]!.report.manifest.outcomeHash, reports[1]!.report.manifest.outcomeHash);
});
