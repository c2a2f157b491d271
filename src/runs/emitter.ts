/** Something to stop listening with. */
export interface Subscription {
	dispose(): void;
}

/** Tells listeners what happened. Of the same form as VS Code's, without needing VS Code. */
export class Emitter<T> {
	readonly #listeners = new Set<(value: T) => void>();

	readonly event = (listener: (value: T) => void): Subscription => {
		this.#listeners.add(listener);
		return { dispose: () => this.#listeners.delete(listener) };
	};

	fire(value: T): void {
		for (const listener of [...this.#listeners]) listener(value);
	}
}
