import { Random } from "../../src/numeric/random.ts";
import { type Simulation } from "../../src/simulations/kit/contract.ts";
import { type Parameter, type Value, type Values } from "../../src/simulations/kit/parameters.ts";
import { exp, log } from "../../src/numeric/math.ts";
import { type Edge, smallValues } from "./edges.ts";

/** Points inside the ranges at which every simulation is tried. With more than 700 edges: what the house calls 500 runs. */
const POINTS = 8;

/**
 * Points anywhere inside all ranges, not only where sampled worlds are drawn. Sizes, and what such worlds hold, stay small: the edges try
 * these.
 */
export function pointsInside(simulation: Simulation): Edge[] {
	const small = smallValues(simulation);
	const random = new Random(20).fork(simulation.id);
	return Array.from({ length: POINTS }, (_, i) => ({
		name: `a point inside all ranges (${i + 1})`,
		values: Object.fromEntries(
			Object.entries(simulation.parameters).map(([name, parameter]) => [
				name,
				isHeld(simulation, name, parameter) ? small[name]! : drawFrom(parameter, random),
			]),
		) as Values,
	}));
}

const isHeld = ({ quick }: Simulation, name: string, { plausible }: Parameter): boolean =>
	plausible === "fixed" || Object.hasOwn(quick?.values ?? {}, name);

function drawFrom(parameter: Parameter, random: Random): Value {
	switch (parameter.kind) {
		case "choice":
			return parameter.options[random.integer(0, parameter.options.length - 1)]!.value;
		case "flag":
			return random.chance(0.5);
		case "formula":
			return parameter.default;
		case "number": {
			const { min, max, scale, whole } = parameter;
			const value = scale === "log" ? min * exp(random.uniform(0, log(max / min))) : random.uniform(min, max);
			return Math.min(max, Math.max(min, whole ? Math.round(value) : value));
		}
	}
}
