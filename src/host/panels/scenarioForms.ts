import * as vscode from "vscode";
import { SubnetsError } from "../../numeric/errors.ts";
import { parseScenario } from "../../runs/ask/scenario.ts";
import { editScenario, type ScenarioChange, stretchBetween } from "../../runs/ask/scenarioEdit.ts";
import { type ScenarioHost, type ScenarioPicture, type ScenarioView } from "../../wire/panels/scenarioForm.ts";
import { type Handlers } from "../../wire/rpc.ts";
import { execute } from "../kit/execute.ts";
import { fileName } from "../kit/fileName.ts";
import { scenarioProblem } from "../kit/scenarioProblem.ts";
import { findSimulation } from "../kit/simulations.ts";
import { describeSimulation } from "../session/describeSimulation.ts";
import { furnish } from "./furnish.ts";
import { scenarioAsks } from "./panelMessages.ts";
import { type PanelServices } from "./panelServices.ts";
import { panelWords as words } from "./panelWords.ts";

/**
 * The form of scenario files: another view of the same text document, so that undo, saving and what others write into the
 * file are VS Code's own affair.
 */
export class ScenarioForms implements vscode.CustomTextEditorProvider {
	readonly #open = new Map<string, ScenarioForm>();

	constructor(private readonly services: Pick<PanelServices, "extensionUri" | "log">) {}

	/** The form of a file, where it is open. */
	of(uri: vscode.Uri): ScenarioForm | undefined {
		return this.#open.get(uri.toString());
	}

	resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
		const key = document.uri.toString();
		const form = new ScenarioForm(document, panel, this.services);
		this.#open.set(key, form);
		panel.onDidDispose(() => {
			if (this.#open.get(key) === form) this.#open.delete(key);
		});
	}
}

/** One scenario file as a form. */
export class ScenarioForm {
	#sound: ScenarioPicture["sound"];
	#ready = false;
	/** One change after the other, each in the text that the one before left. */
	#writing: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly document: vscode.TextDocument,
		readonly panel: vscode.WebviewPanel,
		{ extensionUri, log }: Pick<PanelServices, "extensionUri" | "log">,
	) {
		const channel = furnish<ScenarioHost, ScenarioView>(
			panel,
			extensionUri,
			"scenario",
			scenarioAsks,
			this.#methods(() => log.show()),
			log,
		);
		const listening = vscode.workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
			if (changed === document && contentChanges.length > 0) channel.note("show", this.picture());
		});
		panel.onDidDispose(() => listening.dispose());
	}

	/** Whether its webview has asked for its picture. */
	get isReady(): boolean {
		return this.#ready;
	}

	/** What the form shows of the text as it is now. */
	picture(): ScenarioPicture {
		const file = fileName(this.document.uri);
		try {
			const scenario = parseScenario(this.document.getText(), file);
			const known = this.#sound?.scenario.simulation === scenario.simulation && this.#sound.description;
			const description = known || describeSimulation(findSimulation(scenario.simulation));
			return { file, sound: (this.#sound = { scenario, description }) };
		} catch (error) {
			if (!SubnetsError.is(error)) throw error;
			return { file, ...(this.#sound && { sound: this.#sound }), problem: scenarioProblem(error, file) };
		}
	}

	/**
	 * Writes a change into the document: the smallest stretch of text that says it.
	 * @throws {SubnetsError} where the text or the change is not sound, or the file cannot be written
	 */
	async edit(change: ScenarioChange): Promise<ScenarioPicture> {
		const written = this.#writing.then(() => this.#write(change));
		this.#writing = written.catch(() => undefined);
		await written;
		return this.picture();
	}

	async #write(change: ScenarioChange): Promise<void> {
		const { document } = this;
		const before = document.getText();
		const stretch = stretchBetween(before, editScenario(before, fileName(document.uri), change));
		if (!stretch) return;
		const { start, end, text } = stretch;
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
		if (!(await vscode.workspace.applyEdit(edit))) throw new SubnetsError("bad-value", words.notWritten);
	}

	#methods(showLog: () => void) {
		const uri = this.document.uri.toString();
		return {
			ready: () => {
				this.#ready = true;
				return this.picture();
			},
			edit: ({ change }) => this.edit(change),
			run: async () => {
				await this.#writing;
				await execute("runScenario", { uri });
			},
			asText: async () => void (await execute("editAsText", { uri })),
			showLog,
		} satisfies Handlers<ScenarioHost>;
	}
}
