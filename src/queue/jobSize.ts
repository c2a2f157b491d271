/** Work of one job, in milliseconds: long against what a job costs by itself, short against a reader's patience. */
const WORK = 200;
/** The most runs of one job. */
const MOST_RUNS = 64;
/** Jobs among which what waits is shared out at least, so that some dozens of cores have work. */
const LEAST_JOBS = 32;

/** How many runs of a simulation go into one job: as many as their time says, once it is known. */
export class JobSize {
	/** While nothing is known, so many jobs more are put into the queue after so many milliseconds. */
	static readonly PATIENCE = 1000;
	readonly #elapsed = new Map<string, number>();

	/** @param elapsed milliseconds of work that a run took */
	learn(simulation: string, elapsed: number): void {
		this.#elapsed.set(simulation, elapsed);
	}

	/**
	 * @param waiting how many runs wait in all
	 * @returns runs of one job, and how many jobs may be put into the queue now
	 */
	of(simulation: string, waiting: number): { readonly size: number; readonly most: number } {
		const elapsed = this.#elapsed.get(simulation);
		if (elapsed === undefined) return { size: 1, most: LEAST_JOBS };
		const size = Math.min(MOST_RUNS, Math.ceil(waiting / LEAST_JOBS), Math.round(WORK / Math.max(elapsed, 1)));
		return { size: Math.max(1, size), most: Infinity };
	}
}
