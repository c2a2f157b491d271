import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as later } from "node:timers/promises";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { QUEUE } from "../../src/queue/connect.ts";
import { builtProgram, type BuiltProgram, type Started } from "../fixtures/queue/builtProgram.ts";
import { redisServer, type RedisServer } from "../fixtures/queue/redisServer.ts";

/** 360 runs of five seeds each. */
const SWEEP = [
	"sweep",
	"takeover",
	"--parameter",
	"budget",
	"--parameter",
	"days",
	"--points",
	"24",
	"--points",
	"15",
	"--seeds",
	"5",
];

let program: BuiltProgram;
let redis: RedisServer;
before(async () => {
	[program, redis] = await Promise.all([builtProgram(), redisServer()]);
});
after(async () => {
	await program.dispose();
	await redis.dispose();
});

const journalFile = (name: string) => path.join(program.folder, `${name}.jsonl`);

/** How many results a journal holds. */
const linesIn = (file: string) => (existsSync(file) ? readFileSync(file, "utf8").split("\n").length - 2 : 0);

/** Waits until a journal holds so many results; fails when the program that writes it ends before. */
async function until(count: number, file: string, { child, ended }: Started): Promise<void> {
	while (linesIn(file) < count) {
		if (child.exitCode !== null) assert.fail(`It ended with ${linesIn(file)} results: ${(await ended).complaint}`);
		await later(20);
	}
}

async function worker(): Promise<Started> {
	const started = program.start("worker", "--queue", redis.url, "--workers", "1", "--patience", "2");
	await started.printed("Working with 1 thread");
	return started;
}

/** What a sweep prints, done in one go on this machine. */
const alone = async (...words: string[]) => {
	const { code, out, complaint } = await program.start(...words).ended;
	assert.equal(complaint, "");
	assert.equal(code, 0);
	return out;
};

test("workers, coordinator and Redis killed in mid-sweep: each run once, and the bytes of one machine", async () => {
	const file = journalFile("killed");
	const words = [...SWEEP, "--json", "--journal", file, "--queue", redis.url];
	const workers = await Promise.all([worker(), worker(), worker()]);
	let coordinator = program.start(...words);
	for (const [at, what] of [
		[30, "worker"],
		[70, "worker"],
		[120, "coordinator"],
		[160, "worker"],
		[200, "redis"],
		[230, "worker"],
		[260, "worker"],
	] as const) {
		await until(at, file, coordinator);
		if (what === "worker") {
			const chosen = Math.floor(Math.random() * workers.length);
			workers[chosen]!.kill();
			workers[chosen] = await worker();
		} else if (what === "redis") {
			await redis.restart();
		} else {
			coordinator.kill();
			assert.equal((await coordinator.ended).code, null);
			const had = linesIn(file);
			coordinator = program.start(...words);
			// It stands in the middle of its work before the next is killed.
			await until(Math.min(had + 1, 360), file, coordinator);
		}
	}
	const { code, out, complaint } = await coordinator.ended;
	assert.equal(complaint, "");
	assert.equal(code, 0);
	const indices = readFileSync(file, "utf8")
		.trimEnd()
		.split("\n")
		.slice(1)
		.map((line) => (JSON.parse(line) as { readonly index: number }).index);
	assert.deepEqual(
		indices.toSorted((a, b) => a - b),
		Array.from({ length: 360 }, (_, index) => index),
	);
	for (const each of workers) each.kill("SIGTERM");
	assert.deepEqual(
		(await Promise.all(workers.map(({ ended }) => ended))).map(({ code }) => code),
		[0, 0, 0],
	);
	assert.equal(out, await alone(...SWEEP, "--json", "--journal", journalFile("alone")));
	// What was done lies in Redis: equal inputs are not computed twice, even where no worker is left.
	const table = await alone(...SWEEP, "--csv", "--queue", redis.url);
	assert.equal(table, await alone("merge", journalFile("alone"), "--csv"));
});

test("a sweep that is interrupted takes back what waits, and goes on later", async () => {
	const file = journalFile("interrupted");
	const words = [...SWEEP, "--seed", "7", "--csv", "--journal", file, "--queue", redis.url];
	const first = await worker();
	const coordinator = program.start(...words);
	await until(5, file, coordinator);
	coordinator.kill("SIGINT");
	const { code, out, complaint } = await coordinator.ended;
	assert.equal(code, 1);
	assert.equal(out, "");
	assert.match(complaint, /^Stopped at [\d.]+ %\. The same command goes on from there with interrupted\.jsonl\.\n$/);
	const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
	const queue = new Queue(QUEUE, { connection });
	assert.equal(await queue.getWaitingCount(), 0);
	await queue.close();
	connection.disconnect();
	const done = linesIn(file);
	const again = await alone(...words);
	assert.ok(done < 360 && linesIn(file) === 360);
	assert.equal(again, await alone(...SWEEP, "--seed", "7", "--csv"));
	first.kill("SIGTERM");
	assert.equal((await first.ended).code, 0);
});

test("a network goes to the workers as its file; a claim's test over the queue says the same", async () => {
	const started = await worker();
	const imported = ["sweep", "imported-epoch", "--input", "test/workspace/small-metagraph.json", "--csv"];
	const swept = [...imported, "--parameter", "kappa", "--points", "5"];
	assert.equal(await alone(...swept, "--queue", redis.url), await alone(...swept));
	const claims = ["test-claims", "--claim", "0-thesis-problem", "--worlds", "20", "--json"];
	assert.equal(await alone(...claims, "--queue", redis.url), await alone(...claims));
	started.kill("SIGINT");
	assert.equal((await started.ended).code, 0);
});

test("an address where nobody answers, and one that is none, are said without its password", async () => {
	const closed = await program.start(...SWEEP, "--queue", "redis://me:secret@127.0.0.1:1/0").ended;
	assert.equal(closed.code, 1);
	assert.match(
		closed.complaint,
		/^No Redis or Valkey answers at 127\.0\.0\.1:1 \(.*ECONNREFUSED.*\)\. Start one there/,
	);
	const none = await program.start("worker", "--queue", "http://me:secret@x").ended;
	assert.equal(none.complaint, "The address of a queue is written redis://host:port, or rediss:// for TLS.\n");
	assert.ok(![closed, none].some(({ complaint }) => complaint.includes("secret")));
});

test("a sweep on threads, killed ten times, gives the bytes of one that was not", async () => {
	const file = journalFile("threads");
	const words = [...SWEEP, "--csv", "--journal", file];
	for (let kill = 1; kill <= 10; kill++) {
		const started = program.start(...words);
		await until(25 * kill, file, started);
		started.kill();
		await started.ended;
	}
	assert.equal(await alone(...words), await alone("merge", journalFile("alone"), "--csv"));
});
