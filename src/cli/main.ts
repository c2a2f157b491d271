import { basename } from "node:path";
import { availableParallelism } from "node:os";
import { createRunner } from "../runs/engine/createRunner.ts";
import { type Runner } from "../runs/engine/runner.ts";
import { decodeText } from "../chain/imports/decodeText.ts";
import { bundledWorker } from "./bundledWorker.ts";
import { listFolder, readBytes } from "./files.ts";
import { execute } from "./execute.ts";

async function main(): Promise<void> {
	// Whoever reads our output may stop early: `… | head`.
	process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
	let runner: Promise<Runner> | undefined;
	process.exitCode = await execute(process.argv.slice(2), {
		print: (text) => process.stdout.write(`${text}\n`),
		write: (text) => process.stdout.write(text),
		complain: (text) => process.stderr.write(`${text}\n`),
		progress: (text) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`),
		readText: async (file) => decodeText(await readBytes(file), basename(file)),
		readBytes,
		listFolder,
		// Nobody edits meanwhile, so no core is left free.
		runner: (workers = availableParallelism()) =>
			(runner ??= bundledWorker().then((create) => createRunner(create, workers + 1, workers))),
		onInterrupt: (listener) => process.once("SIGINT", listener),
		onEnd: (listener) => ["SIGINT", "SIGTERM"].forEach((signal) => process.on(signal, listener)),
	});
	(await runner)?.dispose();
}

void main();
