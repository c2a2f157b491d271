/** Longest that work holds the editor's host before others have their turn, in milliseconds. */
export const slice = 6;

/**
 * Does work in slices between which the host does whatever else waits.
 * @param wanted asked between slices; once it says no, the work ends
 * @returns undefined where it was ended
 */
export async function inSlices<T>(work: Generator<void, T>, wanted: () => boolean): Promise<T | undefined> {
	for (;;) {
		for (const end = performance.now() + slice; performance.now() < end;) {
			const step = work.next();
			if (step.done) return step.value;
		}
		await new Promise((resolve) => setTimeout(resolve, 0));
		if (!wanted()) return undefined;
	}
}
