/** Something to be timed. Names are stable: saved figures are compared by them. */
export interface Benchmark {
	/** What and how large, e.g. `epoch yuma2 64x256`. */
	readonly name: string;
	/** Builds everything that is not to be timed and returns what is. Called once, just before. */
	readonly prepare: () => () => unknown;
	/** For what takes seconds: so many runs instead of as many as fit into the usual time. */
	readonly runs?: number;
	/** People that one run moves by a step; their rate is printed beside the time. */
	readonly people?: number;
}
