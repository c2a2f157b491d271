import { type RunReport, type RunRequest } from "../runReport.ts";
import { type Steer } from "./runsWorker.ts";
import { type PooledWorker } from "./pooledWorker.ts";
import { type RunHandle, type StartOptions } from "./runner.ts";
import { type WorkerPool } from "./workerPool.ts";

/** How long a stopped run may take to hand over what it has, in milliseconds. */
export const STOP_GRACE = 5_000;

/** One run from the queue to its report, as its owner sees it. */
export class ActiveRun implements RunHandle {
	readonly report: Promise<RunReport>;
	readonly #pool: WorkerPool;
	readonly #givenUp = new AbortController();
	/** What was asked of it while it waited for a worker. */
	readonly #early: Steer[] = [];
	#place: { readonly worker: PooledWorker; readonly run: number; seated: boolean } | undefined;
	#paused: boolean;
	#paced: boolean;
	#grace: ReturnType<typeof setTimeout> | undefined;

	constructor(pool: WorkerPool, request: RunRequest, options: StartOptions) {
		this.#pool = pool;
		this.#paused = options.paused ?? false;
		this.#paced = options.framesPerSecond !== undefined;
		this.report = this.#run(request, options);
	}

	pause(): void {
		this.#paused = true;
		this.#steer({ action: "pause" });
	}

	resume(): void {
		this.#paused = false;
		this.#steer({ action: "resume" });
	}

	step(): void {
		this.#paused = true;
		this.#steer({ action: "step" });
	}

	setSpeed(framesPerSecond?: number): void {
		this.#paced = framesPerSecond !== undefined;
		this.#steer({ action: "speed", ...(framesPerSecond !== undefined && { framesPerSecond }) });
	}

	stop(): void {
		this.#givenUp.abort();
		this.#steer({ action: "stop" });
		const worker = this.#place?.worker;
		if (worker) this.#grace ??= setTimeout(() => worker.end("it did not stop when asked"), STOP_GRACE);
	}

	async #run(request: RunRequest, options: StartOptions): Promise<RunReport> {
		const { onProgress, framesPerSecond, paused = false, priority = "interactive", brief = false } = options;
		const worker = await this.#pool.acquire(priority, this.#givenUp.signal);
		try {
			return await worker.hold(onProgress, (run) => {
				this.#place = { worker, run, seated: true };
				const watched = onProgress !== undefined;
				const pace = framesPerSecond === undefined ? {} : { framesPerSecond };
				const report = worker.channel.call("run", { run, request, watched, brief, paused, ...pace });
				for (const steer of this.#early) this.#steer(steer);
				this.#takeOrGiveSeat();
				return report;
			});
		} finally {
			clearTimeout(this.#grace);
			if (this.#place?.seated !== false) this.#pool.release(worker);
			this.#place = undefined;
		}
	}

	#steer(steer: Steer): void {
		if (!this.#place) {
			this.#early.push(steer);
			return;
		}
		const { worker, run } = this.#place;
		worker.channel.note("steer", { run, steer });
		this.#takeOrGiveSeat();
	}

	/** A run that waits for the reader, or plays at a pace, leaves its worker to others. */
	#takeOrGiveSeat(): void {
		const place = this.#place;
		const seated = !this.#paused && !this.#paced;
		if (!place || place.seated === seated) return;
		place.seated = seated;
		if (seated) place.worker.busy++;
		else this.#pool.release(place.worker);
	}
}
