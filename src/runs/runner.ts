import { type RunProgress, type RunReport, type RunRequest } from "../messages/runReport.ts";
import { type Derivation } from "../simulations/derivation.ts";

/** A run on its way in a worker. */
export interface RunHandle {
	/** Resolves with the report, also of a stopped run; rejects with `worker-died` or the simulation's own refusal. */
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

export interface StartOptions {
	readonly onProgress?: (progress: RunProgress) => void;
	readonly framesPerSecond?: number;
	readonly paused?: boolean;
}

/** Runs simulations away from the caller's thread. One per host; disposing it ends every run. */
export interface Runner {
	start(request: RunRequest, options?: StartOptions): RunHandle;
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
