import { fileName } from "../kit/fileName.ts";
import * as vscode from "vscode";
import { SubnetsError } from "../../numeric/errors.ts";
import { Emitter } from "../../runs/emitter.ts";
import { parseScenario, type Scenario } from "../../runs/ask/scenario.ts";

/** A scenario file of the workspace: what it says, or why it cannot be read. */
export type ScenarioFile =
	| { readonly uri: vscode.Uri; readonly name: string; readonly scenario: Scenario }
	| { readonly uri: vscode.Uri; readonly name: string; readonly problem: string };

/** Most scenario files that are listed. */
const MOST = 200;
const pattern = "**/*.subnet.{json,yaml,yml}";

/** The scenario files of the workspace. They stay the reader's own files: nothing of them is kept. */
export class ScenarioFiles {
	readonly #changed = new Emitter<void>();
	/** A scenario file came, went or was saved. Only after the first {@link list}. */
	readonly onDidChange = this.#changed.event;
	#watcher: vscode.FileSystemWatcher | undefined;

	async list(): Promise<readonly ScenarioFile[]> {
		this.#watch();
		const files = await vscode.workspace.findFiles(pattern, "**/node_modules/**", MOST);
		const read = await Promise.all(files.map((uri) => readScenario(uri)));
		return read.sort((a, b) => a.name.localeCompare(b.name));
	}

	dispose(): void {
		this.#watcher?.dispose();
	}

	#watch(): void {
		if (this.#watcher) return;
		this.#watcher = vscode.workspace.createFileSystemWatcher(pattern);
		const changed = () => this.#changed.fire();
		this.#watcher.onDidCreate(changed);
		this.#watcher.onDidChange(changed);
		this.#watcher.onDidDelete(changed);
	}
}

/** Reads one scenario file, as it is in the editor where it is open there. Never throws because of what is in it. */
export async function readScenario(uri: vscode.Uri): Promise<ScenarioFile> {
	const name = fileName(uri);
	try {
		const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
		const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
		return { uri, name, scenario: parseScenario(text, name) };
	} catch (error) {
		if (SubnetsError.is(error)) return { uri, name, problem: error.message };
		return { uri, name, problem: `${name} cannot be opened. Check that the file is there and may be read.` };
	}
}
