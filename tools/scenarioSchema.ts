import { toJsonSchema } from "@valibot/to-json-schema";
import { scenarioSchema as written } from "../src/runs/ask/scenario.ts";
import { valuesSchema } from "../src/runs/ask/valuesSchema.ts";
import { type Simulation } from "../src/simulations/kit/contract.ts";
import { liveParameters } from "../src/simulations/kit/schedule.ts";
import { type Language } from "../src/language/language.ts";
import { simulations } from "../src/simulations/registry.ts";
import { simulationIn } from "../src/simulations/spoken.ts";
import { schemaIn } from "./schemaIn.ts";

/**
 * JSON Schema of scenario files: editors complete and check them with it. Its fixed part is the schema with which
 * `parseScenario` reads them; values follow from each simulation's parameters.
 * @param language of what it says; French must have been taught
 */
export function scenarioSchema(language: Language) {
	const spoken = simulations.map((simulation) => simulationIn(language, simulation));
	const { properties, ...fixed } = toJsonSchema(written);
	return schemaIn(language, {
		title: "Subnet scenario",
		description: "A run of one simulation of Subnet Explorer, written down so that others get the same result.",
		...fixed,
		properties: {
			...properties,
			simulation: {
				description: "Which question is asked.",
				enum: simulations.map(({ id }) => id),
				enumDescriptions: spoken.map(({ question }) => question),
			},
			values: {
				type: "object",
				description: "Values of the simulation's parameters; those that are not named keep their defaults.",
			},
		},
		allOf: spoken.map((simulation) => ({
			if: { properties: { simulation: { const: simulation.id } }, required: ["simulation"] },
			then: { properties: { values: valuesSchema(simulation, language), events: eventsOf(simulation, language) } },
		})),
	});
}

/** Of events only what may change while the simulation runs; none where nothing may. */
function eventsOf({ parameters }: Simulation, language: Language) {
	const live = Object.fromEntries(
		Object.entries(parameters).filter(([name]) => liveParameters(parameters).includes(name)),
	);
	return Object.keys(live).length === 0
		? { maxItems: 0 }
		: { items: { properties: { set: valuesSchema({ parameters: live }, language) } } };
}
