import { fileName } from "../kit/fileName.ts";
import { scenarioProblem } from "../kit/scenarioProblem.ts";
import * as vscode from "vscode";
import { isNode, parseDocument } from "yaml";
import { SubnetsError } from "../../numeric/errors.ts";
import { faultIn } from "./scenarioFormula.ts";
import { parseScenario, scenarioFile } from "../../runs/ask/scenario.ts";

/** A keystroke is not the end of a word, in milliseconds. */
const SETTLES = 300;

/** Marks what is wrong in scenario files, at its place: what a run would refuse, said while it is written. */
export class ScenarioDiagnostics {
	readonly #found = vscode.languages.createDiagnosticCollection("subnets.scenarios");
	readonly #subscriptions: vscode.Disposable;
	readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

	constructor() {
		for (const document of vscode.workspace.textDocuments) this.#look(document);
		this.#subscriptions = vscode.Disposable.from(
			this.#found,
			vscode.workspace.onDidOpenTextDocument((document) => this.#look(document)),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.#later(document)),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#found.delete(uri)),
		);
	}

	dispose(): void {
		for (const timer of this.#waiting.values()) clearTimeout(timer);
		this.#subscriptions.dispose();
	}

	#later(document: vscode.TextDocument): void {
		if (!scenarioFile.test(document.uri.path)) return;
		const key = document.uri.toString();
		clearTimeout(this.#waiting.get(key));
		this.#waiting.set(
			key,
			setTimeout(() => this.#look(document), SETTLES),
		);
	}

	#look(document: vscode.TextDocument): void {
		if (!scenarioFile.test(document.uri.path) || document.isClosed) return;
		this.#found.set(document.uri, problemsOf(document));
	}
}

function problemsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
	const text = document.getText();
	const name = fileName(document.uri);
	try {
		parseScenario(text, name);
		return [];
	} catch (error) {
		if (!SubnetsError.is(error)) throw error;
		const range = rangeOf(error.field, document);
		const problem = new vscode.Diagnostic(range, scenarioProblem(error, name));
		problem.source = "Subnets";
		return [problem];
	}
}

/** Where a field such as `values.miners` stands; the first line where it stands nowhere. JSON is YAML. */
function rangeOf(field: string | undefined, document: vscode.TextDocument): vscode.Range {
	const parsed = parseDocument(document.getText());
	const [broken] = parsed.errors;
	if (broken) return new vscode.Range(document.positionAt(broken.pos[0]), document.positionAt(broken.pos[1]));
	const fault = field === undefined ? undefined : faultIn(document.getText(), field);
	if (fault) return new vscode.Range(document.positionAt(fault[0]), document.positionAt(fault[1]));
	for (let path = field?.split(".") ?? []; path.length > 0; path = path.slice(0, -1)) {
		const node: unknown = parsed.getIn(path, true);
		if (!isNode(node) || !node.range) continue;
		return new vscode.Range(document.positionAt(node.range[0]), document.positionAt(node.range[1]));
	}
	return document.lineAt(0).range;
}
