import { type RunReport } from "../runs/runReport.ts";
import { type Verification, verifyRun } from "../runs/archive/verifyRun.ts";
import { callerRunner } from "./callerRunner.ts";
import { type RunOptions } from "./runOptions.ts";

/**
 * Runs a report's manifest again and compares to the last bit.
 * @param report as `run` gave it, or as `parseReport` read it from a file
 * @throws {SubnetsError} `bad-value` when its network is missing or another one, or when it was stopped before its end
 */
export const verify = (
	report: RunReport,
	{ network, runner = callerRunner() }: Pick<RunOptions, "network" | "runner"> = {},
): Promise<Verification> => verifyRun(report, runner, network);
