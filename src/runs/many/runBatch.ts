import { type RunReport, type RunRequest } from "../runReport.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type RunHandle, type RunStarter } from "../engine/runner.ts";

/** How one run of a batch ended: with its report, or with the sentence by which the simulation refused its values. */
export type BatchResult =
	{ readonly index: number; readonly report: RunReport } | { readonly index: number; readonly refusal: string };

export interface Batch {
	/** Resolves when all are done or it was stopped; rejects when a run fails for another reason than its values. */
	readonly done: Promise<void>;
	/** Ends it; runs on their way are given up, results that came in stay. */
	stop(): void;
}

/**
 * Many short runs of which only figures and findings matter, as many at once as there are workers.
 *
 * @param requests each with its index; asked for one by one, so that there may be more of them than fit in memory
 * @param onResult called as runs end, in any order; its lane waits for what it returns
 */
export function runBatch(
	requests: Iterable<readonly [index: number, request: RunRequest]>,
	runner: RunStarter,
	onResult: (result: BatchResult) => void | Promise<void>,
): Batch {
	const queue = requests[Symbol.iterator]();
	const active = new Set<RunHandle>();
	let stopped = false;

	const lane = async (): Promise<void> => {
		for (;;) {
			if (stopped) return;
			const next = queue.next();
			if (next.done) return;
			const [index, request] = next.value;
			const handle = runner.start(request, { priority: "sweep", brief: true });
			active.add(handle);
			try {
				const report = await handle.report;
				if (report.stoppedAt === undefined) await onResult({ index, report });
			} catch (error) {
				if (SubnetsError.is(error, "bad-value")) await onResult({ index, refusal: error.message });
				else if (!stopped) {
					stop();
					throw error;
				}
			} finally {
				active.delete(handle);
			}
		}
	};
	const stop = () => {
		stopped = true;
		for (const handle of active) handle.stop();
	};
	// One more lane than workers, so that a worker never waits for its next run to cross the threads.
	const lanes = Array.from({ length: runner.width + 1 }, lane);
	return { done: Promise.all(lanes).then(() => undefined), stop };
}
