import { type Job as QueuedJob, UnrecoverableError, Worker } from "bullmq";
import { SubnetsError } from "../numeric/errors.ts";
import { type RunStarter } from "../runs/engine/runner.ts";
import { connectRedis, QUEUE, STOPS } from "./connect.ts";
import { answerAsText, parseJob } from "./job.ts";
import { NetworkShelf } from "./networkShelf.ts";
import { STOPPED } from "./stopped.ts";

/** A worker that says nothing for so long is taken for dead, and its jobs are given to others; in seconds. */
const PATIENCE = 15;
/** How often within that time workers look for jobs of dead ones. */
const LOOKS = 3;
/** How many workers may die over one job before it counts as its own fault. */
const MOST_DEATHS = 20;

/** A worker at its work. */
export interface QueueWorker {
	/** Ends it after the runs that it is at; a second time, at once. */
	close(): Promise<void>;
}

/**
 * Does runs out of a queue until it is closed.
 * @param url see {@link connectRedis}
 * @param runner where the runs are done
 * @param onDone told after every run how many it has done
 * @param patience after how many seconds of silence it is taken for dead, and its jobs are given to others
 * @throws {SubnetsError} `bad-value`, `disconnected`
 */
export async function workQueue(
	url: string,
	runner: RunStarter,
	onDone: (done: number) => void,
	patience = PATIENCE,
): Promise<QueueWorker> {
	const redis = await connectRedis(url);
	const networks = new NetworkShelf(redis);
	let done = 0;
	const worker = new Worker(
		QUEUE,
		async (job, _token, signal) => {
			const answer = await answerTo(job, runner, networks, signal);
			onDone(++done);
			return answer;
		},
		{
			connection: redis,
			// One more than there are threads, so that none waits for its next run to come.
			concurrency: runner.width + 1,
			lockDuration: Math.ceil(1000 * patience),
			stalledInterval: Math.ceil((1000 * patience) / LOOKS), // whole milliseconds, or Redis refuses it
			maxStalledCount: MOST_DEATHS,
		},
	);
	// It comes back by itself when the server does.
	worker.on("error", () => undefined);
	const stops = redis.duplicate();
	stops.on("error", () => undefined);
	stops.on("message", (_channel, id) => worker.cancelJob(id));
	await Promise.all([stops.subscribe(STOPS), worker.waitUntilReady()]);
	let closing = false;
	return {
		async close() {
			const atOnce = closing;
			closing = true;
			await worker.close(atOnce);
			stops.disconnect();
			redis.disconnect();
		},
	};
}

async function answerTo(
	{ data }: QueuedJob<unknown>,
	runner: RunStarter,
	networks: NetworkShelf,
	signal?: AbortSignal,
): Promise<string> {
	const { ask, network, brief } = parseJob(data);
	const imported = network === undefined ? undefined : await networks.get(network);
	const run = runner.start({ ...ask, ...(imported && { imported }) }, { priority: "sweep", brief });
	signal?.addEventListener("abort", () => run.stop(), { once: true });
	try {
		const report = await run.report;
		if (report.stoppedAt === undefined) return answerAsText({ report });
	} catch (error) {
		if (SubnetsError.is(error, "bad-value")) {
			return answerAsText({ refusal: error.message, ...(error.field !== undefined && { field: error.field }) });
		}
		if (!SubnetsError.is(error, "stopped")) throw error;
	}
	throw new UnrecoverableError(STOPPED);
}
