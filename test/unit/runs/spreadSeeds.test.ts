import assert from "node:assert/strict";
import { test } from "node:test";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { spreadSeeds } from "../../../src/runs/many/spreadSeeds.ts";
import { type RunReport } from "../../../src/runs/runReport.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { fakeRunner } from "../../fixtures/runs/fakeWorker.ts";

const nothing = () => undefined;
const untimed = (report: RunReport) => ({ ...report, elapsed: 0 });
const request = askFor(findSimulation("staking-return"), { values: { days: 20 }, seeds: 7 });

test("seeds that are shared out give the report of one worker, also where fewer are enough", async (context) => {
	const alone = fakeRunner(context, simulations).runner;
	const { runner, workers } = fakeRunner(context, simulations, 4);
	const { figures } = (await alone.start({ ...request, seeds: 40 }).report).outcome;
	const wide = figures.find(({ low, high }) => low !== undefined && high! > low)!;
	const until = { figure: wide.id, width: wide.high! - wide.low! };
	for (const asked of [request, { ...request, seeds: 40, until }]) {
		const spread = await spreadSeeds(asked, runner, nothing).report;
		assert.deepEqual(untimed(spread), untimed(await alone.start(asked).report));
		assert.ok(spread.elapsed > 0 && spread.manifest.seeds > 1 && spread.manifest.seeds < 40);
	}
	assert.equal(workers.length, 3);
});

test("one that is stopped holds the seeds that were done, in their order", async (context) => {
	const { runner } = fakeRunner(context, simulations, 3);
	let told = 0;
	const run = spreadSeeds({ ...request, seeds: 50 }, runner, (label) => {
		if (label.startsWith("seed 4") && told++ === 0) run.stop();
	});
	const { stoppedAt, manifest, repetitions } = await run.report;
	assert.ok(manifest.seeds >= 4 && manifest.seeds < 50);
	assert.equal(stoppedAt, manifest.seeds / 50);
	assert.deepEqual(
		repetitions!.map(({ seed }) => seed),
		Array.from({ length: manifest.seeds }, (_, i) => request.seed + i),
	);
	const alone = fakeRunner(context, simulations).runner;
	const done = await alone.start({ ...request, seeds: manifest.seeds }).report;
	assert.equal(manifest.outcomeHash, done.manifest.outcomeHash);
});
