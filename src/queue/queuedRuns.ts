import { type Queue } from "bullmq";
import { SubnetsError } from "../numeric/errors.ts";
import { type AnswerHandle, type AnswerText } from "../runs/engine/answer.ts";
import { idOf, idOfJob, type Job, type QueuedRun } from "./job.ts";
import { JobSize } from "./jobSize.ts";
import { type ResultShelf } from "./resultShelf.ts";
import { STOPPED } from "./stopped.ts";

/** How long runs are gathered before they are put into the queue together, in milliseconds. */
const GATHER = 2;
/** How often it is looked for jobs of which no event told, in milliseconds. */
const ASK_EVERY = 5_000;
/** How many of them it is asked for at once. */
const ASKED_AT_ONCE = 32;

interface Asker {
	readonly resolve: (answer: AnswerText) => void;
	readonly reject: (error: Error) => void;
}

interface Waiting {
	readonly run: QueuedRun;
	/** Who asked for it: equal runs are one, which ends when the last of them gives up. */
	readonly askers: Set<Asker>;
}

interface JobUnderWay {
	/** Its runs that somebody still wants. */
	readonly wanted: Set<string>;
	/** When it was put into the queue, or last asked for, in milliseconds. */
	heardAt: number;
}

/**
 * Runs that wait for a worker behind a queue, some of them together in a job. Events tell when one ends; an event may be lost
 * with a connection, so what nothing was heard of is asked for, and put into the queue again where it is gone.
 */
export class QueuedRuns {
	readonly #queue: Queue;
	readonly #results: Pick<ResultShelf, "get">;
	readonly #tellStop: (id: string) => void;
	readonly #waiting = new Map<string, Waiting>();
	/** Runs that are in no job yet. */
	#fresh: string[] = [];
	#gathering: ReturnType<typeof setTimeout> | undefined;
	readonly #jobs = new Map<string, JobUnderWay>();
	readonly #jobSize = new JobSize();
	readonly #asking: ReturnType<typeof setInterval>;
	/** Commands on their way to the server. */
	readonly #busy = new Set<Promise<unknown>>();
	#closed = false;

	/** @param tellStop tells every worker that a job is not wanted any more */
	constructor(queue: Queue, results: Pick<ResultShelf, "get">, tellStop: (id: string) => void) {
		this.#queue = queue;
		this.#results = results;
		this.#tellStop = tellStop;
		this.#asking = setInterval(() => this.#askForOldest(), ASK_EVERY);
	}

	/** Equal runs share one place; stopping one of them leaves it to the others. */
	start(run: QueuedRun): AnswerHandle {
		const id = idOf(run);
		let waiting = this.#waiting.get(id);
		if (!waiting) {
			waiting = { run, askers: new Set() };
			this.#waiting.set(id, waiting);
			this.#gather([id]);
		}
		const { askers } = waiting;
		let leave = nothing;
		const answer = new Promise<AnswerText>((resolve, reject) => {
			const asker = { resolve, reject };
			askers.add(asker);
			leave = () => {
				if (!askers.delete(asker)) return;
				reject(new SubnetsError("stopped", "The run was stopped."));
				if (askers.size === 0) this.#giveUp(id);
			};
		});
		return { answer, stop: () => leave() };
	}

	/** @param elapsed milliseconds of work that each of its runs took, as its worker says */
	completed(jobId: string, elapsed?: number): void {
		const job = this.#take(jobId);
		if (!job) return;
		const ids = [...job.wanted];
		const simulation = this.#simulationOf(ids[0]!);
		if (elapsed !== undefined && simulation !== undefined) this.#jobSize.learn(simulation, elapsed);
		this.#do(this.#collect(ids, elapsed ?? 0));
		this.#gather([]);
	}

	failed(jobId: string, reason: string): void {
		const job = this.#take(jobId);
		if (!job) return;
		// Another coordinator that wanted the same runs stopped it.
		if (reason === STOPPED) return this.#gather([...job.wanted]);
		for (const id of job.wanted) {
			this.#end(id, ({ reject }) => reject(new SubnetsError("worker-died", `No worker could do a run: ${reason}`)));
		}
	}

	/** Looks how a job stands. */
	ask(jobId: string): void {
		this.#do(this.#ask(jobId));
	}

