import { formulaFunctions } from "../../numeric/formula.ts";
import { type FormulaParameter } from "./parameters.ts";

/** What a formula may be made of, in a sentence or two, for those who write one: schema, tools, command line. */
export const formulaHelp = ({ variables }: FormulaParameter): string =>
	`Of ${Object.entries(variables)
		.map(([name, meaning]) => `${name} (${meaning})`)
		.join(", ")}, with + - * / % ^, comparisons, && || !, a ? b : c, ${Object.keys(formulaFunctions).join(", ")}.`;
