import { type Dist } from "./dist.ts";
import { type WorkerLike } from "./runner.ts";

/** What runs a script. */
export interface Program {
	readonly command: string;
	readonly env: Readonly<Record<string, string>>;
}

/** What differs between the hosts of the extension; `platform.node.ts` and `platform.web.ts` are one. */
export interface Platform {
	/** Processor cores that runs may share with everything else. */
	readonly cores: () => number;
	/** Moves a file over another in one step; absent where nothing does. */
	readonly replaceFile: ((from: string, to: string) => Promise<void>) | undefined;
	/** Reads a small file without asking in turn, which takes a fourth of the work of it; absent where there are no files. */
	readonly readFileNow: ((file: string) => Uint8Array) | undefined;
	/** How a program of ours is started; absent where none can be. */
	readonly program: Program | undefined;
	/** Starts the program that hands runs to a queue; absent where no program can be. Undefined when it is not installed. */
	readonly startQueueProgram: (() => Promise<WorkerLike | undefined>) | undefined;
	/** Starts a thread that runs simulations. */
	readonly createWorker: (dist: Dist) => Promise<WorkerLike>;
}
