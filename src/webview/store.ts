/**
 * The state of a panel: one plain object, replaced at every change, and effects that follow parts of it.
 * Views are functions of it; nothing else is kept in the DOM than what the platform itself keeps (focus, scroll).
 */
export class Store<S extends object> {
	#state: S;
	readonly #watchers: (() => void)[] = [];

	constructor(state: S) {
		this.#state = state;
	}

	get state(): Readonly<S> {
		return this.#state;
	}

	/** Changes some fields and runs the effects that follow them, in the order in which they were added. */
	update(change: Partial<S>): void {
		this.#state = { ...this.#state, ...change };
		for (const watcher of this.#watchers) watcher();
	}

	/**
	 * Runs the effect now, and again whenever one of the selected parts is another one than before (`Object.is`).
	 * An effect may call `update`.
	 */
	watch(select: (state: Readonly<S>) => readonly unknown[], effect: (state: Readonly<S>) => void): void {
		let seen: readonly unknown[] | undefined;
		const watcher = () => {
			const selected = select(this.#state);
			if (seen && selected.length === seen.length && selected.every((part, i) => Object.is(part, seen![i]))) return;
			seen = selected;
			effect(this.#state);
		};
		this.#watchers.push(watcher);
		watcher();
	}
}
