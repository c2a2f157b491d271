import { type Program } from "./platform.ts";
import { type Dist } from "./dist.ts";
import { type WorkerLike } from "./runner.ts";
import { workerScript } from "./pieces.ts";

/** Processor cores that runs may share with everything else. */
export const cores = (): number => navigator.hardwareConcurrency;

/** Nothing here moves a file over another in one step. */
export const replaceFile: ((from: string, to: string) => Promise<void>) | undefined = undefined;

/** Files are the editor's here. */
export const readFileNow: ((file: string) => Uint8Array) | undefined = undefined;

/** None can be started here. */
export const program: Program | undefined = undefined;
export const startQueueProgram: (() => Promise<WorkerLike | undefined>) | undefined = undefined;

let script: Promise<string> | undefined;

/**
 * Where there is no Node: a web worker. A web extension host starts none from files of the extension,
 * so the files are read and started as one script.
 */
export async function createWorker(dist: Dist): Promise<WorkerLike> {
	script ??= workerScript(dist.read);
	const url = URL.createObjectURL(new Blob([await script], { type: "text/javascript" }));
	const worker = new Worker(url);
	return {
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
	};
}
