import { availableParallelism } from "node:os";
import { join } from "node:path";
import { nodeWorker } from "./nodeWorker.ts";
import { type WorkerLike } from "./runner.ts";

/** Processor cores that runs may share with everything else. */
export const cores = (): number => availableParallelism();

/**
 * What `#host` means where there is Node: a thread running the bundled worker.
 * @param dist path of the folder that holds `worker.js`
 */
export const createWorker = (dist: string): Promise<WorkerLike> =>
	Promise.resolve(nodeWorker({ path: join(dist, "worker.js") }));
