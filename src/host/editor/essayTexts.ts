import * as vscode from "vscode";
import { type EssayInText, findInText, looksLikeEssay, sectionAt } from "../../essay/findInText.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { mightBeEssay } from "./mightBeEssay.ts";

/** Which open documents are copies of the essay, and what stands where in them. Searched anew when a document changed. */
export class EssayTexts {
	readonly #found = new WeakMap<vscode.TextDocument, { readonly version: number; readonly text?: EssayInText }>();

	/** Undefined for every document that is no copy of the essay. */
	get(document: vscode.TextDocument): EssayInText | undefined {
		const known = this.#found.get(document);
		if (known?.version === document.version) return known.text;
		const text = document.getText();
		const found = mightBeEssay(text) ? findInText(text) : undefined;
		const essay = found && looksLikeEssay(found) ? found : undefined;
		this.#found.set(document, { version: document.version, text: essay });
		return essay;
	}

	/** The section under the cursor. */
	sectionAt(editor: vscode.TextEditor): SectionId | undefined {
		const essay = this.get(editor.document);
		return essay && sectionAt(essay, editor.document.offsetAt(editor.selection.active))?.id;
	}

	/** Open documents that are copies of the essay, those that are visible first. */
	open(): readonly vscode.TextDocument[] {
		const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
		return [...new Set([...visible, ...vscode.workspace.textDocuments])].filter((document) => this.get(document));
	}
}

/** A place in a text as VS Code has it. */
export const rangeIn = (
	document: vscode.TextDocument,
	{ start, end }: { readonly start: number; readonly end: number },
) => new vscode.Range(document.positionAt(start), document.positionAt(end));
