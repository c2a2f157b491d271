import { SubnetsError } from "../../numeric/errors.ts";
import { briefly } from "../../numeric/oneLine.ts";
import { checkValues, type Parameters, type Value, type Values } from "../../simulations/kit/parameters.ts";

/**
 * Values from texts, as links and command lines carry them.
 *
 * @param given texts by parameter; "true" and "false" for flags
 * @returns only the given ones, checked
 * @throws {SubnetsError} `bad-value` with the parameter's name
 */
export function valuesFromTexts(parameters: Parameters, given: ReadonlyMap<string, string>): Values {
	const values = Object.fromEntries([...given].map(([name, text]) => [name, valueFromText(parameters, name, text)]));
	checkValues(parameters, values);
	return values;
}

function valueFromText(parameters: Parameters, name: string, text: string): Value {
	const kind = Object.hasOwn(parameters, name) ? parameters[name]!.kind : undefined;
	if (kind === "flag" && (text === "true" || text === "false")) return text === "true";
	if (kind !== "number") return text;
	const value = Number(text);
	if (text.trim() === "" || Number.isNaN(value)) {
		throw new SubnetsError(
			"bad-value",
			`${parameters[name]!.label} (${name}): "${briefly(text)}" is not a number. Use one such as 0.5.`,
			name,
		);
	}
	return value;
}

/** The values that are not the defaults, in the parameters' order: what must be said to repeat a run. */
export function valuesThatDiffer(parameters: Parameters, values: Values): [name: string, value: Value][] {
	return Object.entries(parameters).flatMap(([name, parameter]) =>
		Object.hasOwn(values, name) && values[name] !== parameter.default ? [[name, values[name]!]] : [],
	);
}
