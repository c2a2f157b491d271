import { type RunProgress, type RunReport } from "../runs/runReport.ts";
import { findSimulation } from "../simulations/registry.ts";
import { callerRunner } from "./callerRunner.ts";
import { requestOf, type RunOptions, stopOn } from "./runOptions.ts";

/**
 * Runs a simulation and gives its report: the answer in a sentence, figures, tables, findings on the essay's claims, and the
 * manifest that repeats it. Equal options give an equal `manifest.outcomeHash` here, on the command line and in VS Code.
 *
 * @param simulation its id, such as "zeus"; `simulations` lists them
 * @throws {SubnetsError} `not-found` for an unknown simulation, `bad-value` for a value that it does not allow
 */
export async function run(
	simulation: string,
	options: RunOptions & { readonly onProgress?: (progress: RunProgress) => void } = {},
): Promise<RunReport> {
	const { runner = callerRunner(), signal, onProgress } = options;
	const request = requestOf(findSimulation(simulation), options);
	const handle = runner.start(request, onProgress ? { onProgress } : {});
	stopOn(signal, handle);
	return await handle.report;
}
