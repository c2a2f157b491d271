import { type Queue } from "bullmq";
import { SubnetsError } from "../numeric/errors.ts";
import { type RunHandle } from "../runs/engine/runner.ts";
import { type RunReport } from "../runs/runReport.ts";
import { type Answer, idOf, type Job, parseAnswer } from "./job.ts";
import { STOPPED } from "./stopped.ts";

/** How often the queue is asked for runs of which no event told, in milliseconds. */
const ASK_EVERY = 5_000;
/** How many of them it is asked for at once. */
const ASKED_AT_ONCE = 32;

interface Waiting {
	readonly job: Job;
	readonly resolve: (report: RunReport) => void;
	readonly reject: (error: Error) => void;
	/** When it was put into the queue, or last asked for, in milliseconds. */
	heardAt: number;
}

/**
 * Runs that wait for a worker behind a queue. Events tell when one ends; an event may be lost with a connection, so what
 * nothing was heard of is asked for, and put into the queue again where it is gone.
 */
export class QueuedRuns {
	readonly #queue: Queue;
	readonly #tellStop: (id: string) => void;
	readonly #waiting = new Map<string, Waiting>();
	readonly #asking: ReturnType<typeof setInterval>;
	/** Commands on their way to the server. */
	readonly #busy = new Set<Promise<unknown>>();
	#closed = false;

	/** @param tellStop tells every worker that a job is not wanted any more */
	constructor(queue: Queue, tellStop: (id: string) => void) {
		this.#queue = queue;
		this.#tellStop = tellStop;
		this.#asking = setInterval(() => this.#askForOldest(), ASK_EVERY);
	}

	/** A queued run can be stopped and nothing else. Equal runs share one job. */
	start(job: Job): RunHandle {
		const id = idOf(job);
		const earlier = this.#waiting.get(id);
		const report = new Promise<RunReport>((resolve, reject) => {
			const both = earlier && {
				resolve: (found: RunReport) => [earlier.resolve, resolve].forEach((tell) => tell(found)),
				reject: (error: Error) => [earlier.reject, reject].forEach((tell) => tell(error)),
			};
			this.#waiting.set(id, { job, resolve, reject, ...both, heardAt: performance.now() });
		});
		if (!earlier) this.#do(this.#put(id, job));
		return { report, pause: nothing, resume: nothing, step: nothing, setSpeed: nothing, stop: () => this.#stop(id) };
	}

	completed(id: string, answer: unknown): void {
		const waiting = this.#take(id);
		if (!waiting) return;
		try {
			give(waiting, parseAnswer(answer));
		} catch (error) {
			waiting.reject(error as Error);
		}
	}

	failed(id: string, reason: string): void {
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		// Another coordinator that wanted the same run stopped it.
		if (reason === STOPPED) return this.#do(this.#put(id, waiting.job));
		this.#waiting.delete(id);
		waiting.reject(new SubnetsError("worker-died", `No worker could do a run: ${reason}`));
	}

	/** Looks how a run stands. */
	ask(id: string): void {
		this.#do(this.#ask(id));
	}

	/** Waits for what is on its way to the server; runs that wait are given up. */
	async close(): Promise<void> {
		this.#closed = true;
		clearInterval(this.#asking);
		for (const id of [...this.#waiting.keys()]) this.#stop(id);
		await Promise.allSettled(this.#busy);
	}

	async #ask(id: string): Promise<void> {
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		waiting.heardAt = performance.now();
		const job = await this.#queue.getJob(id);
		if (!job) return await this.#put(id, waiting.job);
		if (job.finishedOn === undefined) return;
		if (job.failedReason) this.failed(id, job.failedReason);
		else this.completed(id, job.returnvalue);
	}

	#askForOldest(): void {
		const since = performance.now() - ASK_EVERY;
		const quiet = [...this.#waiting].filter(([, { heardAt }]) => heardAt < since);
		quiet.sort(([, a], [, b]) => a.heardAt - b.heardAt);
		for (const [id] of quiet.slice(0, ASKED_AT_ONCE)) this.ask(id);
	}

	async #put(id: string, job: Job): Promise<void> {
		await this.#queue.add("run", job, { jobId: id });
	}

	#stop(id: string): void {
		const waiting = this.#take(id);
		if (!waiting) return;
		waiting.reject(new SubnetsError("stopped", "The run was stopped."));
		// One that a worker holds cannot be removed: its worker is told.
		this.#do(
			this.#queue.remove(id).then((removed) => {
				if (removed === 0) this.#tellStop(id);
			}),
		);
	}

	#take(id: string): Waiting | undefined {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		return waiting;
	}

	#do(command: Promise<unknown>): void {
		const done = command
			// The server is gone: whatever was lost is asked for later.
			.catch(nothing)
			.finally(() => this.#busy.delete(done));
		if (!this.#closed) this.#busy.add(done);
	}
}

const nothing = () => undefined;

function give({ resolve, reject }: Waiting, answer: Answer): void {
	if ("report" in answer) resolve(answer.report);
	else reject(new SubnetsError("bad-value", answer.refusal, answer.field));
}
