import { editorWords as words } from "./editorWords.ts";
import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";

/** Above a scenario file: the way to run it. Needs nothing of what is in it. */
export const scenarioLenses: vscode.CodeLensProvider = {
	provideCodeLenses: ({ uri }) => [
		new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
			title: words.runScenario,
			command: commands.runScenario.id,
			arguments: [{ uri: uri.toString() }],
		}),
	],
};
