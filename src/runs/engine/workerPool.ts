import { SubnetsError } from "../../numeric/errors.ts";
import { PooledWorker } from "./pooledWorker.ts";
import { type CreateWorker, type Priority as ShownPriority } from "./runner.ts";

/** A `quiet` run may wait in a worker for the one before it. */
type Priority = ShownPriority | "quiet";

/** How many quiet runs a worker has at once: one that is computed, and the next. */
const QUIET_DEPTH = 2;

/** How long a worker beyond the first may idle before it is ended, in milliseconds. */
const IDLE_FOR = 30_000;

interface Waiting {
	readonly priority: Priority;
	readonly resolve: (worker: PooledWorker) => void;
	readonly reject: (error: Error) => void;
}

/**
 * Workers, made when first needed and kept while they are in use; the first stays warm.
 *
 * Interactive work goes before sweeps, and may have one worker more than the pool's size, so that a click never waits
 * for a sweep.
 */
export class WorkerPool {
	readonly #createWorker: CreateWorker;
	readonly #size: number;
	readonly #workers: PooledWorker[] = [];
	readonly #queue: Waiting[] = [];
	#starting = 0;
	#idle: ReturnType<typeof setTimeout> | undefined;
	#disposed = false;

	constructor(createWorker: CreateWorker, size: number) {
		this.#createWorker = createWorker;
		this.#size = size;
	}

	/**
	 * Waits for a worker that computes nothing else; give it back with {@link release}.
	 * @param givenUp ends the waiting
	 * @throws {SubnetsError} `stopped` when given up, `worker-died` when none can be started
	 */
	acquire(priority: Priority, givenUp?: AbortSignal): Promise<PooledWorker> {
		return new Promise((resolve, reject) => {
			if (this.#disposed) return reject(new SubnetsError("stopped", "The runner has ended."));
			const waiting = { priority, resolve, reject };
			const at = priority === "interactive" ? this.#queue.findIndex((other) => other.priority !== "interactive") : -1;
			this.#queue.splice(at < 0 ? this.#queue.length : at, 0, waiting);
			givenUp?.addEventListener("abort", () => {
				const index = this.#queue.indexOf(waiting);
				if (index >= 0) this.#queue.splice(index, 1);
				reject(new SubnetsError("stopped", "The run was stopped before it began."));
			});
			this.#dispatch();
		});
	}

	/** The worker is free for others; a run that pauses or plays slowly gives it back early. */
	release(worker: PooledWorker): void {
		worker.busy--;
		this.#dispatch();
		clearTimeout(this.#idle);
		if (this.#workers.length > 1) this.#idle = setTimeout(() => this.#trim(), IDLE_FOR);
	}

	dispose(): void {
		this.#disposed = true;
		clearTimeout(this.#idle);
		for (const { reject } of this.#queue.splice(0)) reject(new SubnetsError("stopped", "The runner has ended."));
		for (const worker of [...this.#workers]) worker.end("the extension closed");
	}

	#dispatch(): void {
		for (let next = this.#queue[0]; next; next = this.#queue[0]) {
			const limit = this.#size + (next.priority === "interactive" ? 1 : 0);
			const full = this.#workers.length + this.#starting >= limit;
			const free = this.#leastBusy(full && next.priority === "quiet" ? QUIET_DEPTH : 1);
			if (!free && full) return;
			this.#queue.shift();
			if (free) {
				free.busy++;
				next.resolve(free);
			} else {
				void this.#start(next);
			}
		}
	}

	/** A worker that holds less than so many runs. */
	#leastBusy(most: number): PooledWorker | undefined {
		let best: PooledWorker | undefined;
		for (const worker of this.#workers) if (worker.busy < (best?.busy ?? most)) best = worker;
		return best;
	}

	async #start(first: Waiting): Promise<void> {
		this.#starting++;
		try {
			const thread = await this.#createWorker();
			const worker = new PooledWorker(thread, (ended) => this.#forget(ended));
			if (this.#disposed) {
				worker.end("the extension closed");
				first.reject(new SubnetsError("stopped", "The runner has ended."));
				return;
			}
			worker.busy++;
			this.#workers.push(worker);
			first.resolve(worker);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			first.reject(new SubnetsError("worker-died", `No worker could be started: ${reason}. Show the log for details.`));
		} finally {
			this.#starting--;
			this.#dispatch();
		}
	}

	#forget(worker: PooledWorker): void {
		const index = this.#workers.indexOf(worker);
		if (index >= 0) this.#workers.splice(index, 1);
		if (!this.#disposed) this.#dispatch();
	}

	#trim(): void {
		const idle = this.#workers.filter((worker) => worker.idle);
		for (const worker of idle.slice(this.#workers.length === idle.length ? 1 : 0)) worker.end("it was not needed");
	}
}
