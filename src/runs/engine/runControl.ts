import { type Steer } from "./runsWorker.ts";
import { nextMacrotask } from "./nextMacrotask.ts";

/** Longest stretch of work between two looks at the message queue, in milliseconds. */
const SLICE = 12;
/** How far a run may fall behind its pace before it stops trying to catch up, in milliseconds. */
const LARGEST_LAG = 100;

/** Decides when a run may compute its next frame: paused, stepped, paced, stopped. One per run, in the worker. */
export class RunControl {
	#paused: boolean;
	#stopped = false;
	#steps = 0;
	#framesPerSecond: number | undefined;
	/** When the next frame is due, while there is a pace. */
	#due = 0;
	#sliceEnd = 0;
	#wake: (() => void) | undefined;

	constructor(options: { readonly paused?: boolean; readonly framesPerSecond?: number } = {}) {
		this.#paused = options.paused ?? false;
		this.#framesPerSecond = options.framesPerSecond;
	}

	get stopped(): boolean {
		return this.#stopped;
	}

	/** True when the next frame has to wait for the reader. */
	get waiting(): boolean {
		return this.#paused && this.#steps === 0 && !this.#stopped;
	}

	/** True when frames come at a pace that a reader watches. */
	get paced(): boolean {
		return this.#framesPerSecond !== undefined || this.#paused;
	}

	/** True while the next frame may be computed at once, which spares waiting for {@link turn}. */
	get free(): boolean {
		return !this.paced && !this.#stopped && performance.now() < this.#sliceEnd;
	}

	steer(steer: Steer): void {
		switch (steer.action) {
			case "pause":
				this.#paused = true;
				break;
			case "resume":
				this.#paused = false;
				break;
			case "step":
				this.#paused = true;
				this.#steps++;
				break;
			case "stop":
				this.#stopped = true;
				break;
			case "speed":
				this.#framesPerSecond = steer.framesPerSecond;
				this.#due = 0;
				break;
		}
		this.#wake?.();
	}

	/** From here on nobody watches frame by frame: as fast as it can. */
	unpace(): void {
		this.#framesPerSecond = undefined;
	}

	/**
	 * Resolves when the next frame may be computed, or at once when stopped. Lets messages in at least every 12 ms of work.
	 * @param onPause called before it waits for the reader
	 */
	async turn(onPause: () => void): Promise<void> {
		for (;;) {
			const now = performance.now();
			if (now >= this.#sliceEnd) {
				await nextMacrotask();
				this.#sliceEnd = performance.now() + SLICE;
			}
			if (this.#stopped) return;
			if (this.#steps > 0) {
				this.#steps--;
				return;
			}
			if (this.#paused) {
				onPause();
				await this.#changed();
				continue;
			}
			if (this.#framesPerSecond === undefined) return;
			const wait = this.#due - performance.now();
			if (wait <= 0) {
				this.#due = Math.max(this.#due, this.#due - wait - LARGEST_LAG) + 1000 / this.#framesPerSecond;
				return;
			}
			await this.#changed(wait);
		}
	}

	/** Resolves at the next steer, or after some milliseconds. */
	#changed(after?: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = after === undefined ? undefined : setTimeout(() => this.#wake?.(), after);
			this.#wake = () => {
				clearTimeout(timer);
				this.#wake = undefined;
				this.#sliceEnd = performance.now() + SLICE;
				resolve();
			};
		});
	}
}
