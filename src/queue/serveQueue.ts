import { SubnetsError } from "../numeric/errors.ts";
import { reportAsJson } from "../runs/archive/reportFile.ts";
import { engineVersion } from "../runs/engine/engineVersion.ts";
import { type QueueProgram } from "../runs/engine/queueProgram.ts";
import { type RunHandle } from "../runs/engine/runner.ts";
import { connect } from "../wire/rpc.ts";
import { openQueue, type OpenQueue } from "./openQueue.ts";

/** The end of a channel to whoever wants runs done. */
export interface QueueClient {
	post(message: unknown): void;
	onMessage(listener: (message: unknown) => void): void;
}

/**
 * Hands the runs of another program to a queue.
 * @returns takes back what waits, and closes the queue
 */
export function serveQueue(client: QueueClient): () => Promise<void> {
	let opened: Promise<OpenQueue> | undefined;
	const queue = async () => {
		if (opened) return await opened;
		throw new SubnetsError("disconnected", "No queue is open. Set the address of one.");
	};
	const running = new Map<number, RunHandle>();
	const channel = connect<QueueProgram, Record<never, never>>(
		(wire) => client.post(wire),
		{
			version: () => engineVersion,
			open: async ({ url }) => {
				await (opened ??= openQueue(url));
				return null;
			},
			bring: async (files) => await (await queue()).bring(files),
			run: async ({ run, ask, network, brief }) => {
				const handle = (await queue()).start({ ask, ...(network !== undefined && { network }), brief });
				running.set(run, handle);
				try {
					return reportAsJson(await handle.report);
				} finally {
					running.delete(run);
				}
			},
			stop: ({ run }) => running.get(run)?.stop(),
			workers: async () => await (await queue()).workers(),
		},
		() => undefined,
	);
	client.onMessage((message) => channel.receive(message));
	return async () => await (await opened?.catch(() => undefined))?.close();
}
