import assert from "node:assert/strict";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test, type TestContext } from "node:test";
import { setTimeout as later } from "node:timers/promises";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { NetworkShelf } from "../../src/host/session/networkShelf.ts";
import { runnerWithQueue } from "../../src/host/session/runnerWithQueue.ts";
import { SubnetsError } from "../../src/numeric/errors.ts";
import { QUEUE } from "../../src/queue/connect.ts";
import { askFor } from "../../src/runs/ask/ask.ts";
import { outcomeHash } from "../../src/runs/ask/outcomeHash.ts";
import { findQueueProgram, startQueueProcess } from "../../src/runs/engine/queueProcess.ts";
import { type WorkerLike } from "../../src/runs/engine/runner.ts";
import { gridOf, startSweep } from "../../src/runs/many/sweep.ts";
import { type SweepPoint } from "../../src/runs/many/sweepReport.ts";
import { findSimulation } from "../../src/simulations/registry.ts";
import { builtProgram, type BuiltProgram, type Started } from "../fixtures/queue/builtProgram.ts";
import { redisServer, type RedisServer } from "../fixtures/queue/redisServer.ts";
import { memoryStorage } from "../fixtures/runs/memoryStorage.ts";
import { runnerHere } from "../fixtures/runs/runnerHere.ts";

const node = { command: process.execPath, env: {} };

let program: BuiltProgram;
let redis: RedisServer;
let worker: Started;
before(async () => {
	[program, redis] = await Promise.all([builtProgram(), redisServer()]);
	worker = program.start("worker", "--queue", redis.url, "--workers", "1", "--patience", "2");
	await worker.printed("Working with 1 thread");
});
after(async () => {
	await program.dispose();
	await redis.dispose();
});

/** A folder of the path with this as the command line. */
function installed(name: string, script: string): string {
	const folder = path.join(program.folder, name);
	mkdirSync(folder, { recursive: true });
	const file = path.join(folder, "subnet-explorer");
	writeFileSync(file, `#!/bin/sh\n${script}\n`);
	chmodSync(file, 0o755);
	return folder;
}

const real = () => installed("bin", `exec "${process.execPath}" "${path.join(program.folder, "program.mjs")}" "$@"`);

/** A window's runner, with the queue at this address, and what the window was told. */
function windowWith(context: TestContext, url: string, folder = real()) {
	const storage = memoryStorage();
	const networks = new NetworkShelf(storage, assert.fail);
	const told: string[] = [];
	const started: WorkerLike[] = [];
	const runner = runnerWithQueue(runnerHere, () => url, {
		start: () => {
			const found = findQueueProgram(node, { PATH: `relative${path.delimiter}${folder}` });
			const made = found && startQueueProcess(found);
			if (made) started.push(made);
			return Promise.resolve(made);
		},
		filesOf: (network) => networks.filesOf(network),
		onProblem: (sentence) => void told.push(sentence),
	});
	context.after(() => runner.dispose());
	return { runner, networks, told, started };
}

const takeover = findSimulation("takeover");
const budget = takeover.parameters.budget!;
const sweepOf = (seed: number, count: number) => ({
	base: { ...askFor(takeover, { seed }), seeds: 1 },
	parameter: "budget",
	points: gridOf(budget, count),
});

test("a sweep of the editor over the queue says what it says here; runs of a panel stay here", async (context) => {
	const { runner } = windowWith(context, redis.url);
	const shares: number[] = [];
	const queued = await startSweep(sweepOf(1, 6), budget, runner, (share) => shares.push(share)).report;
	const here = await startSweep(sweepOf(1, 6), budget, runnerHere).report;
	assert.equal(outcomeHash(queued.outcome), outcomeHash(here.outcome));
	assert.deepEqual(
		queued.points.map((point) => "report" in point && point.report.manifest),
		here.points.map((point) => "report" in point && point.report.manifest),
	);
	assert.ok(shares.length === 6 && shares.at(-1) === 1);
	worker.kill("SIGSTOP");
	const shown = await runner.start(sweepOf(1, 6).base).report;
	worker.kill("SIGCONT");
	assert.ok(shown.outcome.tables.length > 0);
});

