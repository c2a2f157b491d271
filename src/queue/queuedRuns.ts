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

interface Asker {
	readonly resolve: (report: RunReport) => void;
	readonly reject: (error: Error) => void;
}

interface Waiting {
	readonly job: Job;
	/** Who asked for it: equal runs are one job, which ends when the last of them gives up. */
	readonly askers: Set<Asker>;
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

	/** A queued run can be stopped and nothing else. Equal runs share one job; stopping one of them leaves it to the others. */
	start(job: Job): RunHandle {
		const id = idOf(job);
		let waiting = this.#waiting.get(id);
		if (!waiting) {
			waiting = { job, askers: new Set(), heardAt: performance.now() };
			this.#waiting.set(id, waiting);
			this.#do(this.#put(id, job));
		}
		const { askers } = waiting;
		let leave = nothing;
		const report = new Promise<RunReport>((resolve, reject) => {
			const asker = { resolve, reject };
			askers.add(asker);
			leave = () => {
				if (!askers.delete(asker)) return;
				reject(new SubnetsError("stopped", "The run was stopped."));
				if (askers.size === 0) this.#giveUp(id);
			};
		});
		return { report, pause: nothing, resume: nothing, step: nothing, setSpeed: nothing, stop: () => leave() };
	}

	completed(id: string, answer: unknown): void {
		const waiting = this.#take(id);
		if (!waiting) return;
		try {
			give(waiting, parseAnswer(answer));
		} catch (error) {
			refuse(waiting, error as Error);
		}
	}

	failed(id: string, reason: string): void {
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		// Another coordinator that wanted the same run stopped it.
		if (reason === STOPPED) return this.#do(this.#put(id, waiting.job));
		this.#waiting.delete(id);
		refuse(waiting, new SubnetsError("worker-died", `No worker could do a run: ${reason}`));
	}

	/** Looks how a run stands. */
	ask(id: string): void {
		this.#do(this.#ask(id));
	}

	/** Waits for what is on its way to the server; runs that wait are given up. */
	async close(): Promise<void> {
		this.#closed = true;
		clearInterval(this.#asking);
		for (const [id, waiting] of [...this.#waiting]) {
			refuse(waiting, new SubnetsError("stopped", "The run was stopped."));
			this.#giveUp(id);
		}
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

	/** Nobody wants it any more. */
	#giveUp(id: string): void {
		if (!this.#take(id)) return;
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

function give(waiting: Waiting, answer: Answer): void {
	if (!("report" in answer)) return refuse(waiting, new SubnetsError("bad-value", answer.refusal, answer.field));
	for (const asker of waiting.askers) asker.resolve(answer.report);
	waiting.askers.clear();
}

function refuse({ askers }: Waiting, error: Error): void {
	for (const asker of askers) asker.reject(error);
	askers.clear();
}
