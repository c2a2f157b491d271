import { SubnetsError } from "../../numeric/errors.ts";
import { exp, log } from "../../numeric/math.ts";
import { type Parameter, type Value } from "../../simulations/kit/parameters.ts";
import { runBatch } from "./runBatch.ts";
import { type RunStarter } from "../engine/runner.ts";
import { sweepCharts, sweepOutcome } from "./sweepOutcome.ts";
import { type SweepPoint, type SweepReport, type SweepRequest } from "./sweepReport.ts";

/** The most points of one parameter. */
export const MOST_POINTS = 200;

export interface SweepHandle {
	readonly report: Promise<SweepReport>;
	/** Ends it; the report holds the points that are done. */
	stop(): void;
}

/**
 * Values to sweep over: evenly from the lowest to the highest (by factors where the parameter spans decades), every
 * option of a choice, both sides of a flag.
 *
 * @param count of a number parameter's points, at least 2; fewer come back where only whole numbers fit
 * @param range within the parameter's own; absent: all of it
 */
export function gridOf(parameter: Parameter, count: number, range?: readonly [low: number, high: number]): Value[] {
	if (parameter.kind === "flag") return [false, true];
	if (parameter.kind === "choice") return parameter.options.map(({ value }) => value);
	if (!Number.isInteger(count) || count < 2 || count > MOST_POINTS) {
		throw new SubnetsError("bad-value", `Points: ${count} is not a whole number from 2 to ${MOST_POINTS}.`, "points");
	}
	const { min, max, scale = "linear", whole = false, label } = parameter;
	const [low, high] = range ?? [min, max];
	if (!(low >= min && high <= max && low < high)) {
		throw new SubnetsError(
			"bad-value",
			`${label}: sweep from a lower to a higher value within ${min} to ${max}.`,
			"range",
		);
	}
	const byFactors = scale === "log" && low > 0;
	const at = (share: number) =>
		byFactors ? exp(log(low) + share * (log(high) - log(low))) : low + share * (high - low);
	const points = Array.from({ length: count }, (_, i) => {
		const value = i === 0 ? low : i === count - 1 ? high : Number(at(i / (count - 1)).toPrecision(6));
		return whole ? Math.round(value) : value;
	});
	return [...new Set(points)];
}

/**
 * Runs every point of the grid in the background.
 *
 * The report rejects with the first refusal when every point is refused, and with `worker-died` when a worker dies.
 *
 * @param parameter the one that is swept, for its name and unit
 * @param onProgress told after every point: share done, and the report if it ended here
 */
export function startSweep(
	request: SweepRequest,
	parameter: Parameter,
	runner: RunStarter,
	onProgress?: (share: number, soFar: SweepReport) => void,
): SweepHandle {
	const { base, parameter: name, points: grid } = request;
	if (grid.length === 0 || grid.length > MOST_POINTS) {
		throw new SubnetsError("bad-value", `A sweep has 1 to ${MOST_POINTS} points, not ${grid.length}.`, "points");
	}
	const results: (SweepPoint | undefined)[] = grid.map(() => undefined);
	let finished = 0;
	const reportSoFar = (): SweepReport => {
		const points = results.flatMap((point) => point ?? []);
		const outcome = sweepOutcome(name, parameter, points);
		const stoppedAt = finished / grid.length;
		return { request, points, outcome, charts: sweepCharts(parameter, outcome), ...(stoppedAt < 1 && { stoppedAt }) };
	};
	const requests = grid.map((value) => ({ ...base, values: { ...base.values, [name]: value } }));
	const batch = runBatch(requests.entries(), runner, ({ index, ...result }) => {
		results[index] = { value: grid[index]!, ...result };
		finished++;
		onProgress?.(finished / grid.length, reportSoFar());
	});
	const report = batch.done.then(() => {
		const soFar = reportSoFar();
		const refusal = soFar.points.find((point) => "refusal" in point);
		if (refusal && soFar.points.every((point) => "refusal" in point)) {
			throw new SubnetsError("bad-value", refusal.refusal, name);
		}
		return soFar;
	});
	return { report, stop: () => batch.stop() };
}
