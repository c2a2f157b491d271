import * as vscode from "vscode";
import { formulaFunctions } from "../../numeric/formula.ts";
import { type FormulaParameter } from "../../simulations/kit/parameters.ts";
import { editorWords as words } from "./editorWords.ts";
import { parametersIn } from "./scenarioFormula.ts";

/** The formula parameter whose value stands on a line, whether the rest of the text is sound or not. */
function formulaOn(document: vscode.TextDocument, { line, character }: vscode.Position): FormulaParameter | undefined {
	const before = document.lineAt(line).text.slice(0, character);
	const parameters = parametersIn(document.getText());
	const formulas = [...before.matchAll(/(\w+)["']?\s*:/g)].map(([, name]) => parameters[name!]);
	return formulas.findLast((parameter) => parameter?.kind === "formula");
}

/** Names what a formula may be made of, while it is written. */
export const formulaCompletions: vscode.CompletionItemProvider = {
	provideCompletionItems: (document, position) => {
		const parameter = formulaOn(document, position);
		if (!parameter) return [];
		const variables = Object.entries(parameter.variables).map(([name, meaning]) => {
			const item = new vscode.CompletionItem({ label: name, description: meaning }, vscode.CompletionItemKind.Variable);
			item.documentation = meaning;
			return item;
		});
		const functions = Object.entries(formulaFunctions).map(([name, { takes }]) => {
			const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Function);
			item.insertText = new vscode.SnippetString(`${name}($0)`);
			item.detail = words.formulaTakes(takes);
			return item;
		});
		return [...variables, ...functions];
	},
};
