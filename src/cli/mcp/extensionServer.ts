import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseEveryClaimFile } from "../../claims/scorecard/everyClaimFile.ts";
import { createRunner } from "../../runs/engine/createRunner.ts";
import { cores, createWorker } from "../../runs/engine/platform.node.ts";
import { type Runner } from "../../runs/engine/runner.ts";
import { serveStdio } from "./serveStdio.ts";

/*
 * The server that the extension offers to VS Code's own clients: a program among the extension's files, so that nothing
 * is fetched and its version is the extension's. It shares their pieces.
 */
const folder = dirname(process.argv[1]!);
const read = (file: string) => readFile(join(folder, file), "utf8");
let runner: Runner | undefined;

void serveStdio({
	runner: () => Promise.resolve((runner ??= createRunner(() => createWorker({ folder, read }), cores()))),
	claimTests: async () => parseEveryClaimFile(await read("../media/scorecard.json"), "scorecard.json").reports,
}).then(() => runner?.dispose());
