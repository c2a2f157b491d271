import { pow } from "../../numeric/math.ts";
import { type Parameters, type Values } from "./parameters.ts";

/**
 * Milliseconds that a run of one seed takes on a quiet machine, roughly: known before it starts.
 * @param cost of a run at the defaults
 */
export function runTime(cost: number, parameters: Parameters, values: Values): number {
	return Object.entries(parameters).reduce((time, [name, parameter]) => {
		if (parameter.kind !== "number" || parameter.time === undefined) return time;
		return time * pow(Number(values[name] ?? parameter.default) / parameter.default, parameter.time);
	}, cost);
}
