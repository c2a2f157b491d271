import { fileURLToPath } from "node:url";
import { nodeWorker } from "../runs/engine/nodeWorker.ts";
import { program } from "./program.ts";

/** `subnet-explorer …` from the npm package, where the worker and the scorecard lie beside this file. */
void program({
	createWorker: () => {
		const path = fileURLToPath(new URL("worker.js", import.meta.url));
		return Promise.resolve(() => Promise.resolve(nodeWorker({ path })));
	},
	scorecard: new URL("scorecard.json", import.meta.url),
});
