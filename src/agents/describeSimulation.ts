import * as v from "valibot";
import { toPlainText } from "../essay/inlineMarkup.ts";
import { sectionName } from "../essay/sections.ts";
import { valuesSchema } from "../runs/ask/valuesSchema.ts";
import { formulaHelp } from "../simulations/kit/formulaHelp.ts";
import { type Parameter } from "../simulations/kit/parameters.ts";
import { findSimulation } from "../simulations/registry.ts";
import { agentTool } from "./agentTool.ts";
import { simulationInput } from "./askInput.ts";

export const describeSimulation = agentTool({
	name: "describe_simulation",
	title: "Describe Simulation",
	summary: "Says what a simulation models, what it leaves out, and what may be set in it.",
	description:
		"Says what one simulation models and leaves out, which claims of the essay it tests, under which dated rules it runs, and every parameter with unit, range, default and meaning. Call it before run_simulation when values are to be changed.",
	input: v.strictObject({ simulation: simulationInput }),
	answer: ({ simulation: id }) => {
		const simulation = findSimulation(id);
		const { title, question, sections, parameters, model, rules, findings, stochastic, version } = simulation;
		const claims = findings.map(({ claim }) => claim);
		const text = [
			`${title}: ${question}`,
			`Sections: ${sections.map(sectionName).join("; ")}`,
			toPlainText(model.purpose),
			...(model.illustrative ? ["Illustrative: it shows a direction, no size."] : []),
			`Tests claims: ${claims.join(", ") || "none"}`,
			...(rules.length > 0 ? [`Rule sets: ${rules.join(", ")}`] : []),
			stochastic ? "Chance matters: use seeds for bands." : "The same whatever the seed.",
			"Values:",
			...Object.entries(parameters).map(
				([name, parameter]) => `- ${name}: ${parameter.label}, ${rangeOf(parameter)}, default ${parameter.default}`,
			),
		].join("\n");
		const data = {
			id,
			version,
			title,
			question,
			sections,
			claims,
			rules,
			stochastic,
			illustrative: model.illustrative,
		};
		return Promise.resolve({ text, data: { ...data, values: { type: "object", ...valuesSchema(simulation) } } });
	},
});

function rangeOf(parameter: Parameter): string {
	switch (parameter.kind) {
		case "number":
			return `${parameter.whole ? "whole " : ""}${parameter.min} to ${parameter.max}${parameter.unit && ` ${parameter.unit}`}`;
		case "choice":
			return parameter.options.map(({ value }) => value).join(" | ");
		case "flag":
			return "true | false";
		case "formula":
			return formulaHelp(parameter);
	}
}
