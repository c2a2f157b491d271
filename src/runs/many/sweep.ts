import { SubnetsError } from "../../numeric/errors.ts";
import { exp, log } from "../../numeric/math.ts";
import { type Parameter, type Value } from "../../simulations/kit/parameters.ts";
import { runBatch } from "./runBatch.ts";
import { engineVersion } from "../engine/engineVersion.ts";
import { type RunStarter } from "../engine/runner.ts";
import { type NamedNetwork } from "./inputOf.ts";
import { sweepCharts, sweepMaps } from "./sweepCharts.ts";
import { sweepOutcome } from "./sweepOutcome.ts";
import { indicesOf, requestAt, sizeOf, type SweepPlan, valuesAt } from "./sweepPlan.ts";
import { type SweepPlace, type SweepPoint, type SweepReport, type SweepRequest } from "./sweepReport.ts";

/** The most points of one parameter. */
export const MOST_POINTS = 200;
/** The most points of one map over two inputs. */
const MOST_PLACES = 2_500;

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
	if (parameter.kind === "formula") {
		throw new SubnetsError(
			"bad-value",
			`${parameter.label}: a formula has no range to sweep. Sweep another input.`,
			"range",
		);
	}
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

/** What is known of a sweep besides its request. */
export interface SweepOptions {
	/** The second input as a parameter, where the request has one. */
	readonly second?: Parameter;
	/** Points that were done before: they are not run again. */
	readonly known?: readonly SweepPoint[];
	/** Networks that `imported` may name. */
	readonly networks?: readonly NamedNetwork[];
}

/**
 * Runs every point of the grid in the background.
 *
 * The report rejects with the first refusal when every point is refused, and with `worker-died` when a worker dies.
 *
 * @param parameter the one that is swept, for its name and unit
 * @param onProgress told after every point: share done, and what gives the report if it ended here
 * @throws {SubnetsError} `bad-value` for too many points, or a network that is not there
 */
export function startSweep(
	request: SweepRequest,
	parameter: Parameter,
	runner: RunStarter,
	onProgress?: (share: number, soFar: () => SweepReport) => void,
	{ second, known = [], networks = [] }: SweepOptions = {},
): SweepHandle {
	const { parameter: name } = request;
	const plan = planOf(request);
	const places = placesOf(plan);
	const results = places.map((place) => known.find((point) => isAt(point, place)));
	const open = places.flatMap((place, index) => (results[index] ? [] : [{ place, index }]));
	const share = () => results.filter((point) => point !== undefined).length / places.length;
	const reportSoFar = () => sweepReport(request, parameter, results, { second });
	const requests = open.map(({ index }) => requestAt(plan, index, networks));
	const batch = runBatch(requests.entries(), runner, ({ index, ...result }) => {
		const { place, index: at } = open[index]!;
		results[at] = { ...place, ...result };
		onProgress?.(share(), reportSoFar);
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

/** What is known of a sweep, as a report. @param results by place of the grid */
export function sweepReport(
	request: SweepRequest,
	parameter: Parameter,
	results: readonly (SweepPoint | undefined)[],
	{ second }: Pick<SweepOptions, "second"> = {},
): SweepReport {
	const { base, parameter: name } = request;
	const points = results.flatMap((point) => point ?? []);
	const outcome = sweepOutcome(name, parameter, points, second);
	const stoppedAt = points.length / sizeOf(planOf(request));
	const rest = { request, points, ...(stoppedAt < 1 && { stoppedAt }) };
	if (!second) return { ...rest, outcome, charts: sweepCharts(parameter, outcome, base.values[name]) };
	const { charts, tables } = sweepMaps(parameter, second, outcome);
	return { ...rest, outcome: { ...outcome, tables: [...outcome.tables, ...tables] }, charts };
}

/** A request as the plan of its grid. @throws {SubnetsError} `bad-value` when it has no points or too many */
export function planOf({ base, parameter, points, second }: SweepRequest): SweepPlan {
	if (points.length === 0 || points.length > MOST_POINTS) {
		throw new SubnetsError("bad-value", `A sweep has 1 to ${MOST_POINTS} points, not ${points.length}.`, "points");
	}
	const plan = { base, axes: [{ parameter, points }, ...(second ? [second] : [])] };
	const count = sizeOf(plan);
	if (second && (count === 0 || count > MOST_PLACES)) {
		throw new SubnetsError("bad-value", `A map has 1 to ${MOST_PLACES} points, not ${count}.`, "points");
	}
	return plan;
}

/** Every place of a plan, in its order. */
export const placesOf = (plan: SweepPlan): readonly SweepPlace[] =>
	[...indicesOf(plan)].map((index) => {
		const [value, second] = valuesAt(plan, index) as [Value, Value?];
		return second === undefined ? { value } : { value, second };
	});

/**
 * Kept points that would come out the same now: those of this version of the extension and of the model. Refusals are asked
 * for again, since they do not say by which version.
 */
export const currentPoints = (points: readonly SweepPoint[], version: number): readonly SweepPoint[] =>
	points.filter(
		(point) =>
			"report" in point && point.report.manifest.engine === engineVersion && point.report.manifest.version === version,
	);

const isAt = (point: SweepPlace, place: SweepPlace) => point.value === place.value && point.second === place.second;
