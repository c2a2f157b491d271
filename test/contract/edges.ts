import { SubnetsError } from "../../src/numeric/errors.ts";
import { type Simulation } from "../../src/simulations/kit/contract.ts";
import { defaultsOf, type Parameter, type Value, type Values } from "../../src/simulations/kit/parameters.ts";

/** A corner of the ranges, with a name for failures. */
export interface Edge {
	readonly name: string;
	readonly values: Values;
}

/** Frames for which an edge of the simulation is followed. */
export const framesAtEdges = ({ quick }: Simulation): number => quick?.frames ?? Infinity;

/** Values at which a question about every edge can be asked cheaply: the defaults, smaller where size costs time. */
export const smallValues = ({ quick, parameters }: Simulation): Values => ({
	...defaultsOf(parameters),
	...(quick?.values as Values | undefined),
});

/** Both ends of every range with the others as they are, every option, and everything lowest and highest. */
export function edgesOf(simulation: Simulation): Edge[] {
	const { parameters } = simulation;
	const defaults = smallValues(simulation);
	const singles = Object.entries(parameters).flatMap(([name, parameter]) =>
		endsOf(parameter)
			.filter((value) => value !== defaults[name])
			.map((value) => ({ name: `${name} = ${value}`, values: { ...defaults, [name]: value } })),
	);
	const all = (pick: (ends: readonly Value[]) => Value) =>
		Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, pick(endsOf(parameter))]));
	return [
		...singles,
		{ name: "everything lowest", values: all((ends) => ends[0]!) },
		{ name: "everything highest", values: all((ends) => ends.at(-1)!) },
	];
}

/** Of no variable, so that every simulation can have them: nothing, without a value, below nothing, beyond all numbers. */
const formulas: readonly Value[] = ["0", "1 / 0", "log(-1)", "-1", "10 ^ 400", "10 ^ 300"];

function endsOf(parameter: Parameter): readonly Value[] {
	switch (parameter.kind) {
		case "number":
			return [parameter.min, parameter.max];
		case "choice":
			return parameter.options.map(({ value }) => value);
		case "flag":
			return [false, true];
		case "formula":
			return formulas;
	}
}

/** True when a simulation refused values that are allowed one by one, in a sentence that names the field. */
export const isRefusal = (error: unknown): boolean =>
	SubnetsError.is(error, "bad-value") && error.field !== undefined && /[.!]$/.test(error.message);
