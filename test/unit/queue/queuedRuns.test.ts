import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { type Queue } from "bullmq";
import { answerAsText, idOf, jobOf } from "../../../src/queue/job.ts";
import { QueuedRuns } from "../../../src/queue/queuedRuns.ts";
import { tinySimulation } from "../../fixtures/runs/tinySimulation.ts";
import { fakeRunner, tinyRequest } from "../../fixtures/runs/fakeWorker.ts";

/** Runs over a queue that only writes down what it is told. */
function queued(context: TestContext) {
	const [added, removed, told]: [string[], string[], string[]] = [[], [], []];
	const queue = {
		add: (_name: string, _job: unknown, { jobId }: { jobId: string }) => Promise.resolve(void added.push(jobId)),
		remove: (id: string) => Promise.resolve(removed.push(id) > 1 ? 0 : 1),
		getJob: () => Promise.resolve(undefined),
	};
	const runs = new QueuedRuns(queue as unknown as Queue, (id) => told.push(id));
	context.after(() => runs.close());
	return { runs, added, removed, told };
}

test("equal runs are one job; stopping one leaves it to the others, and the last to stop takes it back", async (context) => {
	const { runs, added, removed } = queued(context);
	const job = jobOf(tinyRequest(), true);
	const [first, second, third] = [runs.start(job), runs.start(job), runs.start(job)];
	assert.deepEqual(added, [idOf(job)]);
	first.stop();
	first.stop();
	await assert.rejects(first.report, /was stopped/);
	assert.deepEqual(removed, []);
	const report = await fakeRunner(context, [tinySimulation]).runner.start(tinyRequest()).report;
	runs.completed(idOf(job), answerAsText({ report }));
	for (const { report: found } of [second, third])
		assert.equal((await found).manifest.outcomeHash, report.manifest.outcomeHash);

	const again = [runs.start(job), runs.start(job)];
	for (const run of again) run.stop();
	for (const run of again) await assert.rejects(run.report, /was stopped/);
	assert.deepEqual(removed, [idOf(job)]);
});

test("a job that another coordinator stopped is put in again; one that no worker could do is told to all", async (context) => {
	const { runs, added } = queued(context);
	const job = jobOf(tinyRequest(), true);
	const both = [runs.start(job), runs.start(job)];
	runs.failed(idOf(job), "stopped by its coordinator");
	assert.deepEqual(added, [idOf(job), idOf(job)]);
	runs.failed(idOf(job), "out of memory");
	for (const { report } of both) await assert.rejects(report, /No worker could do a run: out of memory/);
});
