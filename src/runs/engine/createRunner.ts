import { type RunReport } from "../runReport.ts";
import { ActiveRun } from "./activeRun.ts";
import { ReportCache } from "./reportCache.ts";
import { requestHash } from "../ask/requestHash.ts";
import { type CreateWorker, type RunHandle, type Runner } from "./runner.ts";
import { WorkerPool } from "./workerPool.ts";

/** More workers than this do not make a chart come sooner. */
const MOST_WORKERS = 4;

/**
 * Runs simulations in workers. Finished reports are kept in memory and given again for equal requests.
 *
 * @param createWorker of the platform
 * @param cores of the machine; one is left to the editor
 * @param most workers at once, however many cores there are
 */
export function createRunner(createWorker: CreateWorker, cores: number, most = MOST_WORKERS): Runner {
	const width = Math.min(most, Math.max(1, cores - 1));
	const pool = new WorkerPool(createWorker, width);
	const cache = new ReportCache();

	return {
		width,
		warmUp: () => void pool.acquire("interactive").then((worker) => pool.release(worker), nothing),
		start(request, options = {}) {
			const watchedClosely = options.paused === true || options.framesPerSecond !== undefined;
			const key = options.brief ? undefined : requestHash(request);
			const known = key !== undefined && !watchedClosely ? cache.get(key) : undefined;
			if (known) return finished(known);
			const run = new ActiveRun(pool, request, options);
			run.report.then(
				(report) => {
					if (key !== undefined && report.stoppedAt === undefined) cache.set(key, report);
				},
				// Whoever started it hears of the refusal.
				nothing,
			);
			return run;
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

const finished = (report: RunReport): RunHandle => ({
	report: Promise.resolve(report),
	pause: nothing,
	resume: nothing,
	step: nothing,
	setSpeed: nothing,
	stop: nothing,
});
