import { SubnetsError } from "../numeric/errors.ts";
import { listed } from "../numeric/nearNames.ts";
import { gridOf, startSweep } from "../runs/many/sweep.ts";
import { type SweepReport } from "../runs/many/sweepReport.ts";
import { type Value } from "../simulations/kit/parameters.ts";
import { findSimulation } from "../simulations/registry.ts";
import { callerRunner } from "./callerRunner.ts";
import { requestOf, type RunOptions, stopOn } from "./runOptions.ts";

/** What is asked of a sweep besides the options of its runs. */
export interface SweepOptions extends RunOptions {
	/** How many values, evenly over the parameter's range (by factors where it spans decades), or the values themselves. Default 9. */
	readonly points?: number | readonly Value[];
	/** The range, within the parameter's own. */
	readonly range?: readonly [low: number, high: number];
	/** Told after every point: the share that is done. */
	readonly onProgress?: (share: number) => void;
}

/**
 * Runs one parameter over a grid of values. The report has a table with a row per point, and every point's run without its
 * tables.
 *
 * @param simulation its id, such as "takeover"
 * @param parameter the name of the parameter, such as "budget"
 * @throws {SubnetsError} `not-found` for an unknown simulation or parameter, `bad-value` for values that it does not allow
 */
export async function sweep(simulation: string, parameter: string, options: SweepOptions = {}): Promise<SweepReport> {
	const { points = 9, range, runner = callerRunner(), signal, onProgress } = options;
	const found = findSimulation(simulation);
	const swept = Object.hasOwn(found.parameters, parameter) ? found.parameters[parameter] : undefined;
	if (!swept) {
		const known = listed(Object.keys(found.parameters));
		throw new SubnetsError("not-found", `There is no parameter "${parameter}". Use one of: ${known}.`, "parameter");
	}
	const grid = typeof points === "number" ? gridOf(swept, points, range) : points;
	const request = { base: requestOf(found, options), parameter, points: grid };
	const handle = startSweep(request, swept, runner, onProgress);
	stopOn(signal, handle);
	return await handle.report;
}
