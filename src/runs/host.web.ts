import source from "text:worker";
import { type WorkerLike } from "./runner.ts";

/** Processor cores that runs may share with everything else. */
export const cores = (): number => navigator.hardwareConcurrency;

/**
 * What `#host` means where there is no Node: a web worker made from the bundled worker's text, because a web extension
 * host starts no worker from a URL of the extension. So the folder does not matter here.
 */
export const createWorker: (dist: string) => Promise<WorkerLike> = () => {
	const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
	const worker = new Worker(url);
	return Promise.resolve({
		post: (message) => worker.postMessage(message),
		onMessage: (listener) => worker.addEventListener("message", (event: MessageEvent<unknown>) => listener(event.data)),
		onDeath: (listener) =>
			worker.addEventListener("error", (event) => listener(new Error(event.message || "no reason given")), {
				once: true,
			}),
		terminate: () => {
			URL.revokeObjectURL(url);
			worker.terminate();
		},
	});
};
