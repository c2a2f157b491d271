import { type Parameter } from "../../simulations/kit/parameters.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { amount, columns } from "./text.ts";

function rangeOf(parameter: Parameter): string {
	switch (parameter.kind) {
		case "number":
			return `${amount(parameter.min, "")} to ${amount(parameter.max, parameter.unit)}`;
		case "choice":
			return parameter.options.map(({ value }) => value).join(" | ");
		case "flag":
			return "true | false";
		case "formula":
			return `a formula of ${Object.keys(parameter.variables).join(", ")}`;
	}
}

/**
 * What may be set in a simulation: `name=default`, what it is, its range. Empty without a simulation.
 * @param words of the command line after the command
 * @throws {SubnetsError} `not-found` for an unknown simulation
 */
export function parameterHelp([id]: readonly string[]): string {
	if (id === undefined || id.startsWith("-")) return "";
	const { title, parameters } = findSimulation(id);
	const rows = Object.entries(parameters).map(([name, parameter]) => [
		`${name}=${parameter.default}`,
		parameter.label,
		rangeOf(parameter),
	]);
	return `\n\n${title}. What --set takes, with default and range:\n${columns(rows)}`;
}
