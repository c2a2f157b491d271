import assert from "node:assert/strict";
import { test } from "node:test";
import { describedCsv, repetitionsTable } from "../../../src/runs/archive/reportAsCsv.ts";
import { reportAsMarkdown } from "../../../src/runs/archive/reportAsMarkdown.ts";
import { parseReport, reportAsJson } from "../../../src/runs/archive/reportFile.ts";
import { tableAsCsv } from "../../../src/simulations/kit/tableAsCsv.ts";
import { fakeRunner, tinyRequest } from "../../fixtures/runs/fakeWorker.ts";
import { tinySimulation } from "../../fixtures/runs/tinySimulation.ts";

test("a CSV says by itself what it is of: version, seed, rules, values with units, network, hash, and how to repeat it", async (context) => {
	const { runner } = fakeRunner(context);
	const report = await runner.start(tinyRequest({ seed: 7, values: { days: 5 } })).report;
	const manifest = { ...report.manifest, imported: { name: "a\nb.json", hash: "b".repeat(64) } };
	const [table] = report.outcome.tables;
	const text = describedCsv(table!, manifest, tinySimulation);
	const lines = text.split("\r\n");
	const about = lines.filter((line) => line.startsWith("# "));
	for (const said of [
		/^# simulation: tiny \(A walk that drifts\), version 3; Subnet Explorer \d/,
		/^# seed: 7; seeds: 1$/,
		/^# rules: taoflow-2025-12$/,
		/^# network: a b\.json, SHA-256 b{64}$/,
		/^# value days: 5 days$/,
		/^# outcome: SHA-256 [0-9a-f]{64}$/,
		/^# repeat: .* run tiny .*--seed 7/,
	]) {
		assert.equal(about.filter((line) => said.test(line)).length, 1, String(said));
	}
	assert.equal(lines.slice(about.length).join("\r\n"), tableAsCsv(table!), "and then the table as it was");
});

test("every repetition is kept, comes back from a file, and is a table: a row per seed, equal to the run of that seed", async (context) => {
	const { runner } = fakeRunner(context);
	const report = await runner.start(tinyRequest({ seed: 3, seeds: 4 })).report;
	assert.deepEqual(
		report.repetitions?.map(({ seed }) => seed),
		[3, 4, 5, 6],
	);
	const alone = await runner.start(tinyRequest({ seed: 5 })).report;
	assert.equal(alone.repetitions, undefined);
	const table = repetitionsTable(report)!;
	const [seed, end] = table.columns;
	assert.equal(end!.values[[...seed!.values].indexOf(5 as never)], alone.outcome.figures[0]!.value);
	assert.deepEqual(parseReport(reportAsJson(report), "run.json").repetitions, report.repetitions);
	assert.equal(repetitionsTable(alone), undefined);
});

test("a report carries its chart, and no column of bands where there was one seed", async (context) => {
	const { runner } = fakeRunner(context);
	const one = await runner.start(tinyRequest()).report;
	const page = reportAsMarkdown(one, tinySimulation, "<svg>–</svg>");
	const [, data] = /!\[.+\]\(data:image\/svg\+xml;base64,([^)]+)\)/.exec(page) ?? [];
	assert.equal(Buffer.from(data!, "base64").toString("utf8"), "<svg>–</svg>");
	assert.doesNotMatch(page, /5-95 %/);
	const several = await runner.start(tinyRequest({ seeds: 5 })).report;
	assert.match(reportAsMarkdown(several, tinySimulation), /5-95 % of seeds/);
});
