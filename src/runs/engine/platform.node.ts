import { readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Program } from "./platform.ts";
import { type Dist } from "./dist.ts";
import { nodeWorker } from "./nodeWorker.ts";
import { type WorkerLike } from "./runner.ts";

/** Processor cores that runs may share with everything else. */
export const cores = (): number => availableParallelism();

/** Moves a file over another in one step. */
export const replaceFile: ((from: string, to: string) => Promise<void>) | undefined = rename;

/** Reads a small file at once. */
export const readFileNow: ((file: string) => Uint8Array) | undefined = (file) => readFileSync(file);

/** This very program, which on the desktop is VS Code itself and is told to be Node. */
export const program: Program = { command: process.execPath, env: { ELECTRON_RUN_AS_NODE: "1" } };

/** Looks for the npm package along the path, and starts it. */
export const startQueueProgram: (() => Promise<WorkerLike | undefined>) | undefined = async () => {
	const { findQueueProgram, startQueueProcess } = await import("./queueProcess.ts");
	const found = findQueueProgram(program, process.env);
	return found && startQueueProcess(found);
};

/** Where there is Node: a thread running the bundled worker. */
export const createWorker = (dist: Dist): Promise<WorkerLike> =>
	Promise.resolve(nodeWorker({ path: join(dist.folder, "worker.js") }));
