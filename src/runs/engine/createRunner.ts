import { ActiveRun } from "./activeRun.ts";
import { finishedRun } from "./finishedRun.ts";
import { QuietRun } from "./quietRun.ts";
import { ReportCache } from "./reportCache.ts";
import { requestHash } from "../ask/requestHash.ts";
import { type CreateWorker, type RunHandle, type Runner } from "./runner.ts";
import { SharedRun } from "./sharedRun.ts";
import { withoutTables } from "./withoutTables.ts";
import { WorkerPool } from "./workerPool.ts";

/** More workers than this do not make a chart come sooner. */
const MOST_WORKERS = 4;
/** Memory for reports without tables, of which a sweep has many, in bytes. */
const BRIEF_BUDGET = 8 * 1024 * 1024;

/**
 * Runs simulations in workers. Finished reports are kept in memory and given again for equal requests; equal requests on
 * their way are one run.
 *
 * @param createWorker of the platform
 * @param cores of the machine; one is left to the editor
 * @param most workers at once, however many cores there are
 */
export function createRunner(createWorker: CreateWorker, cores: number, most = MOST_WORKERS): Runner {
	const width = Math.min(most, Math.max(1, cores - 1));
	const pool = new WorkerPool(createWorker, width);
	const [whole, brief] = [new ReportCache(), new ReportCache(BRIEF_BUDGET)];
	const onTheirWay = new Map<string, SharedRun>();

	return {
		width,
		// Two in each worker, and one for each that waits for no more than a turn.
		inFlight: 3 * width,
		answer: (request) => new QuietRun(pool, request),
		warmUp: () => void pool.acquire("interactive").then((worker) => pool.release(worker), nothing),
		start(request, options = {}) {
			const watchedClosely = options.paused === true || options.framesPerSecond !== undefined;
			const key = requestHash(request);
			const cache = options.brief ? brief : whole;
			const keep = (run: RunHandle): void => {
				run.report.then(
					(report) => {
						if (report.stoppedAt === undefined) cache.set(key, report);
					},
					// Whoever started it hears of the refusal.
					nothing,
				);
			};
			if (watchedClosely || options.fresh) {
				const run = new ActiveRun(pool, request, options);
				keep(run);
				return run;
			}
			const known = whole.get(key);
			if (known) return finishedRun(options.brief ? withoutTables(known) : known);
			const knownInBrief = options.brief ? brief.get(key) : undefined;
			if (knownInBrief) return finishedRun(knownInBrief);
			// A run in the background does not become one that somebody looks at.
			const way = `${options.brief ? "brief" : "whole"} ${options.priority ?? "interactive"} ${key}`;
			const same = onTheirWay.get(way);
			if (same && !same.given) return same.join(options.onProgress);
			const shared: SharedRun = new SharedRun((onProgress) => {
				const run = new ActiveRun(pool, request, { ...options, onProgress });
				keep(run);
				const ended = () => {
					if (onTheirWay.get(way) === shared) onTheirWay.delete(way);
				};
				run.report.then(ended, ended);
				return run;
			}, options.onProgress !== undefined);
			onTheirWay.set(way, shared);
			return shared.join(options.onProgress);
		},
		async derivePay(request, participant, step) {
			const worker = await pool.acquire("interactive");
			try {
				return await worker.hold(undefined, () =>
					worker.channel.call("derivePay", { request, participant, ...(step !== undefined && { step }) }),
				);
			} finally {
				pool.release(worker);
			}
		},
		dispose: () => pool.dispose(),
	};
}

const nothing = () => undefined;
