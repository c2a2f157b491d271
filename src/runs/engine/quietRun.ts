import { SubnetsError } from "../../numeric/errors.ts";
import { type RunRequest } from "../runReport.ts";
import { STOP_GRACE } from "./activeRun.ts";
import { type AnswerHandle, type AnswerText } from "./answer.ts";
import { type WorkerPool } from "./workerPool.ts";

/** One run of very many. The next one waits in its worker already, so that no worker idles while a report crosses the threads. */
export class QuietRun implements AnswerHandle {
	readonly answer: Promise<AnswerText>;
	readonly #givenUp = new AbortController();
	#tellStop: (() => void) | undefined;
	#grace: ReturnType<typeof setTimeout> | undefined;

	constructor(pool: WorkerPool, request: RunRequest) {
		this.answer = this.#run(pool, request);
	}

	stop(): void {
		if (this.#givenUp.signal.aborted) return;
		this.#givenUp.abort();
		this.#tellStop?.();
	}

	async #run(pool: WorkerPool, request: RunRequest): Promise<AnswerText> {
		const worker = await pool.acquire("quiet", this.#givenUp.signal);
		try {
			return await worker.hold(undefined, (run) => {
				this.#tellStop = () => {
					worker.channel.note("steer", { run, steer: { action: "stop" } });
					this.#grace = setTimeout(() => worker.end("it did not stop when asked"), STOP_GRACE);
				};
				if (this.#givenUp.signal.aborted) throw new SubnetsError("stopped", "The run was stopped before it began.");
				return worker.channel.call("answer", { run, request });
			});
		} finally {
			this.#tellStop = undefined;
			clearTimeout(this.#grace);
			pool.release(worker);
		}
	}
}
