import { formulaFunctions } from "../../numeric/formula.ts";
import { type Language } from "../../language/language.ts";
import { type FormulaParameter } from "./parameters.ts";

/** What a formula may be made of, in a sentence or two, for those who write one: schema, tools, command line. */
export function formulaHelp({ variables }: FormulaParameter, language: Language = "en"): string {
	const names = Object.entries(variables).map(([name, meaning]) => `${name} (${meaning})`);
	const signs = (compared: string) =>
		`+ - * / % ^, ${compared}, && || !, a ? b : c, ${Object.keys(formulaFunctions).join(", ")}`;
	return language === "fr"
		? `Avec ${names.join(", ")}, et ${signs("des comparaisons")}.`
		: `Of ${names.join(", ")}, with ${signs("comparisons")}.`;
}
