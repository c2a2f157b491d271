/**
 * Words of one language that only its readers load, in a piece of their own: nothing until they are taught. Whoever starts
 * the product teaches, once, before anything is said (`src/french.ts`); who speaks asks, and speaks English where nothing
 * was taught.
 */
export class Lesson<T> {
	#words: T | undefined;

	/** What was taught, or undefined. */
	get words(): T | undefined {
		return this.#words;
	}

	teach(words: T): void {
		this.#words = words;
	}
}
