import * as vscode from "vscode";
import { readSettings } from "../kit/readSettings.ts";
import { type TextRange } from "../../essay/find/found.ts";
import { byRoom, type MarkedPlace, textOf } from "./claimMarks.ts";
import { rangeIn } from "./essayTexts.ts";

/** What is drawn in a text. */
export interface Drawn {
	/** Sentences that make a claim. */
	readonly claims: readonly TextRange[];
	/** Numbers that can be changed. */
	readonly premises: readonly TextRange[];
	readonly places: readonly MarkedPlace[];
}

/** Dots under the sentences that make a claim, and marks on lines that have no room for inlay hints. */
export class ClaimDecorations {
	readonly #dots = vscode.window.createTextEditorDecorationType({
		textDecoration: "underline dotted",
		rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
	});
	readonly #premises = vscode.window.createTextEditorDecorationType({
		textDecoration: "underline solid",
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

	/** @param look what is to be drawn in a document; undefined for nothing */
	constructor(private readonly look: (document: vscode.TextDocument) => Promise<Drawn | undefined>) {}

	/** Draws them in every visible editor. */
	async drawAll(): Promise<void> {
		await Promise.all(vscode.window.visibleTextEditors.map((editor) => this.#draw(editor)));
	}

	dispose(): void {
		this.#dots.dispose();
		this.#premises.dispose();
		this.#marks.dispose();
	}

	async #draw(editor: vscode.TextEditor): Promise<void> {
		const { document } = editor;
		const drawn = await this.look(document);
		const dotted = drawn && readSettings("underlineClaims") ? drawn.claims : [];
		editor.setDecorations(
			this.#dots,
			dotted.map((range) => rangeIn(document, range)),
		);
		editor.setDecorations(
			this.#premises,
			(drawn?.premises ?? []).map((range) => rangeIn(document, range)),
		);
		const { decorated } = byRoom(drawn?.places ?? []);
		editor.setDecorations(
			this.#marks,
			decorated.map(({ position, marks }) => ({
				range: new vscode.Range(position, position),
				renderOptions: { after: { contentText: textOf(marks) } },
			})),
		);
	}
}
