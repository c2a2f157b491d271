import assert from "node:assert/strict";
import { setTimeout as later } from "node:timers/promises";
import { test, type TestContext } from "node:test";
import { type Queue } from "bullmq";
import { idOf, type Job, queuedRun } from "../../../src/queue/job.ts";
import { QueuedRuns } from "../../../src/queue/queuedRuns.ts";
import { tinyRequest } from "../../fixtures/runs/fakeWorker.ts";

/** Runs over a queue that only writes down what it is told, and a shelf on which the test puts results. */
function queued(context: TestContext) {
	const [removed, told]: [string[], string[]] = [[], []];
	const added: { readonly id: string; readonly runs: readonly string[] }[] = [];
	const results = new Map<string, string>();
	const queue = {
		addBulk: (jobs: readonly { readonly data: Job; readonly opts: { readonly jobId: string } }[]) => {
			for (const { data, opts } of jobs) added.push({ id: opts.jobId, runs: data.runs.map(({ id }) => id) });
			return Promise.resolve();
		},
		remove: (id: string) => Promise.resolve(removed.push(id) > 1 ? 0 : 1),
		getJob: () => Promise.resolve(undefined),
	};
	const shelf = { get: (ids: readonly string[]) => Promise.resolve(ids.map((id) => results.get(id) ?? null)) };
	const runs = new QueuedRuns(queue as unknown as Queue, shelf, (id) => told.push(id));
	context.after(() => runs.close());
	/** Waits until so many jobs were put into the queue. */
	const until = async (count: number) => {
		while (added.length < count) await later(1);
	};
	return { runs, added, removed, told, results, until };
}

const run = (seed: number) => queuedRun(tinyRequest({ seed }), true);

test("equal runs are one; stopping one leaves it to the others, and the last to stop takes it back", async (context) => {
	const { runs, added, removed, results, until } = queued(context);
	const id = idOf(run(1));
	const [first, second, third] = [runs.start(run(1)), runs.start(run(1)), runs.start(run(1))];
	await until(1);
	assert.deepEqual(added, [{ id, runs: [id] }]);
	first.stop();
	first.stop();
	await assert.rejects(first.answer, /was stopped/);
	assert.deepEqual(removed, []);
	results.set(id, '{"refusal":"no"}');
	runs.completed(id, 12);
	for (const { answer } of [second, third]) assert.deepEqual(await answer, { text: '{"refusal":"no"}', elapsed: 12 });

	const again = [runs.start(run(2)), runs.start(run(2))];
	await until(2);
	for (const each of again) each.stop();
	for (const { answer } of again) await assert.rejects(answer, /was stopped/);
	assert.deepEqual(removed, [idOf(run(2))]);
});

test("a job that another coordinator stopped is put in again; one that no worker could do is told to all", async (context) => {
	const { runs, added, until } = queued(context);
	const id = idOf(run(1));
	const both = [runs.start(run(1)), runs.start(run(1))];
	await until(1);
	runs.failed(id, "stopped by its coordinator");
	await until(2);
	assert.deepEqual(
		added.map((job) => job.id),
		[id, id],
	);
	runs.failed(id, "out of memory");
	for (const { answer } of both) await assert.rejects(answer, /No worker could do a run: out of memory/);
});

test("short runs go together once their time is known; of a job's runs what is done is kept, the rest is asked for again", async (context) => {
	const { runs, added, results, until } = queued(context);
	const first = runs.start(run(0));
	await until(1);
	results.set(added[0]!.id, '{"refusal":"0"}');
	runs.completed(added[0]!.id, 10);
	await first.answer;
	const seeds = Array.from({ length: 320 }, (_, i) => i + 1);
	const started = seeds.map((seed) => runs.start(run(seed)));
	await until(2);
	const jobs = added.slice(1);
	assert.deepEqual(
		new Set(jobs.map((job) => job.runs.length)),
		new Set([10]),
		"32 jobs at least, however short the runs",
	);
	assert.deepEqual(
		jobs.flatMap((job) => job.runs),
		seeds.map((seed) => idOf(run(seed))),
	);
	// The worker died after four of ten, and the job is gone.
	for (const id of jobs[0]!.runs.slice(0, 4)) results.set(id, `{"refusal":"${id}"}`);
	runs.ask(jobs[0]!.id);
	for (const [i, { answer }] of started.slice(0, 4).entries())
		assert.equal((await answer).text, `{"refusal":"${jobs[0]!.runs[i]}"}`);
	await until(1 + 32 + 1);
	assert.deepEqual(
		added.slice(33).flatMap((job) => job.runs),
		jobs[0]!.runs.slice(4),
	);
	for (const each of started) each.answer.catch(() => undefined);
});
