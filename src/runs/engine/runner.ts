import { type Answers } from "./answer.ts";
import { type RunProgress, type RunReport, type RunRequest } from "../runReport.ts";
import { type Derivation } from "../../simulations/kit/derivation.ts";

/** A run on its way in a worker. */
export interface RunHandle {
	/**
	 * Resolves with the report, also of a stopped run. Rejects with the simulation's own refusal, with `stopped` when it
	 * was stopped before anything was done, and with `worker-died`.
	 */
	readonly report: Promise<RunReport>;
	pause(): void;
	resume(): void;
	/** One frame, then pauses. */
	step(): void;
	/** Frames per second; absent: as fast as it can. */
	setSpeed(framesPerSecond?: number): void;
	/** Ends it; the report holds what was done so far. */
	stop(): void;
}

/** Somebody is looking at an `interactive` run; a `sweep` waits until there is room. */
export type Priority = "interactive" | "sweep";

export interface StartOptions {
	readonly onProgress?: (progress: RunProgress) => void;
	readonly framesPerSecond?: number;
	readonly paused?: boolean;
	/** Default `interactive`. */
	readonly priority?: Priority;
	/** Leaves tables, participants and events out of the report; its hash is that of the whole outcome all the same. */
	readonly brief?: boolean;
	/** Computes it even where the answer is known: to see that the same comes out. */
	readonly fresh?: boolean;
}

/** Where runs are started: threads of this machine, or workers behind a queue. */
export interface RunStarter {
	/** How many runs it works on at once: what a sweep should keep in flight. */
	readonly width: number;
	start(request: RunRequest, options?: StartOptions): RunHandle;
}

/** Runs simulations away from the caller's thread. One per host; disposing it ends every run. */
export interface Runner extends RunStarter, Answers {
	/** Starts a worker before one is needed, so that the first click waits for its run alone. A failure is the first run's to tell. */
	warmUp(): void;
	derivePay(request: RunRequest, participant: string, step?: number): Promise<Derivation>;
	dispose(): void;
}

/** The least that a worker thread offers on every host (worker_threads, web worker, a fake in tests). */
export interface WorkerLike {
	post(message: unknown): void;
	onMessage(listener: (message: unknown) => void): void;
	/** Called once, with the reason, when it dies by itself. */
	onDeath(listener: (error: Error) => void): void;
	terminate(): void;
}

export type CreateWorker = () => Promise<WorkerLike>;
