import { type Job as QueuedJob, UnrecoverableError, Worker } from "bullmq";
import { SubnetsError } from "../numeric/errors.ts";
import { sumOf } from "../numeric/sums.ts";
import { type AnswerHandle, type Answers, answered } from "../runs/engine/answer.ts";
import { type RunStarter } from "../runs/engine/runner.ts";
import { connectRedis, QUEUE, STOPS } from "./connect.ts";
import { type Job, parseJob, type QueuedRun, wholeText } from "./job.ts";
import { NetworkShelf } from "./networkShelf.ts";
import { ResultShelf } from "./resultShelf.ts";
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
	runner: RunStarter & Answers,
	onDone: (done: number) => void,
	patience = PATIENCE,
): Promise<QueueWorker> {
	const redis = await connectRedis(url);
	const [networks, results] = [new NetworkShelf(redis), new ResultShelf(redis)];
	let done = 0;
	const worker = new Worker(
		QUEUE,
		async (job: QueuedJob<unknown>, _token, signal) => {
			const { runs } = parseJob(job.data);
			const elapsed = await workOff(runs, runner, networks, results, signal);
			onDone((done += runs.length));
			return elapsed ?? null;
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

/** Does the runs of a job that were not done before. @returns milliseconds of work that each took; undefined when none was done */
async function workOff(
	runs: Job["runs"],
	runner: RunStarter & Answers,
	networks: NetworkShelf,
	results: ResultShelf,
	signal?: AbortSignal,
): Promise<number | undefined> {
	const known = await results.get(runs.map(({ id }) => id));
	const open = runs.filter((_, i) => known[i] === null);
	const started = await Promise.all(open.map((run) => start(run, runner, networks)));
	const stop = () => started.forEach((each) => each.stop());
	if (signal?.aborted) stop();
	signal?.addEventListener("abort", stop, { once: true });
	const ended = await Promise.allSettled(started.map(({ answer }) => answer));
	const done = ended.flatMap((end, i) => (end.status === "fulfilled" ? [{ ...end.value, id: open[i]!.id }] : []));
	// Also where another one failed: what is done need not be done again.
	await results.put(done.map(({ id, text }) => [id, text]));
	const failed = ended.find((end) => end.status === "rejected");
	if (failed) throw SubnetsError.is(failed.reason, "stopped") ? new UnrecoverableError(STOPPED) : failed.reason;
	return done.length === 0 ? undefined : sumOf(done, ({ elapsed }) => elapsed) / done.length;
}

async function start(
	{ ask, network, brief }: QueuedRun,
	runner: RunStarter & Answers,
	networks: NetworkShelf,
): Promise<AnswerHandle> {
	const imported = network === undefined ? undefined : await networks.get(network);
	const request = { ...ask, ...(imported && { imported }) };
	if (brief) return runner.answer(request);
	const run = runner.start(request, { priority: "sweep" });
	return { answer: answered(run.report, wholeText), stop: () => run.stop() };
}
