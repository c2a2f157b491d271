import { SubnetsError } from "../../../numeric/errors.ts";
import { type Simulation } from "../../../simulations/kit/contract.ts";
import { type RunStarter } from "../../engine/runner.ts";
import { runBatch } from "../runBatch.ts";
import { sensitivityPlan, type SensitivityRequest } from "./sensitivityPlan.ts";
import { sensitivityReport, type SensitivityReport } from "./sensitivityReport.ts";

/** The figure of every run, by its place in the plan: undefined where it is not done, `NaN` where it has no such figure. */
export type FigureByRun = readonly (number | undefined)[];

export interface SensitivityHandle {
	readonly report: Promise<SensitivityReport>;
	/** Ends it; the report holds what is known. */
	stop(): void;
}

/** What a sensitivity is told and tells on its way. */
export interface SensitivityOptions {
	/** What was done before, which is not run again. */
	readonly known?: FigureByRun;
	/** Told after every run. */
	readonly onProgress?: (done: number, total: number, soFar: () => SensitivityReport, figures: FigureByRun) => void;
}

/**
 * Asks what moves a figure, in the background. Equal requests give equal reports whatever the number of workers.
 * @throws {SubnetsError} see `sensitivityPlan`; the report rejects with the first refusal where every run was refused
 */
export function startSensitivity(
	simulation: Simulation,
	request: SensitivityRequest,
	runner: RunStarter,
	{ known = [], onProgress }: SensitivityOptions = {},
): SensitivityHandle {
	const plan = sensitivityPlan(simulation, request);
	const figures = plan.requests.map((_, index) => known[index]);
	const soFar = () => sensitivityReport(request, plan, figures);
	const open = [...plan.requests.entries()].filter(([index]) => figures[index] === undefined);
	let done = figures.length - open.length;
	let refusal: string | undefined;
	const batch = runBatch(open, runner, ({ index, ...result }) => {
		if ("refusal" in result) refusal ??= result.refusal;
		figures[index] =
			"report" in result ? (result.report.outcome.figures.find(({ id }) => id === request.figure)?.value ?? NaN) : NaN;
		onProgress?.(++done, figures.length, soFar, figures);
	});
	const report = batch.done.then(() => {
		const found = soFar();
		if (found.runs === 0 && refusal !== undefined) throw new SubnetsError("bad-value", refusal);
		return found;
	});
	return { report, stop: () => batch.stop() };
}
