import { type Ask } from "../ask/ask.ts";
import { type NetworkFiles } from "../../simulations/kit/importedNetwork.ts";

/** How many runs are kept in a queue at once: enough for some dozens of cores, few enough to be held in memory. */
export const QUEUE_WIDTH = 256;

/** What the program that hands runs to a queue answers; messages are JSON. */
export type QueueProgram = {
	/** Its version: of another one, results would differ. */
	version(argument: Record<never, never>): string;
	/** Connects. @throws {SubnetsError} `bad-value`, `disconnected` */
	open(argument: { readonly url: string }): null;
	/** Puts a network beside the queue. @returns its hash */
	bring(argument: NetworkFiles): string;
	/** Resolves with the report as its file, brief or not; rejects as a run of this machine does. */
	run(argument: {
		readonly run: number;
		readonly ask: Ask;
		/** Hash of the network that it starts from, which was brought before. */
		readonly network?: string;
		readonly brief: boolean;
	}): string;
	/** Does nothing when the run has ended. */
	stop(argument: { readonly run: number }): void;
	/** How many workers are connected now. */
	workers(argument: Record<never, never>): number;
};
