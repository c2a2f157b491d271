import { SubnetsError } from "../../numeric/errors.ts";
import { isLeftToChance } from "../../simulations/kit/contract.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { checkRequest } from "../ask/checkRequest.ts";
import { reportOn } from "../engine/executeRun.ts";
import { knownWell } from "../engine/knownWell.ts";
import { type RunStarter } from "../engine/runner.ts";
import { type RunReport, type RunRequest } from "../runReport.ts";
import { inLanes } from "./inLanes.ts";

/** A run whose seeds are shared out. */
export interface SpreadRun {
	readonly report: Promise<RunReport>;
	/** Ends it; the report holds the seeds that are done. */
	stop(): void;
}

/**
 * A run of several seeds, each of them a run by itself, so that all workers have some. Its report is the one that a single
 * worker gives, but for how long it took.
 *
 * @param onProgress told how far it is, in words
 * @throws {SubnetsError} `bad-value`
 */
export function spreadSeeds(request: RunRequest, starter: RunStarter, onProgress: (label: string) => void): SpreadRun {
	const simulation = findSimulation(request.simulation);
	const values = checkRequest(simulation, request);
	const { until, ...one } = request;
	const seeds = isLeftToChance(simulation, request.imported !== undefined) ? request.seeds : 1;
	if (seeds === 1 || starter.width === 1) {
		return starter.start(request, { onProgress: ({ label }) => onProgress(label) });
	}
	/** Seeds that ended before one that comes before them. */
	const early = new Map<number, RunReport>();
	const outcomes: Outcome[] = [];
	let elapsed = 0;
	let partial: RunReport | undefined;
	const enough = () => until !== undefined && knownWell(outcomes, until);
	const keep = (place: number, report: RunReport): void => {
		if (report.stoppedAt === undefined) early.set(place, report);
		else if (place === 0) partial = report;
		for (let next = early.get(outcomes.length); next && !enough(); next = early.get(outcomes.length)) {
			early.delete(outcomes.length);
			outcomes.push(next.outcome);
			elapsed += next.elapsed;
		}
		onProgress(`seed ${outcomes.length} of ${seeds}`);
		if (enough()) lanes.stop();
	};
	const lanes = inLanes(Array(seeds).keys(), starter.width + 1, (place) => {
		const run = starter.start({ ...one, seed: one.seed + place, seeds: 1 }, { priority: "sweep" });
		return { done: run.report.then((report) => keep(place, report)), stop: () => run.stop() };
	});
	const report = lanes.done.then(() => {
		const all = { ...request, values };
		if (outcomes.length === seeds || enough())
			return reportOn(simulation, all, outcomes, { stoppedAt: undefined, elapsed });
		if (outcomes.length > 0)
			return reportOn(simulation, all, outcomes, { stoppedAt: outcomes.length / seeds, elapsed });
		if (!partial) throw new SubnetsError("stopped", "The run was stopped before it began.");
		return { ...partial, stoppedAt: partial.stoppedAt! / seeds };
	});
	return { report, stop: () => lanes.stop() };
}
