import { exp, log } from "../../numeric/math.ts";
import { type Parameter, type Parameters, type Value, type Values } from "../../simulations/kit/parameters.ts";

/** A parameter that differs between sampled worlds. */
export interface FreeParameter {
	readonly name: string;
	readonly parameter: Parameter;
}

/** The parameters that worlds are drawn over; the others stay at their defaults. @param shared values that all worlds have */
export const freeParameters = (parameters: Parameters, shared: Values = {}): FreeParameter[] =>
	Object.entries(parameters)
		.filter(([name, parameter]) => parameter.plausible !== "fixed" && !Object.hasOwn(shared, name))
		.map(([name, parameter]) => ({ name, parameter }));

/** Where worlds draw a number from. */
export const plausibleRange = (
	parameter: Parameter & { readonly kind: "number" },
): readonly [low: number, high: number] =>
	parameter.plausible === undefined || parameter.plausible === "fixed"
		? [parameter.min, parameter.max]
		: parameter.plausible;

/**
 * The value at a place of its plausible range: evenly, or by factors where the parameter spans decades.
 * @param place from 0 to 1
 */
export function valueAt(parameter: Parameter, place: number): Value {
	switch (parameter.kind) {
		case "number": {
			const { whole = false, scale = "linear" } = parameter;
			const ends = plausibleRange(parameter);
			// A whole number gets the stretch up to the next one, so that all are equally likely.
			const [low, high] = whole ? [Math.ceil(ends[0]), Math.floor(ends[1]) + 1] : ends;
			const byFactors = scale === "log" && low > 0;
			const value = byFactors ? exp(log(low) + place * (log(high) - log(low))) : low + place * (high - low);
			return whole ? Math.min(Math.floor(value), high - 1) : Math.min(high, Math.max(low, value));
		}
		case "choice": {
			const { options } = parameter;
			return options[Math.min(options.length - 1, Math.floor(place * options.length))]!.value;
		}
		case "flag":
			return place >= 0.5;
		case "formula":
			return parameter.default;
	}
}

/** All values of the world at a point of the unit cube over the free parameters. @param home what the others have */
export function worldAt(home: Values, free: readonly FreeParameter[], point: Float64Array): Values {
	const moved = free.map(({ name, parameter }, i) => [name, valueAt(parameter, point[i]!)] as const);
	return { ...home, ...Object.fromEntries(moved) };
}