	/** Waits for what is on its way to the server; runs that wait are given up. */
	async close(): Promise<void> {
		this.#closed = true;
		clearInterval(this.#asking);
		clearTimeout(this.#gathering);
		for (const id of [...this.#waiting.keys()]) this.#giveUp(id);
		await Promise.allSettled(this.#busy);
	}

	/** Puts runs into the queue a moment later, with those that come meanwhile. */
	#gather(ids: readonly string[], after = GATHER): void {
		this.#fresh.push(...ids);
		if (this.#closed || this.#fresh.length === 0) return;
		clearTimeout(this.#gathering);
		this.#gathering = setTimeout(() => this.#putFresh(), after);
	}

	#putFresh(): void {
		const groups: string[][] = [];
		const fresh = this.#fresh.filter((id) => this.#waiting.has(id));
		this.#fresh = [];
		// Runs of one simulation go together, in the order in which they came.
		for (const simulation of new Set(fresh.map((id) => this.#simulationOf(id)))) {
			const ids = fresh.filter((id) => this.#simulationOf(id) === simulation);
			const { size, most } = this.#jobSize.of(simulation!, this.#waiting.size);
			const now = ids.slice(0, most * size);
			for (let from = 0; from < now.length; from += size) groups.push(now.slice(from, from + size));
			this.#fresh.push(...ids.slice(now.length));
		}
		this.#do(this.#put(groups));
		this.#gather([], JobSize.PATIENCE);
	}

	/** What was done before is taken; the rest becomes jobs. */
	async #put(groups: readonly (readonly string[])[]): Promise<void> {
		const known = new Set(await this.#collect(groups.flat(), 0, false));
		const jobs = groups.flatMap((ids) => {
			const runs = ids.flatMap((id) => {
				const waiting = known.has(id) ? undefined : this.#waiting.get(id);
				return waiting ? [{ ...waiting.run, id }] : [];
			});
			return runs.length === 0 ? [] : [{ runs } satisfies Job];
		});
		const added = jobs.map((data) => {
			const jobId = idOfJob(data);
			this.#jobs.set(jobId, { wanted: new Set(data.runs.map(({ id }) => id)), heardAt: performance.now() });
			return { name: "runs", data, opts: { jobId } };
		});
		if (added.length > 0) await this.#queue.addBulk(added);
	}

	/**
	 * Takes the results that are there.
	 * @param again whether to put the others into the queue again
	 * @returns the runs that are done
	 */
	async #collect(ids: readonly string[], elapsed: number, again = true): Promise<readonly string[]> {
		const found = await this.#results.get(ids);
		const missing: string[] = [];
		const done: string[] = [];
		for (const [i, id] of ids.entries()) {
			const text = found[i];
			if (typeof text === "string") {
				done.push(id);
				this.#end(id, ({ resolve }) => resolve({ text, elapsed }));
			} else missing.push(id);
		}
		if (again) this.#gather(missing);
		return done;
	}

	async #ask(jobId: string): Promise<void> {
		const job = this.#jobs.get(jobId);
		if (!job) return;
		job.heardAt = performance.now();
		// One that is done is in the queue no longer.
		if (!(await this.#queue.getJob(jobId))) this.completed(jobId);
	}

	#askForOldest(): void {
		const since = performance.now() - ASK_EVERY;
		const quiet = [...this.#jobs].filter(([, { heardAt }]) => heardAt < since);
		quiet.sort(([, a], [, b]) => a.heardAt - b.heardAt);
		for (const [jobId] of quiet.slice(0, ASKED_AT_ONCE)) this.ask(jobId);
	}

	/** Nobody wants it any more. */
	#giveUp(id: string): void {
		this.#end(id, ({ reject }) => reject(new SubnetsError("stopped", "The run was stopped.")));
		for (const [jobId, { wanted }] of this.#jobs) {
			if (!wanted.delete(id) || wanted.size > 0) continue;
			this.#jobs.delete(jobId);
			// One that a worker holds cannot be removed: its worker is told.
			this.#do(
				this.#queue.remove(jobId).then((removed) => {
					if (removed === 0) this.#tellStop(jobId);
				}),
			);
		}
	}

	#take(jobId: string): JobUnderWay | undefined {
		const job = this.#jobs.get(jobId);
		this.#jobs.delete(jobId);
		return job;
	}

	#end(id: string, tell: (asker: Asker) => void): void {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		waiting?.askers.forEach(tell);
		waiting?.askers.clear();
	}

	#simulationOf(id: string): string | undefined {
		return this.#waiting.get(id)?.run.ask.simulation;
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
