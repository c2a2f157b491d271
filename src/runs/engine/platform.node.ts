import { rename } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Dist } from "./dist.ts";
import { nodeWorker } from "./nodeWorker.ts";
import { type WorkerLike } from "./runner.ts";

/** Processor cores that runs may share with everything else. */
export const cores = (): number => availableParallelism();

/** Moves a file over another in one step. */
export const replaceFile: ((from: string, to: string) => Promise<void>) | undefined = rename;

/** Whether other programs can be started here. */
export const startsPrograms: boolean = true;

/** Where there is Node: a thread running the bundled worker. */
export const createWorker = (dist: Dist): Promise<WorkerLike> =>
	Promise.resolve(nodeWorker({ path: join(dist.folder, "worker.js") }));
