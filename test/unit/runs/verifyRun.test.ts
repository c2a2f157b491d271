import assert from "node:assert/strict";
import { test } from "node:test";
import { type RunReport } from "../../../src/runs/runReport.ts";
import { outcomeHash } from "../../../src/runs/ask/outcomeHash.ts";
import { parseReport, reportAsJson } from "../../../src/runs/archive/reportFile.ts";
import { verifyRun } from "../../../src/runs/archive/verifyRun.ts";
import { isNumberColumn } from "../../../src/simulations/kit/outcome.ts";
import { fakeRunner, tinyRequest } from "../../fixtures/runs/fakeWorker.ts";

/** The same report with one cell changed, and a manifest that fits it: what another engine would have written. */
function otherCell(report: RunReport): RunReport {
	const outcome = structuredClone(report.outcome);
	const place = outcome.tables[0]!.columns[1]!;
	if (isNumberColumn(place)) place.values[2] = 99;
	return { ...report, outcome, manifest: { ...report.manifest, outcomeHash: outcomeHash(outcome) } };
}

test("a run that was written to JSON and read again is the same to the last bit", async (context) => {
	const { runner } = fakeRunner(context);
	const report = await runner.start(tinyRequest({ seeds: 3 })).report;
	const read = parseReport(reportAsJson(report), "run.json");
	assert.deepEqual(read, report);
	const { same, sentence } = await verifyRun(read, runner);
	assert.equal(same, true);
	assert.match(sentence, /the same to the last bit/);
});

test("what differs is named: column, row, both values, and another version", async (context) => {
	const { runner } = fakeRunner(context);
	const report = otherCell(await runner.start(tinyRequest()).report);
	const found = await verifyRun({ ...report, manifest: { ...report.manifest, version: 2 } }, runner);
	assert.equal(found.same, false);
	assert.match(
		found.sentence,
		/^Run again, it differs: the column "Place" of the table "The walk" differs from row 3 on: it was 99 and is [\d.-]+\. It was made by version 2 of the simulation; this is version 3\.$/,
	);
});

test("numbers that were changed by hand are found without a run", async (context) => {
	const { runner } = fakeRunner(context);
	const report = await runner.start(tinyRequest()).report;
	const { outcome } = otherCell(report);
	const found = await verifyRun({ ...report, outcome }, runner);
	assert.deepEqual([found.same, found.report], [false, undefined]);
	assert.match(found.sentence, /do not fit the file's own outcome hash/);
});

test("a report of the first version, whose hash covered labels, is told apart in a sentence", async (context) => {
	const { runner } = fakeRunner(context);
	const { manifest, headline, detail, ...rest } = JSON.parse(
		reportAsJson(await runner.start(tinyRequest()).report),
	) as RunReport;
	const { hashes, ...first } = manifest;
	assert.deepEqual([typeof hashes, detail], ["string", []]);
	const read = parseReport(JSON.stringify({ ...rest, manifest: first, answer: headline }), "run.json");
	assert.deepEqual([read.headline, read.detail], [headline, []]);
	const { same, sentence } = await verifyRun(read, runner);
	assert.equal(same, false);
	assert.match(sentence, /first version.*Run it again/);
});

test("a label that was mended since makes no difference", async (context) => {
	const { runner } = fakeRunner(context);
	const report = await runner.start(tinyRequest()).report;
	const figures = report.outcome.figures.map((figure) => ({ ...figure, label: "Otherwise" }));
	const { same } = await verifyRun({ ...report, outcome: { ...report.outcome, figures } }, runner);
	assert.equal(same, true);
});

test("a stopped run and a missing network are refused in words", async (context) => {
	const { runner } = fakeRunner(context);
	const report = await runner.start(tinyRequest()).report;
	await assert.rejects(verifyRun({ ...report, stoppedAt: 0.5 }, runner), /Run it to its end, then verify that/);
	const imported = { name: "SN15", hash: "0".repeat(64) };
	const from = { ...report, manifest: { ...report.manifest, imported } };
	await assert.rejects(verifyRun(from, runner), /imported network "SN15"\. Import the same file again/);
});

test("files that are no report are refused with their reason", async (context) => {
	const { runner } = fakeRunner(context);
	const json = reportAsJson(await runner.start(tinyRequest()).report);
	const refused = (text: string, message: RegExp) => assert.throws(() => parseReport(text, "run.json"), message);
	refused(
		json.slice(0, -5),
		/^SubnetsError: "run\.json" cannot be read: it is not complete JSON\. Export the run again as Whole run \(JSON\)\.$/,
	);
	refused("[]", /not a file of kind subnet-explorer\.report/);
	refused(json.replace('"version":1', '"version":2'), /written by a newer Subnet Explorer \(file version 2/);
	refused(json.replace('"version":1', '"version":0'), /there is no file version 0/);
	refused(
		json.replace('"seeds":1', '"seeds":"1"'),
		/"manifest\.seeds" is wrong: use a whole number from 1 to 200\. Export/,
	);
	refused(json.replace("3-1-zeus-purpose", "9-9-none"), /"findings\.0\.claim" is not a claim of the essay/);
	refused(json.replaceAll('"label":"Place at the end"', '"label":7'), /"outcome\.figures\.0\.label" is not a text/);
	refused(json.replace('"values":[0,1,', '"values":["0",1,'), /outcome\.tables\.0\.columns\.0/);
});
