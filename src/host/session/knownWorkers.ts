import { type CreateWorker, type WorkerLike } from "../../runs/engine/runner.ts";

/** Workers that can be ended from outside the runner, as a crash would end them: the way to see that it is noticed. */
export class KnownWorkers {
	readonly #living: (() => void)[] = [];

	/** @param make of the host */
	constructor(private readonly make: CreateWorker) {}

	readonly create: CreateWorker = async () => {
		const worker = await this.make();
		const died: ((error: Error) => void)[] = [];
		this.#living.push(() => {
			worker.terminate();
			for (const listener of died) listener(new Error("it was ended from outside"));
		});
		const known: WorkerLike = {
			...worker,
			onDeath: (listener) => {
				died.push(listener);
				worker.onDeath(listener);
			},
		};
		return known;
	};

	kill(): void {
		for (const end of this.#living.splice(0)) end();
	}
}
