import { SubnetsError } from "../../numeric/errors.ts";
import { parseFormula } from "../../numeric/formula.ts";
import { formulaSentence } from "../../numeric/formulaSentence.ts";
import { didYouMean, listed } from "../../numeric/nearNames.ts";
import { briefly } from "../../numeric/oneLine.ts";

/** A state in which a parameter has no effect. All that is given must hold. */
export interface Idle {
	/** With an imported network (true), or without one (false). */
	readonly imported?: boolean;
	/** Where other parameters have these values. */
	readonly where?: Readonly<Record<string, Value>>;
	/** Where other parameters have any values but these. */
	readonly unless?: Readonly<Record<string, Value>>;
	/** Why, in one sentence that people read beside the greyed knob. */
	readonly because: string;
}

interface Documented {
	readonly label: string;
	/** What it means and what it does to the result, in a sentence or two. */
	readonly help: string;
	/** Where the default (and the range) comes from. Our own choice is named as such: "our choice: …". */
	readonly source: string;
	/** Folded away at first. */
	readonly advanced?: boolean;
	/** It may change while a run goes on, since the model reads it anew at every step; `"once"`: an action, whose value holds for
	 * the one step of its event. See `schedule.ts`. */
	readonly live?: true | "once";
	/** Where it has no effect: the form greys it and says why, the command line tells. */
	readonly idle?: readonly Idle[];
}

export interface NumberParameter extends Documented {
	readonly kind: "number";
	/** Shown after the value; `""` for a plain count or ratio. */
	readonly unit: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly default: number;
	/** A slider of a quantity that spans decades moves by factors. */
	readonly scale?: "linear" | "log";
	/** It is the netuid of a subnet of the imported table, which offers its own. 0 is none. */
	readonly of?: "subnets";
	/** Only whole numbers. */
	readonly whole?: boolean;
	/** Power with which the time of a run grows with it, where a run can take long: 1 = twice as much takes twice as long. */
	readonly time?: number;
	/** Where sampled worlds draw it from: an interval, or held at its default. Absent: from `min` to `max`. */
	readonly plausible?: readonly [low: number, high: number] | "fixed";
}

export interface ChoiceParameter extends Documented {
	readonly kind: "choice";
	readonly options: readonly { readonly value: string; readonly label: string }[];
	readonly default: string;
	/** Sampled worlds draw each option equally often unless it is held at its default. */
	readonly plausible?: "fixed";
}

export interface FlagParameter extends Documented {
	readonly kind: "flag";
	readonly default: boolean;
	readonly plausible?: "fixed";
}

/** A formula in the reader's own words, see `numeric/formula.ts`; its value is its text. */
export interface FormulaParameter extends Documented {
	readonly kind: "formula";
	readonly default: string;
	/** What it may be of: each variable with its meaning, in the order in which the model hands over their values. */
	readonly variables: Readonly<Record<string, string>>;
	/** Worlds, sweeps and sensitivities hold it at what it is: it has no range. */
	readonly plausible: "fixed";
}

/** One input of a simulation. The form, the command line, the schema and the docs all come from this. */
export type Parameter = NumberParameter | ChoiceParameter | FlagParameter | FormulaParameter;
export type Parameters = Readonly<Record<string, Parameter>>;

export type Value = number | string | boolean;
export type Values = Readonly<Record<string, Value>>;

type ValueOf<Q> = Q extends { readonly kind: "number" }
	? number
	: Q extends { readonly kind: "choice"; readonly options: readonly { readonly value: infer O }[] }
		? O
		: Q extends { readonly kind: "formula" }
			? string
			: boolean;

/** The values a run receives: `number` for number, one of the options for choice, `boolean` for flag, a text for formula. */
export type ValuesOf<P extends Parameters> = { readonly [K in keyof P]: ValueOf<P[K]> };

export const defaultsOf = (parameters: Parameters): Values =>
	Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]));

/**
 * Completes and checks values that come from outside (a form, a command line, a saved state).
 *
 * @param given any subset of the parameters by name
 * @returns every parameter with a value in its range
 * @throws {SubnetsError} `bad-value` with the first offending name: unknown, of the wrong type, or out of range
 */
export function checkValues<P extends Parameters>(
	parameters: P,
	given: Readonly<Record<string, unknown>>,
): ValuesOf<P> {
	for (const name of Object.keys(given)) {
		if (!Object.hasOwn(parameters, name)) {
			const known = Object.keys(parameters);
			const cure = didYouMean(name, known, `Use one of: ${listed(known)}.`);
			throw new SubnetsError("bad-value", `There is no parameter "${briefly(name, 40)}". ${cure}`, name);
		}
	}
	return Object.fromEntries(
		Object.entries(parameters).map(([name, parameter]) => [
			name,
			Object.hasOwn(given, name) ? checkValue(name, parameter, given[name]) : parameter.default,
		]),
	) as ValuesOf<P>;
}

/** What was given. What no calculator writes as a number is not repeated. */
function quoted(value: unknown): string {
	if (typeof value === "number" && !Number.isFinite(value)) return "this number";
	const text = briefly(String(value));
	return typeof value === "string" ? `"${text}"` : text;
}

function checkValue(name: string, parameter: Parameter, value: unknown): Value {
	const refuse = (cure: string) => {
		throw new SubnetsError(
			"bad-value",
			`${parameter.label} (${name}): ${quoted(value)} is not allowed. Use ${cure}.`,
			name,
		);
	};
	switch (parameter.kind) {
		case "number": {
			const { min, max, whole = false, unit } = parameter;
			const fits = typeof value === "number" && value >= min && value <= max && (!whole || Number.isInteger(value));
			return fits ? value : refuse(`a ${whole ? "whole number" : "number"} from ${min} to ${max}${unit && ` ${unit}`}`);
		}
		case "choice": {
			const options = parameter.options.map((option) => option.value);
			return options.includes(value as string) ? (value as string) : refuse(`one of: ${listed(options)}`);
		}
		case "flag":
			return typeof value === "boolean" ? value : refuse("true or false");
		case "formula": {
			if (typeof value !== "string") return refuse("a formula in quotes");
			const variables = Object.keys(parameter.variables);
			const { fault } = parseFormula(value, variables);
			if (!fault) return value;
			throw new SubnetsError("bad-value", `${parameter.label} (${name}): ${formulaSentence(fault, variables)}`, name);
		}
	}
}
