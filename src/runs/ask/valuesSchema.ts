import { type Simulation } from "../../simulations/kit/contract.ts";
import { LONGEST_FORMULA } from "../../numeric/formula.ts";
import { formulaHelp } from "../../simulations/kit/formulaHelp.ts";
import { type Language } from "../../language/language.ts";
import { wordIn } from "../../language/wordsIn.ts";
import { unitIn } from "../../numeric/unitIn.ts";
import { type Parameter } from "../../simulations/kit/parameters.ts";

/**
 * JSON Schema of a simulation's values: editors complete with it, agents are told by it what may be set.
 * @param language in which the simulation speaks
 */
export const valuesSchema = ({ parameters }: Pick<Simulation, "parameters">, language: Language = "en") => ({
	additionalProperties: false,
	properties: Object.fromEntries(
		Object.entries(parameters).map(([name, parameter]) => [name, propertyOf(parameter, language)]),
	),
});

function propertyOf(parameter: Parameter, language: Language) {
	const { label, help } = parameter;
	const documented = { title: label, description: help, default: parameter.default };
	switch (parameter.kind) {
		case "number": {
			const { min, max, whole = false, unit } = parameter;
			const description =
				unit === "" ? help : `${help} ${wordIn(language, ["Unit: ", "Unité : "])}${unitIn(language, unit)}.`;
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
		case "formula":
			return {
				...documented,
				type: "string",
				maxLength: LONGEST_FORMULA,
				description: `${help} ${formulaHelp(parameter, language)}`,
			};
	}
}
