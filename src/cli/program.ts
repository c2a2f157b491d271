import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { availableParallelism } from "node:os";
import { createRunner } from "../runs/engine/createRunner.ts";
import { type CreateWorker, type Runner } from "../runs/engine/runner.ts";
import { decodeText } from "../chain/imports/text/decodeText.ts";
import { listFolder, readBytes } from "./kit/files.ts";
import { execute } from "./execute.ts";
import { harmless } from "./kit/harmless.ts";

/** What shells expect of a program that Ctrl+C ended. */
const INTERRUPTED = 130;

/** What differs between the package and a clone. */
interface Surroundings {
	/** Where it runs: a file beside the program, or made from the sources. */
	readonly createWorker: () => Promise<CreateWorker>;
	/** The file of the scorecard that comes with it. */
	readonly scorecard: URL;
}

/** The command line as a program: reads the process's words, prints to its streams, sets its exit code. */
export async function program({ createWorker, scorecard }: Surroundings): Promise<void> {
	// Whoever reads our output may stop early: `… | head`.
	process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
	let runner: Promise<Runner> | undefined;
	let interrupted = false;
	const code = await execute(process.argv.slice(2), {
		print: (text) => process.stdout.write(`${process.stdout.isTTY ? harmless(text) : text}\n`),
		complain: (text) => process.stderr.write(`${process.stderr.isTTY ? harmless(text) : text}\n`),
		write: (text) => process.stdout.write(process.stdout.isTTY ? harmless(text) : text),
		progress: (text) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${harmless(text)}`),
		readText: async (file) => decodeText(await readBytes(file), basename(file)),
		readBytes,
		listFolder,
		scorecard: () => readFile(scorecard, "utf8"),
		// Nobody edits meanwhile, so no core is left free.
		runner: (workers = availableParallelism()) =>
			(runner ??= createWorker().then((create) => createRunner(create, workers + 1, workers))),
		onInterrupt: (listener) =>
			process.once("SIGINT", () => {
				interrupted = true;
				listener();
			}),
		onEnd: (listener) => ["SIGINT", "SIGTERM"].forEach((signal) => process.on(signal, listener)),
	});
	// A runner that could not be made has said so already.
	await runner?.then(
		(made) => made.dispose(),
		() => undefined,
	);
	if (interrupted && code === 0) process.stderr.write("Interrupted: what is printed is what was done so far.\n");
	process.exitCode = interrupted ? INTERRUPTED : code;
}
