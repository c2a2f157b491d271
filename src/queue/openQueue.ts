import { Queue, QueueEvents } from "bullmq";
import { networkHash } from "../runs/ask/networkHash.ts";
import { QUEUE_WIDTH } from "../runs/engine/queueProgram.ts";
import { type RunHandle, type RunStarter } from "../runs/engine/runner.ts";
import { type RunRequest } from "../runs/runReport.ts";
import { type NetworkFiles } from "../simulations/kit/importedNetwork.ts";
import { connectRedis, QUEUE, STOPS } from "./connect.ts";
import { type Job, jobOf } from "./job.ts";
import { putNetwork } from "./networkShelf.ts";
import { QueuedRuns } from "./queuedRuns.ts";

/** What was done by workers is kept in Redis for a day, or until so many came after it: equal runs are not done twice. */
const KEPT = { age: 24 * 3600, count: 10_000 };

/** The coordinator's end of a queue. */
export interface OpenQueue {
	readonly runs: RunStarter;
	/** Starts a run whose network was brought. */
	start(job: Job): RunHandle;
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
		streams: { events: { maxLen: 2 * QUEUE_WIDTH } },
		defaultJobOptions: {
			attempts: 3,
			backoff: { type: "exponential", delay: 500 },
			removeOnComplete: KEPT,
			// The next to ask for it tries anew.
			removeOnFail: true,
		},
	});
	const events = new QueueEvents(QUEUE, { connection: redis });
	// Both come back by themselves; what they missed is asked for.
	queue.on("error", nothing);
	events.on("error", nothing);
	await Promise.all([queue.waitUntilReady(), events.waitUntilReady()]);
	for (const files of networks) await putNetwork(redis, files);
	const runs = new QueuedRuns(queue, (id) => void redis.publish(STOPS, id));
	events.on("completed", ({ jobId, returnvalue }) => runs.completed(jobId, returnvalue));
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
			start: (request, { brief = false } = {}) => runs.start(jobOf(request, brief, hashOf(request))),
		},
		start: (job) => runs.start(job),
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
