import { kitWords as words } from "./kitWords.ts";
import * as vscode from "vscode";

/** Scheme of texts that were made just now and belong to no file. */
const scheme = "subnets-report";

/** Shows texts that were made just now, as formatted Markdown where VS Code's preview is there. */
export class Documents implements vscode.TextDocumentContentProvider {
	readonly #texts = new Map<string, string>();
	readonly #changed = new vscode.EventEmitter<vscode.Uri>();

	get onDidChange(): vscode.Event<vscode.Uri> {
		return this.#changed.event;
	}

	register(): vscode.Disposable {
		return vscode.Disposable.from(
			vscode.workspace.registerTextDocumentContentProvider(scheme, this),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => {
				if (uri.scheme === scheme) this.#texts.delete(uri.path);
			}),
		);
	}

	provideTextDocumentContent(uri: vscode.Uri): string {
		return this.#texts.get(uri.path) ?? words.oldReport;
	}

	/** @param title also the tab's name; showing another text under it replaces the first */
	async show(title: string, markdown: string): Promise<void> {
		const uri = vscode.Uri.from({ scheme, path: `/${title.replaceAll("/", "∕")}.md` });
		this.#texts.set(uri.path, markdown);
		this.#changed.fire(uri);
		try {
			await vscode.commands.executeCommand("markdown.showPreview", uri);
		} catch {
			await vscode.window.showTextDocument(uri);
		}
	}
}
