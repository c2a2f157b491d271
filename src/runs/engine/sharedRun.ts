import { SubnetsError } from "../../numeric/errors.ts";
import { type RunProgress, type RunReport } from "../runReport.ts";
import { type RunHandle } from "./runner.ts";

type Listener = (progress: RunProgress) => void;

/** One run on its way for which several wait, because they asked for the same. It ends when the last of them stops it. */
export class SharedRun {
	readonly #run: RunHandle;
	readonly #listeners = new Set<Listener>();
	#waiting = 0;

	/**
	 * @param begin starts the run
	 * @param watched whether the first who asked looks on: a run that nobody looks on sends no progress
	 */
	constructor(begin: (onProgress?: Listener) => RunHandle, watched: boolean) {
		const tell: Listener = (progress) => this.#listeners.forEach((listener) => listener(progress));
		this.#run = watched ? begin(tell) : begin();
	}

	/** Nobody waits for it any more: it was told to end. */
	get given(): boolean {
		return this.#waiting === 0;
	}

	/** Joins it. A handle that is stopped while others wait rejects with `stopped`, and the run goes on for them. */
	join(onProgress?: Listener): RunHandle {
		this.#waiting++;
		if (onProgress) this.#listeners.add(onProgress);
		let leave: ((error: SubnetsError) => void) | undefined;
		const left = new Promise<never>((_, reject) => (leave = reject));
		left.catch(() => undefined); // whoever left knows
		const run = this.#run;
		return {
			report: Promise.race<RunReport>([run.report, left]),
			pause: () => run.pause(),
			resume: () => run.resume(),
			step: () => run.step(),
			setSpeed: (framesPerSecond) => run.setSpeed(framesPerSecond),
			stop: () => {
				if (!leave) return;
				this.#waiting--;
				if (onProgress) this.#listeners.delete(onProgress);
				if (this.#waiting === 0) run.stop();
				else leave(new SubnetsError("stopped", "The run was stopped."));
				leave = undefined;
			},
		};
	}
}
