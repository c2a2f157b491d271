import { findSimulation } from "../../simulations/registry.ts";
import { type WorkerLike } from "./runner.ts";
import { serveRuns } from "./serveRuns.ts";

/**
 * A worker on the caller's own thread, for hosts without threads and for single runs. Messages are cloned and come later, as
 * between threads; a run lets others have their turn between two slices of work.
 */
export function callerWorker(): WorkerLike {
	let toOwner: (message: unknown) => void = () => undefined;
	let toWorker: (message: unknown) => void = () => undefined;
	let ended = false;
	const later = (deliver: () => (message: unknown) => void) => (message: unknown) => {
		const copy: unknown = structuredClone(message);
		queueMicrotask(() => {
			if (!ended) deliver()(copy);
		});
	};
	serveRuns({ post: later(() => toOwner), onMessage: (listener) => void (toWorker = listener) }, findSimulation);
	return {
		post: later(() => toWorker),
		onMessage: (listener) => void (toOwner = listener),
		// It lives as long as its caller.
		onDeath: () => undefined,
		terminate: () => void (ended = true),
	};
}
