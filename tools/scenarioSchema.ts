import { RULE_SET_IDS } from "../src/chain/ruleSetId.ts";
import { MOST_SEEDS } from "../src/runs/ask/checkRequest.ts";
import { type Simulation } from "../src/simulations/kit/contract.ts";
import { type Parameter } from "../src/simulations/kit/parameters.ts";
import { simulations } from "../src/simulations/registry.ts";

/** JSON Schema of scenario files: editors complete and check them with it. The extension itself uses `parseScenario`. */
export const scenarioSchema = () => ({
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Subnet scenario",
	description: "A run of one simulation of Subnet Explorer, written down so that others get the same result.",
	type: "object",
	required: ["simulation"],
	additionalProperties: false,
	properties: {
		$schema: { type: "string" },
		title: { type: "string", maxLength: 200, description: "Name of the run in lists." },
		simulation: {
			description: "Which question is asked.",
			enum: simulations.map(({ id }) => id),
			enumDescriptions: simulations.map(({ question }) => question),
		},
		values: {
			type: "object",
			description: "Values of the simulation's parameters; those that are not named keep their defaults.",
		},
		seed: { type: "integer", minimum: 0, maximum: 2 ** 32 - 1, default: 1, description: "Seed of the random numbers." },
		seeds: {
			type: "integer",
			minimum: 1,
			maximum: MOST_SEEDS,
			default: 1,
			description: "How many seeds, counted up from the first: more than one gives bands.",
		},
		rules: { enum: RULE_SET_IDS, description: "The dated emission rules in force." },
		network: {
			type: "string",
			maxLength: 1000,
			description: "File of a real network to start from, relative to this file.",
		},
	},
	allOf: simulations.map((simulation) => ({
		if: { properties: { simulation: { const: simulation.id } }, required: ["simulation"] },
		then: { properties: { values: valuesOf(simulation) } },
	})),
});

const valuesOf = ({ parameters }: Simulation) => ({
	additionalProperties: false,
	properties: Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, propertyOf(parameter)])),
});

function propertyOf(parameter: Parameter) {
	const { label, help } = parameter;
	const documented = { title: label, description: help, default: parameter.default };
	switch (parameter.kind) {
		case "number": {
			const { min, max, whole = false, unit } = parameter;
			const description = unit === "" ? help : `${help} Unit: ${unit}.`;
			return { ...documented, type: whole ? "integer" : "number", minimum: min, maximum: max, description };
		}
		case "choice":
			return {
				...documented,
				enum: parameter.options.map(({ value }) => value),
				enumDescriptions: parameter.options.map((option) => option.label),
			};
		case "flag":
			return { ...documented, type: "boolean" };
	}
}
