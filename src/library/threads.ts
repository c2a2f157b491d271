import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { createRunner } from "../runs/engine/createRunner.ts";
import { nodeWorker } from "../runs/engine/nodeWorker.ts";
import { type Runner } from "../runs/engine/runner.ts";

/**
 * A runner on several threads of Node, for sweeps and for programs that must stay awake meanwhile. Give it as `runner`, and
 * dispose it at the end: threads keep a program alive.
 * @param count how many threads at most; by default as many as the machine runs at once
 */
export function threads(count = availableParallelism()): Runner {
	// Beside this file in the package.
	const path = fileURLToPath(new URL("../worker.js", import.meta.url));
	return createRunner(() => Promise.resolve(nodeWorker({ path })), count + 1);
}
