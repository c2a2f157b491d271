import { toJsonSchema } from "@valibot/to-json-schema";
import { scenarioSchema as written } from "../src/runs/ask/scenario.ts";
import { type Simulation } from "../src/simulations/kit/contract.ts";
import { type Parameter } from "../src/simulations/kit/parameters.ts";
import { simulations } from "../src/simulations/registry.ts";

/**
 * JSON Schema of scenario files: editors complete and check them with it. Its fixed part is the schema with which
 * `parseScenario` reads them; values follow from each simulation's parameters.
 */
export function scenarioSchema() {
	const { properties, ...fixed } = toJsonSchema(written);
	return {
		title: "Subnet scenario",
		description: "A run of one simulation of Subnet Explorer, written down so that others get the same result.",
		...fixed,
		properties: {
			...properties,
			simulation: {
				description: "Which question is asked.",
				enum: simulations.map(({ id }) => id),
				enumDescriptions: simulations.map(({ question }) => question),
			},
			values: {
				type: "object",
				description: "Values of the simulation's parameters; those that are not named keep their defaults.",
			},
		},
		allOf: simulations.map((simulation) => ({
			if: { properties: { simulation: { const: simulation.id } }, required: ["simulation"] },
			then: { properties: { values: valuesOf(simulation) } },
		})),
	};
}

/** The schema of a simulation's values. */
export const valuesOf = ({ parameters }: Simulation) => ({
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
