import { isRuleSetId } from "../../chain/ruleSetId.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { LARGEST_SEED } from "../../numeric/random.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type ImportedNetwork } from "../../simulations/kit/importedNetwork.ts";
import { type Parameter, type Value } from "../../simulations/kit/parameters.ts";
import { askIn, rulesFor } from "../ask/ask.ts";
import { type RunRequest } from "../runReport.ts";

/** A network that runs can start from, by an id that a sweep names. */
export interface NamedNetwork {
	readonly id: string;
	readonly network: ImportedNetwork;
}

/** Id of the model's own state among networks. */
export const OWN_STATE = "";

/**
 * What a sweep may vary, as a parameter: one of the simulation's own by name, or the run's `seed`, `rules`, or the network
 * that it starts from, `imported`.
 * @throws {SubnetsError} `not-found` for anything else
 */
export function inputOf(simulation: Simulation, name: string, networks: readonly NamedNetwork[] = []): Parameter {
	const { parameters, rules, imports, stochastic, title } = simulation;
	if (Object.hasOwn(parameters, name)) return parameters[name]!;
	const source = "our choice: of the run, not of the model";
	if (name === "seed" && stochastic) {
		return {
			kind: "number",
			label: "Seed",
			help: "Every seed is another chance in the same world.",
			source,
			unit: "",
			min: 0,
			max: LARGEST_SEED,
			step: 1,
			default: 1,
			whole: true,
		};
	}
	if (name === "rules" && rules.length > 1) {
		const options = rules.map((value) => ({ value: value as string, label: ruleSet(value).label }));
		return {
			kind: "choice",
			label: "Rules",
			help: "The dated rules in force.",
			source,
			options,
			default: rulesFor(simulation),
		};
	}
	const fitting = networks.filter(({ network }) => imports.includes(network.kind));
	if (name === "imported" && fitting.length > 0) {
		const options = [
			{ value: OWN_STATE, label: "the model's own state" },
			...fitting.map(({ id, network }) => ({ value: id, label: network.name })),
		];
		return {
			kind: "choice",
			label: "Starts from",
			help: "The state at the start.",
			source,
			options,
			default: OWN_STATE,
		};
	}
	throw new SubnetsError("not-found", `${title} has no parameter "${name}".`, name);
}

/** A request with one input set. @throws {SubnetsError} `bad-value` for rules or a network that do not exist */
export function withInput(
	request: RunRequest,
	name: string,
	value: Value,
	networks: readonly NamedNetwork[] = [],
): RunRequest {
	if (Object.hasOwn(request.values, name)) return { ...request, values: { ...request.values, [name]: value } };
	if (name === "seed") return { ...request, seed: Number(value) };
	if (name === "rules" && isRuleSetId(String(value))) return { ...request, rules: value as RunRequest["rules"] };
	if (name === "imported") {
		const found = networks.find(({ id }) => id === value);
		if (found) return { ...request, imported: found.network };
		if (value === OWN_STATE) return askIn(request);
		throw new SubnetsError("bad-value", "This network is no longer imported. Import its file again.", name);
	}
	return { ...request, values: { ...request.values, [name]: value } };
}
