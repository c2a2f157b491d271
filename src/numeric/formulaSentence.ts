import { type Language, type Words } from "../language/language.ts";
import { wordIn } from "../language/wordsIn.ts";
import { type FormulaFault, formulaFunctions, LONGEST_FORMULA } from "./formula.ts";
import { listed } from "./nearNames.ts";
import { briefly } from "./oneLine.ts";

/**
 * What is wrong with a formula, where, and how to mend it, in a sentence.
 * @param variables what it may be of
 */
export const formulaSentence = (fault: FormulaFault, variables: readonly string[], language: Language = "en"): string =>
	wordIn(language, wordsOf(fault, variables));

function wordsOf(fault: FormulaFault, variables: readonly string[]): Words {
	const at = fault.at + 1;
	switch (fault.kind) {
		case "empty":
			return [
				"The formula is empty. Write one such as quality^2.",
				"La formule est vide. Écrivez-en une, comme quality^2.",
			];
		case "long":
			return [
				`The formula is too long. Use at most ${LONGEST_FORMULA} characters.`,
				`La formule est trop longue. Au plus ${LONGEST_FORMULA} caractères.`,
			];
		case "text":
			return [
				`At character ${at} stands a text. A formula is made of numbers and names without quotes.`,
				`Au caractère ${at} se trouve un texte. Une formule se compose de nombres et de noms sans guillemets.`,
			];
		case "unreadable":
			return [
				`At character ${at} it cannot be read. Use numbers with a point, names, brackets and + - * / ^.`,
				`Au caractère ${at}, elle est illisible. Utilisez des nombres à point, des noms, des parenthèses et + - * / ^.`,
			];
		case "arguments":
			return fault.takes === 0
				? [
						`${fault.name} at character ${at} takes one number or more.`,
						`${fault.name}, au caractère ${at}, prend au moins un nombre.`,
					]
				: [
						`${fault.name} at character ${at} takes ${fault.takes} ${fault.takes === 1 ? "number" : "numbers"}, separated by commas.`,
						`${fault.name}, au caractère ${at}, prend ${fault.takes} nombre${fault.takes === 1 ? "" : "s"}, séparés par des virgules.`,
					];
		case "name":
			return unknown(fault, variables, ["There is no variable", "Il n'y a pas de variable"]);
		case "function":
			return unknown(fault, Object.keys(formulaFunctions), ["There is no function", "Il n'y a pas de fonction"]);
	}
}

function unknown(
	{ at, name, near }: Extract<FormulaFault, { readonly near: readonly string[] }>,
	known: readonly string[],
	[english, french]: Words,
): Words {
	const typed = briefly(name, 40);
	return [
		`${english} "${typed}" (character ${at + 1}). ${near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `Use ${listed(known)}.`}`,
		`${french} « ${typed} » (caractère ${at + 1}). ${near.length > 0 ? `Vouliez-vous dire ${near.join(" ou ")} ?` : `Utilisez ${known.join(", ")}.`}`,
	];
}
