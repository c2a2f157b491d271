import { findSimulation } from "../../simulations/registry.ts";
import { type Endpoint, serveRuns } from "./serveRuns.ts";

/** The worker's one entry, on every host: a Node thread or a browser's worker. */
if ("importScripts" in globalThis) {
	const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
	serve({
		post: (message) => scope.postMessage(message),
		onMessage: (listener) => scope.addEventListener("message", (event) => listener(event.data)),
	});
} else {
	// Messages wait in the port until somebody listens, so nothing is lost meanwhile.
	void import("node:worker_threads").then(({ parentPort }) =>
		serve({
			post: (message) => parentPort!.postMessage(message),
			onMessage: (listener) => parentPort!.on("message", listener),
		}),
	);
}

function serve(endpoint: Endpoint): void {
	serveRuns(endpoint, findSimulation);
}