test("a network goes along as its files, and refusals come back as they are said here", async (context) => {
	const { runner, networks } = windowWith(context, redis.url);
	const text = '{"netuid":15,"S":[1000,900,10],"W_sparse":[[0,1,1],[1,0,1],[0,2,3]]}';
	const { network } = await networks.add([{ name: "net.json", text }]);
	const request = { ...askFor(findSimulation("imported-epoch")), seeds: 1, imported: network };
	const queued = await runner.start(request, { priority: "sweep", brief: true }).report;
	assert.equal(queued.manifest.outcomeHash, (await runnerHere.start(request).report).manifest.outcomeHash);
	const nobodyKeeps = { ...request, imported: { ...network } };
	await assert.rejects(
		runner.start(nobodyKeeps, { priority: "sweep" }).report,
		/^SubnetsError: The files of "Subnet 15" are not kept, so no worker can have them\. Import them again\.$/,
	);
	const wrong = { ...request, simulation: "takeover", values: {} };
	await assert.rejects(runner.start(wrong, { priority: "sweep" }).report);
});

test("stopped, it takes back what waits; resumed, and with its program killed, it does the rest", async (context) => {
	const { runner } = windowWith(context, redis.url);
	// Long enough that some of them wait when it is stopped.
	const { base, ...grid } = sweepOf(2, 30);
	const request = { ...grid, base: { ...base, seeds: 10 } };
	let known: readonly SweepPoint[] = [];
	const sweep = startSweep(request, budget, runner, (share, soFar) => {
		if (share < 0.2) return;
		known = soFar().points;
		sweep.stop();
	});
	const stopped = await sweep.report;
	assert.ok(stopped.stoppedAt! < 1 && known.length >= 6);
	const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
	const queue = new Queue(QUEUE, { connection });
	// In this order: a queue without its connection waits for it for ever.
	context.after(async () => {
		await queue.close();
		connection.disconnect();
	});
	while ((await queue.getWaitingCount()) > 0) await later(20);

	let killed = false;
	const second = startSweep(
		request,
		budget,
		runner,
		(share, soFar) => {
			known = soFar().points;
			if (share < 0.5 || killed) return;
			killed = true;
			runner.dispose(); // as a window that is closed
		},
		{ known },
	);
	await assert.rejects(second.report, (error) => SubnetsError.is(error, "disconnected"));
	assert.ok(known.length >= 15 && known.length < 30);
	const done = await startSweep(request, budget, runner, undefined, { known }).report;
	assert.equal(outcomeHash(done.outcome), outcomeHash((await startSweep(request, budget, runnerHere).report).outcome));
});

test("what is missing is said with its cure", async (context) => {
	const run = (url: string, folder?: string) =>
		windowWith(context, url, folder).runner.start(sweepOf(1, 2).base, { priority: "sweep" }).report;
	await assert.rejects(run(redis.url, "/nowhere"), /needs the command line: npm install --global subnet-explorer@/);
	await assert.rejects(run("redis://me:secret@127.0.0.1:1"), /No Redis or Valkey answers at 127\.0\.0\.1:1 /);
	await assert.rejects(run("http://x"), /is written redis:\/\/host:port/);
	const old = installed("old", "echo 'There is no command \"bridge\".' >&2; exit 2");
	await assert.rejects(run(redis.url, old), /ended \(There is no command "bridge"\.\)/);
	const answer = 'process.on("message", (m) => process.send({ kind: "done", id: m.id, value: "0.0.9" }))';
	const other = installed("other", `exec "${process.execPath}" -e '${answer}'`);
	await assert.rejects(run(redis.url, other), /installed is Subnet Explorer 0\.0\.9, and this is/);
});

test("a queue without a worker is told of", async (context) => {
	worker.kill("SIGTERM");
	await worker.ended;
	const { runner, told } = windowWith(context, redis.url);
	const run = runner.start(sweepOf(9, 2).base, { priority: "sweep" });
	while (told.length === 0) await later(50);
	assert.match(told[0]!, /^No worker is connected to the queue\. Start subnet-explorer worker --queue/);
	run.stop();
	await assert.rejects(run.report, (error) => SubnetsError.is(error, "stopped"));
});
