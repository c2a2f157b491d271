import { Queue, QueueEvents } from "bullmq";
import { SubnetsError } from "../numeric/errors.ts";
import { networkHash } from "../runs/ask/networkHash.ts";
import { type AnswerHandle, type Answers } from "../runs/engine/answer.ts";
import { QUEUE_WIDTH } from "../runs/engine/queueProgram.ts";
import { type RunHandle, type RunStarter } from "../runs/engine/runner.ts";
import { type RunRequest } from "../runs/runReport.ts";
import { type NetworkFiles } from "../simulations/kit/importedNetwork.ts";
import { connectRedis, QUEUE, STOPS } from "./connect.ts";
import { parseAnswer, type QueuedRun, queuedRun } from "./job.ts";
import { putNetwork } from "./networkShelf.ts";
import { QueuedRuns } from "./queuedRuns.ts";
import { ResultShelf } from "./resultShelf.ts";

/** How many runs of a sweep are on their way at once: some dozens of jobs, few enough to be held in memory. */
const IN_FLIGHT = 2048;

/** The coordinator's end of a queue. */
export interface OpenQueue {
	readonly runs: RunStarter & Answers;
	/** Starts a run whose network was brought. */
	start(run: QueuedRun): RunHandle;
	/** Puts a network beside the queue. @returns its hash */
	bring(files: NetworkFiles): Promise<string>;
	/** How many workers are connected now. */
	workers(): Promise<number>;
	close(): Promise<void>;
}

/**
 * Opens a queue on Redis or Valkey as a place to start runs: they are done by `subnet-explorer worker` wherever that runs.
 * What is lost on the way, by a worker, by the server's restart or by the coordinator's own end, is done again; what was done
 * is taken from the queue.
 *
 * @param url see {@link connectRedis}
 * @param networks those that runs may start from
 * @throws {SubnetsError} `bad-value`, `disconnected`
 */
export async function openQueue(url: string, networks: readonly NetworkFiles[] = []): Promise<OpenQueue> {
	const redis = await connectRedis(url);
	const queue = new Queue(QUEUE, {
		connection: redis,
		streams: { events: { maxLen: 2 * IN_FLIGHT } },
		defaultJobOptions: {
			attempts: 3,
			backoff: { type: "exponential", delay: 500 },
			// Its results lie beside the queue; the next to ask for one that failed tries anew.
			removeOnComplete: true,
			removeOnFail: true,
		},
	});
	const events = new QueueEvents(QUEUE, { connection: redis });
	// Both come back by themselves; what they missed is asked for.
	queue.on("error", nothing);
	events.on("error", nothing);
	await Promise.all([queue.waitUntilReady(), events.waitUntilReady()]);
	for (const files of networks) await putNetwork(redis, files);
	const runs = new QueuedRuns(queue, new ResultShelf(redis), (id) => void redis.publish(STOPS, id));
	events.on("completed", ({ jobId, returnvalue }) => runs.completed(jobId, Number(returnvalue) || undefined));
	events.on("failed", ({ jobId, failedReason }) => runs.failed(jobId, failedReason));
	events.on("duplicated", ({ jobId }) => runs.ask(jobId));
	const hashes = new WeakMap<object, string>();
	const hashOf = ({ imported }: RunRequest) => {
		if (!imported) return undefined;
		const hash = hashes.get(imported) ?? networkHash(imported);
		hashes.set(imported, hash);
		return hash;
	};
	return {
		runs: {
			width: QUEUE_WIDTH,
			start: (request, { brief = false } = {}) => runHandle(runs.start(queuedRun(request, brief, hashOf(request)))),
			inFlight: IN_FLIGHT,
			answer: (request) => runs.start(queuedRun(request, true, hashOf(request))),
		},
		start: (run) => runHandle(runs.start(run)),
		bring: (files) => putNetwork(redis, files),
		workers: () => queue.getWorkersCount(),
		async close() {
			await runs.close();
			await events.close();
			await queue.close();
			redis.disconnect();
		},
	};
}

const nothing = () => undefined;

/** A queued run can be stopped and nothing else. */
const runHandle = (run: AnswerHandle): RunHandle => ({
	report: run.answer.then(({ text, elapsed }) => {
		const answer = parseAnswer(text, elapsed);
		if ("report" in answer) return answer.report;
		throw new SubnetsError("bad-value", answer.refusal, answer.field);
	}),
	pause: nothing,
	resume: nothing,
	step: nothing,
	setSpeed: nothing,
	stop: () => run.stop(),
});
