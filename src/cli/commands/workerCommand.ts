import { type Command, parseWords } from "../kit/command.ts";
import { WHERE, workersFrom } from "../kit/sweepOptions.ts";
import { UsageError } from "../kit/usageError.ts";

const options = {
	...WHERE,
	patience: {
		type: "string",
		value: "SECONDS",
		help: "after how long of silence it is taken for dead and its runs go to others; 15 where nobody says",
	},
} as const;

/** @throws {UsageError} */
function patienceFrom(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const seconds = Number(text);
	if (seconds >= 1 && seconds <= 3600) return seconds;
	throw new UsageError(`--patience ${text}: use a number of seconds from 1 to 3,600.`);
}

/** `worker --queue redis://host:6379`: does runs for sweeps that are started elsewhere. */
export const workerCommand: Command = {
	usage: "worker --queue URL [options]",
	summary: "Does the runs of sweeps that wait in a queue on Redis or Valkey, until it is ended.",
	options: () => options,
	examples: ["worker --queue redis://localhost:6379"],
	async run(words, terminal) {
		const { values } = parseWords(words, [], options);
		if (values.queue === undefined) throw new UsageError("Say which --queue: redis://host:port.");
		const patience = patienceFrom(values.patience);
		const runner = await terminal.runner(workersFrom(values.workers));
		// Loaded only where it is used: it is larger than all of ours.
		const [{ workQueue }, { placeOf }] = await Promise.all([
			import("../../queue/workQueue.ts"),
			import("../../queue/connect.ts"),
		]);
		const place = placeOf(values.queue);
		const worker = await workQueue(
			values.queue,
			runner,
			(done) => terminal.progress(`${done.toLocaleString("en-US")} runs done`),
			patience,
		);
		const threads = runner.width === 1 ? "1 thread" : `${runner.width} threads`;
		terminal.print(`Working with ${threads} for the queue at ${place}. Ctrl+C ends it after the runs under way.`);
		await new Promise<void>((resolve) => {
			terminal.onEnd(() => void worker.close().then(resolve));
		});
		terminal.progress("");
		return 0;
	},
};
