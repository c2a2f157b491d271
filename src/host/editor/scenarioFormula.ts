import { isScalar, parseDocument, Scalar } from "yaml";
import { parseFormula } from "../../numeric/formula.ts";
import { type Parameter } from "../../simulations/kit/parameters.ts";
import { simulations } from "../kit/simulations.ts";

/** The parameters of the simulation that a scenario's text names; none where it names none. */
export function parametersIn(text: string): Readonly<Record<string, Parameter>> {
	const [, id] = /(?:^|[{,\s])["']?simulation["']?\s*:\s*["']?([\w-]+)/.exec(text) ?? [];
	return simulations.find((simulation) => simulation.id === id)?.parameters ?? {};
}

/**
 * Where in a scenario's text a formula goes wrong: offsets from the first character that does not fit.
 * @param field as the refusal names it: `values.score`
 */
export function faultIn(text: string, field: string): readonly [start: number, end: number] | undefined {
	const path = field.split(".");
	const parameter = path[0] === "values" ? parametersIn(text)[path[1] ?? ""] : undefined;
	if (parameter?.kind !== "formula") return undefined;
	const node: unknown = parseDocument(text).getIn(path, true);
	if (!isScalar(node) || !node.range || typeof node.value !== "string") return undefined;
	const { fault } = parseFormula(node.value, Object.keys(parameter.variables));
	const start = node.range[0] + (node.type === Scalar.PLAIN ? 0 : 1);
	// Not where the text is escaped or goes over lines: then the whole value is marked.
	if (!fault || !text.startsWith(node.value, start)) return undefined;
	const from = start + fault.at;
	return [from, "name" in fault ? from + fault.name.length : start + node.value.length];
}
