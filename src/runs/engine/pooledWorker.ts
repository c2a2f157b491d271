import { type Channel, connect } from "../../wire/rpc.ts";
import { type RunProgress } from "../runReport.ts";
import { type RunsOwner, type RunsWorker } from "./runsWorker.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type WorkerLike } from "./runner.ts";

/** How often a busy worker is asked for a sign of life, in milliseconds. */
const PING_EVERY = 15_000;
/** Silence after which it counts as hung, in milliseconds: no frame of any simulation takes that long. */
const LONGEST_SILENCE = 60_000;

/** One worker of the pool, with the runs that it holds. */
export class PooledWorker {
	readonly channel: Channel<RunsWorker>;
	/** Runs that are computing. A paused one is held, and costs nothing. */
	busy = 0;
	readonly #worker: WorkerLike;
	readonly #watchers = new Map<number, (progress: RunProgress) => void>();
	readonly #onEnd: (worker: PooledWorker) => void;
	#nextRun = 1;
	#held = 0;
	#heardAt = 0;
	#watchdog: ReturnType<typeof setInterval> | undefined;
	#ended = false;

	/** @param onEnd called once, however it ends */
	constructor(worker: WorkerLike, onEnd: (worker: PooledWorker) => void) {
		this.#worker = worker;
		this.#onEnd = onEnd;
		this.channel = connect<RunsOwner, RunsWorker>(
			(wire) => worker.post(wire),
			{ progress: ({ run, progress }) => this.#watchers.get(run)?.(progress) },
			// An answer that nobody waits for belongs to a run that was given up.
			() => undefined,
		);
		worker.onMessage((message) => {
			this.#heardAt = performance.now();
			this.channel.receive(message);
		});
		worker.onDeath((error) => this.end(`its worker died (${error.message})`));
	}

	/** True when nothing would be lost with it. */
	get idle(): boolean {
		return this.#held === 0 && this.busy === 0;
	}

	/** Holds the worker for one call, watching over it. */
	async hold<T>(
		onProgress: ((progress: RunProgress) => void) | undefined,
		call: (run: number) => Promise<T>,
	): Promise<T> {
		const run = this.#nextRun++;
		if (onProgress) this.#watchers.set(run, onProgress);
		this.#held++;
		this.#watch();
		try {
			return await call(run);
		} finally {
			this.#watchers.delete(run);
			this.#held--;
			this.#watch();
		}
	}

	/** Ends the thread; whatever it held rejects with `worker-died` and the reason. */
	end(reason: string): void {
		if (this.#ended) return;
		this.#ended = true;
		clearInterval(this.#watchdog);
		this.#worker.terminate();
		this.channel.close(
			new SubnetsError("worker-died", `The run was lost because ${reason}. Run it again; smaller values may help.`),
		);
		this.#onEnd(this);
	}

	#watch(): void {
		const needed = this.#held > 0 && !this.#ended;
		if (needed === (this.#watchdog !== undefined)) return;
		if (!needed) {
			clearInterval(this.#watchdog);
			this.#watchdog = undefined;
			return;
		}
		this.#heardAt = performance.now();
		this.#watchdog = setInterval(() => {
			if (performance.now() - this.#heardAt > LONGEST_SILENCE) this.end("its worker has not answered for a minute");
			else this.channel.call("ping", {}).catch(() => undefined);
		}, PING_EVERY);
	}
}
