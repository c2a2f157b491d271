import * as vscode from "vscode";
import { readSettings } from "../kit/readSettings.ts";
import { type Session } from "../session/session.ts";
import { byRoom, placesOf, textOf } from "./claimMarks.ts";
import { type EssayTexts, rangeIn } from "./essayTexts.ts";

/** Dots under the sentences that make a claim, and marks on lines that have no room for inlay hints. */
export class ClaimDecorations {
	readonly #dots = vscode.window.createTextEditorDecorationType({
		textDecoration: "underline dotted",
		rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
	});
	readonly #marks = vscode.window.createTextEditorDecorationType({
		after: {
			color: new vscode.ThemeColor("editorInlayHint.foreground"),
			backgroundColor: new vscode.ThemeColor("editorInlayHint.background"),
			margin: "0 0 0 0.5ch",
		},
		rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
	});

	constructor(
		private readonly texts: EssayTexts,
		private readonly session: Session,
	) {}

	/** Draws them in every visible editor. */
	async drawAll(): Promise<void> {
		await Promise.all(vscode.window.visibleTextEditors.map((editor) => this.#draw(editor)));
	}

	dispose(): void {
		this.#dots.dispose();
		this.#marks.dispose();
	}

	async #draw(editor: vscode.TextEditor): Promise<void> {
		const { document } = editor;
		const essay = await this.texts.search(document);
		if (!essay) {
			editor.setDecorations(this.#dots, []);
			editor.setDecorations(this.#marks, []);
			return;
		}
		const dotted = readSettings("underlineClaims") ? essay.claims.filter(({ trust }) => trust !== "unsure") : [];
		editor.setDecorations(
			this.#dots,
			dotted.map(({ range }) => rangeIn(document, range)),
		);
		const { decorated } = byRoom(placesOf(document, essay, this.session));
		editor.setDecorations(
			this.#marks,
			decorated.map(({ position, marks }) => ({
				range: new vscode.Range(position, position),
				renderOptions: { after: { contentText: textOf(marks) } },
			})),
		);
	}
}
