import { type RunProgress } from "../runReport.ts";

/** Shortest time between two pictures, in milliseconds: ten a second. */
const SHORTEST_GAP = 100;
/** A picture may take at most this share of a run's time. */
const LARGEST_SHARE = 0.1;

/** Lets through as much progress as an eye can use: snapshots are made only when they will be sent. */
export class ProgressGate {
	readonly #send: (progress: RunProgress) => void;
	#open: number;

	constructor(send: (progress: RunProgress) => void) {
		this.#send = send;
		this.#open = performance.now() + SHORTEST_GAP;
	}

	/**
	 * @param urgent true when the run is about to wait, so that what is shown is where it stands
	 * @returns whether it was sent
	 */
	offer(picture: () => RunProgress, urgent: boolean): boolean {
		const started = performance.now();
		if (!urgent && started < this.#open) return false;
		this.#send(picture());
		const ended = performance.now();
		this.#open = ended + Math.max(SHORTEST_GAP, (ended - started) / LARGEST_SHARE);
		return true;
	}
}
