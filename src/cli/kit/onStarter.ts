import { type Answers } from "../../runs/engine/answer.ts";
import { type RunStarter } from "../../runs/engine/runner.ts";
import { type Terminal } from "./command.ts";
import { readNetworkTexts } from "./runOptions.ts";
import { UsageError } from "./usageError.ts";

/** How often the number of workers is asked for, in milliseconds. */
const COUNT_EVERY = 2000;

/** Where a command's runs are to be done. */
export interface Where {
	/** Threads of this machine. */
	readonly workers?: number | undefined;
	/** Address of Redis or Valkey. */
	readonly queue?: string | undefined;
	/** Files of the network that the runs start from, and the reading that was chosen. */
	readonly input?: readonly string[];
	readonly as?: readonly string[];
}

/**
 * Does something with the place where runs are done: threads of this machine, or workers behind a queue.
 * @param use is given the place, and what to add to a line of progress
 * @throws {UsageError} @throws {SubnetsError}
 */
export async function onStarter<T>(
	terminal: Terminal,
	{ workers, queue: url, input = [], as = [] }: Where,
	use: (starter: RunStarter & Answers, note: () => string) => Promise<T>,
): Promise<T> {
	if (url === undefined) return await use(await terminal.runner(workers), () => "");
	if (workers !== undefined)
		throw new UsageError("Choose --workers or --queue: over a queue, each worker has its own.");
	// Loaded only where it is used: it is larger than all of ours.
	const { openQueue } = await import("../../queue/openQueue.ts");
	const files = input.length === 0 ? [] : [{ files: await readNetworkTexts(input, terminal), as }];
	const queue = await openQueue(url, files);
	let count: number | undefined;
	const note = () =>
		count === undefined ? "" : count === 1 ? " · 1 worker" : ` · ${count.toLocaleString("en-US")} workers`;
	const counting = setInterval(() => {
		queue.workers().then(
			(workers) => {
				count = workers;
				if (workers === 0) terminal.progress("No worker is connected: start subnet-explorer worker --queue …");
			},
			// A server that is away, or that does not say who is connected.
			() => (count = undefined),
		);
	}, COUNT_EVERY);
	try {
		return await use(queue.runs, note);
	} finally {
		clearInterval(counting);
		await queue.close();
	}
}
