import { RULE_SET_IDS } from "../src/chain/ruleSetId.ts";
import { expectationForms } from "../src/argument/expectation.ts";
import { sources } from "../src/essay/sources.ts";
import { MOST_SEEDS } from "../src/runs/ask/mostSeeds.ts";
import { simulations } from "../src/simulations/registry.ts";
import { type Language } from "../src/language/language.ts";
import { type Simulation } from "../src/simulations/kit/contract.ts";
import { simulationIn } from "../src/simulations/spoken.ts";
import { schemaIn } from "./schemaIn.ts";
import { valuesSchema } from "../src/runs/ask/valuesSchema.ts";

/**
 * JSON Schema of claims files: editors complete and check them with it. The extension itself uses `parseClaimsFile`.
 * @param language of what it says; French must have been taught
 */
export function claimsSchema(language: Language) {
	const spoken = simulations.map((simulation) => simulationIn(language, simulation));
	return schemaIn(language, {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Claims of a text",
		description: "Claims of a text of your own: each bound to a sentence, to a run, and to what is expected of it.",
		type: "object",
		required: ["claims"],
		additionalProperties: false,
		properties: {
			$schema: { type: "string" },
			title: { type: "string", maxLength: 200, description: "Name of the argument in lists." },
			text: {
				type: "string",
				maxLength: 500,
				description: "File of the text, relative to this one. Without it: the file of the same name.",
			},
			claims: { type: "array", maxItems: 1000, items: claim(spoken, language) },
		},
	});
}

const id = { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,79}$" };

const claim = (spoken: readonly Simulation[], language: Language) => ({
	type: "object",
	required: ["id", "quote"],
	additionalProperties: false,
	properties: {
		id: { ...id, description: "Short name, lower case with hyphens; never change it." },
		statement: {
			type: "string",
			maxLength: 500,
			description: "What is claimed, in one sentence. Without it: the quote.",
		},
		quote: { type: "string", maxLength: 2000, description: "The sentence, or a part of it, as it stands in the text." },
		before: {
			type: "string",
			maxLength: 200,
			description: "What stands right before the quote, where it occurs twice.",
		},
		after: { type: "string", maxLength: 200, description: "What stands right after it." },
		simulation: {
			description: "What is run.",
			enum: spoken.map((simulation) => simulation.id),
			enumDescriptions: spoken.map(({ question }) => question),
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
			description: "How many seeds, counted up from the first.",
		},
		rules: { enum: RULE_SET_IDS, description: "The dated emission rules in force." },
		figure: { type: "string", description: "The run's figure that is expected in a range, by its id." },
		finding: { type: "string", description: "The essay's claim whose verdict is expected, by its id." },
		expect: { type: "string", description: "What the run should say.", examples: expectationForms },
		sources: {
			type: "array",
			description: "Where it is written: ids of the extension's sources, titles, or title and address.",
			items: {
				anyOf: [
					{ enum: Object.keys(sources) },
					{ type: "string", maxLength: 500 },
					{
						type: "object",
						required: ["title"],
						additionalProperties: false,
						properties: { title: { type: "string" }, url: { type: "string", pattern: "^https?://" } },
					},
				],
			},
		},
		restsOn: { type: "array", items: id, description: "Claims of this file on which this one rests." },
		note: { type: "string", maxLength: 2000, description: "A note to yourself." },
	},
	allOf: spoken.map((simulation) => ({
		if: { properties: { simulation: { const: simulation.id } }, required: ["simulation"] },
		then: {
			properties: {
				values: valuesSchema(simulation, language),
				finding: { enum: simulation.findings.map((finding) => finding.claim) },
			},
		},
	})),
});
