/** Something on its way that can be given up. */
export interface Underway {
	/** Resolves when it is done, whatever came of it; rejects when the whole shall end. */
	readonly done: Promise<void>;
	stop(): void;
}

/** Much work of which so much at once is on its way. */
export interface Batch {
	/** Resolves when all is done or it was stopped; rejects with the first failure. */
	readonly done: Promise<void>;
	/** Ends it; what is on its way is given up, and what it says then is not heard. */
	stop(): void;
}

/**
 * Begins one piece of work after the other, each when one before it has ended.
 * @param work asked for one by one, so that there may be more of it than fits in memory
 * @param lanes how much of it at once
 */
export function inLanes<T>(work: Iterable<T>, lanes: number, begin: (piece: T) => Underway): Batch {
	const queue = work[Symbol.iterator]();
	const active = new Set<Underway>();
	let stopped = false;
	const stop = () => {
		stopped = true;
		for (const each of active) each.stop();
	};
	const lane = async (): Promise<void> => {
		while (!stopped) {
			const next = queue.next();
			if (next.done) return;
			const underway = begin(next.value);
			active.add(underway);
			try {
				await underway.done;
			} catch (error) {
				if (stopped) return;
				stop();
				throw error;
			} finally {
				active.delete(underway);
			}
		}
	};
	return { done: Promise.all(Array.from({ length: lanes }, lane)).then(() => undefined), stop };
}
