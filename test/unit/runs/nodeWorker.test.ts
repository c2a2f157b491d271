import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { build } from "esbuild";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { createRunner } from "../../../src/runs/engine/createRunner.ts";
import { executeRun } from "../../../src/runs/engine/executeRun.ts";
import { nodeWorker } from "../../../src/runs/engine/nodeWorker.ts";
import { RunControl } from "../../../src/runs/engine/runControl.ts";
import { type WorkerLike } from "../../../src/runs/engine/runner.ts";
import { requestFor } from "../../contract/checkSimulation.ts";
import { findSimulation } from "../../../src/simulations/registry.ts";

/** The real worker entry, bundled as it ships. */
const bundle = build({
	entryPoints: ["src/runs/engine/worker.ts"],
	bundle: true,
	write: false,
	platform: "node",
	target: "node20",
	format: "cjs",
}).then(({ outputFiles }) => outputFiles[0]!.text);

async function realRunner(context: TestContext, before = "") {
	const text = before + (await bundle);
	const threads: WorkerLike[] = [];
	const runner = createRunner(() => {
		const thread = nodeWorker({ text });
		threads.push(thread);
		return Promise.resolve(thread);
	}, 2);
	context.after(() => runner.dispose());
	return { runner, threads };
}

test("a thread gives the bits that the same code gives here", async (context) => {
	const { runner } = await realRunner(context);
	const simulation = findSimulation("talent-market");
	const request = requestFor(simulation, { seeds: 2 });
	const there = await runner.start(request).report;
	const here = await executeRun(simulation, request, new RunControl());
	assert.deepEqual({ ...there, elapsed: 0 }, { ...here, elapsed: 0 });
});

test("a thread is paused, stepped and stopped while it runs", async (context) => {
	const { runner } = await realRunner(context);
	const request = requestFor(findSimulation("zeus"));
	const shown: number[] = [];
	let told = () => {};
	const next = () => new Promise<void>((resolve) => (told = resolve));
	const run = runner.start(request, {
		paused: true,
		onProgress: ({ done }) => {
			shown.push(done);
			told();
		},
	});
	for (let i = 0; i < 3; i++) {
		const seen = next();
		run.step();
		await seen;
	}
	assert.deepEqual(shown, [1, 2, 3]);
	run.stop();
	const report = await run.report;
	assert.ok(report.stoppedAt! > 0 && report.stoppedAt! < 0.1);
	assert.ok(report.headline.length > 0);
});

test("a thread that is killed in the middle of a run fails it in words, and the next run gets a new one", async (context) => {
	const { runner, threads } = await realRunner(context);
	let begun = () => {};
	const running = new Promise<void>((resolve) => (begun = resolve));
	const run = runner.start(requestFor(findSimulation("zeus")), { framesPerSecond: 1, onProgress: () => begun() });
	run.pause();
	run.step();
	await running;
	threads[0]!.terminate();
	await assert.rejects(run.report, (error) => {
		assert.ok(SubnetsError.is(error, "worker-died"));
		assert.match(error.message, /^The run was lost because its worker died \(exit code 1\)\. Run it again;/);
		return true;
	});
	const next = await runner.start(requestFor(findSimulation("energy"))).report;
	assert.ok(next.headline.length > 0);
	assert.equal(threads.length, 2);
});

test("a thread whose code fails, or that ends by itself, fails its run in words", async (context) => {
	const broken = await realRunner(context, 'throw new Error("no such module");');
	await assert.rejects(broken.runner.start(requestFor(findSimulation("energy"))).report, (error) => {
		assert.ok(SubnetsError.is(error, "worker-died"));
		assert.match(error.message, /^The run was lost because its worker died \(no such module\)\. Run it again;/);
		return true;
	});
	const gone = await realRunner(
		context,
		'require("node:worker_threads").parentPort.once("message", () => process.exit(3));',
	);
	await assert.rejects(
		gone.runner.start(requestFor(findSimulation("energy"))).report,
		/its worker died \(exit code 3\)/,
	);
	assert.equal(gone.threads.length, 1);
	await assert.rejects(gone.runner.start(requestFor(findSimulation("energy"))).report, /exit code 3/);
	assert.equal(gone.threads.length, 2);
});
