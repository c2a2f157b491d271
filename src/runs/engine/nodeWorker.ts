import { Worker } from "node:worker_threads";
import { type WorkerLike } from "./runner.ts";

/** Heap of one worker, in MB; typed arrays are outside it. */
const HEAP = 1024;

/**
 * A Node worker thread in the form that the pool uses.
 * @param source path of a script, or the script itself
 */
export function nodeWorker(source: { readonly path: string } | { readonly text: string }): WorkerLike {
	const options = { resourceLimits: { maxOldGenerationSizeMb: HEAP } };
	const worker =
		"path" in source ? new Worker(source.path, options) : new Worker(source.text, { ...options, eval: true });
	let reported = false;
	return {
		post: (message) => worker.postMessage(message),
		onMessage: (listener) => void worker.on("message", listener),
		onDeath: (listener) => {
			const report = (error: Error) => {
				if (reported) return;
				reported = true;
				listener(error);
			};
			worker.on("error", report);
			worker.on("exit", (code) => report(new Error(`exit code ${code}`)));
		},
		terminate: () => void worker.terminate(),
	};
}
