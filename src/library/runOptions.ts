import { type RuleSetId } from "../chain/ruleSetId.ts";
import { askFor } from "../runs/ask/ask.ts";
import { type Until } from "../runs/ask/until.ts";
import { type RunRequest } from "../runs/runReport.ts";
import { type Runner } from "../runs/engine/runner.ts";
import { type ImportedNetwork } from "../simulations/kit/importedNetwork.ts";
import { type Simulation } from "../simulations/kit/contract.ts";
import { type ScheduledChange } from "../simulations/kit/schedule.ts";
import { type Values } from "../simulations/kit/parameters.ts";

/** What is asked of a simulation besides its name. All of it may be left out. */
export interface RunOptions {
	/** Values of its parameters by name; those that are not named keep their defaults. */
	readonly values?: Values;
	/** Seed of the random numbers, a whole number from 0 to 4,294,967,295; default 1. */
	readonly seed?: number;
	/** How many seeds, counted up from `seed`: more than one gives every figure its 5-95 % band. By default as many as are quick, at most 200. */
	readonly seeds?: number;
	/** The dated emission rules in force; by default those of the essay's date. */
	readonly rules?: RuleSetId;
	/** What changes while it runs: see `ScheduledChange`. Only parameters that say `live` can. */
	readonly events?: readonly ScheduledChange[];
	/** Ends as soon as a figure is known so well; `seeds` is then the most. */
	readonly until?: Until;
	/** A real network to start from: see `importNetwork`. */
	readonly network?: ImportedNetwork;
	/** Where it runs; by default on the caller's thread. `threads` of "subnet-explorer/threads" makes one of several. */
	readonly runner?: Runner;
	/** Ends it; the report then holds what was done so far. */
	readonly signal?: AbortSignal;
}

/** @throws {SubnetsError} `bad-value` for a value that the simulation does not allow */
export const requestOf = (
	simulation: Simulation,
	{ values, seed, seeds, rules, network, events, until }: RunOptions,
): RunRequest => ({
	...askFor(simulation, {
		...(values && { values }),
		...(seed !== undefined && { seed }),
		...(seeds !== undefined && { seeds }),
		...(rules && { rules }),
		...(events && { events }),
		...(until && { until }),
	}),
	...(network && { imported: network }),
});

/** Ends something when the signal says so, also one that has said so already. */
export function stopOn(signal: AbortSignal | undefined, { stop }: { stop(): void }): void {
	if (signal?.aborted) stop();
	else signal?.addEventListener("abort", stop, { once: true });
}
