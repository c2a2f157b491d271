import * as vscode from "vscode";
import { contextKeys } from "../manifest/contributions.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { sectionHeading, sectionOf } from "../../essay/sections.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { Emitter } from "../../runs/emitter.ts";
import { type Session } from "../session/session.ts";
import { claimHints } from "./claimHints.ts";
import { essayLenses } from "./essayLenses.ts";
import { EssayTexts, rangeIn } from "./essayTexts.ts";
import { mentionHover } from "./mentionHover.ts";
import { type RememberedTexts } from "./rememberedTexts.ts";

/** What happens in the reader's own copy of the essay. */
export class EssayEditor {
	readonly #texts: EssayTexts;
	readonly #session: Session;
	readonly #moved = new Emitter<SectionId>();
	readonly #changed = new Emitter<void>();
	readonly #subscriptions: vscode.Disposable[] = [];
	#section: SectionId | undefined;

	/** The cursor came into another section. */
	readonly onDidMove = this.#moved.event;
	/** What stands above sections and beside claims is out of date. */
	readonly onDidChange = this.#changed.event;

	constructor(session: Session, remembered: RememberedTexts) {
		this.#session = session;
		this.#texts = new EssayTexts(remembered);
		const follow = (editor: vscode.TextEditor | undefined) => void this.#follow(editor);
		this.#subscriptions.push(
			vscode.window.onDidChangeActiveTextEditor(follow),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
			session.onDidChangeEvidence(() => this.#changed.fire()),
		);
		void session.runs(); // verdicts of kept runs
		follow(vscode.window.activeTextEditor);
	}

	lenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
		return essayLenses(document, this.#texts, this.#session);
	}

	hints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
		return claimHints(document, range, this.#texts, this.#session);
	}

	hover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
		return mentionHover(document, position, this.#texts);
	}

	/** The section under the cursor of the active editor, if that shows the essay. */
	sectionAtCursor(): SectionId | undefined {
		const editor = vscode.window.activeTextEditor;
		return editor && this.#texts.sectionAt(editor);
	}

	/**
	 * Shows a section in the reader's copy; when none is open, asks for one.
	 * @throws {SubnetsError} `not-found` when the copy has no such section
	 */
	async showSection(section: SectionId): Promise<void> {
		const document = (await this.#texts.open())[0] ?? (await this.#openCopy());
		const found = (await this.#texts.search(document))?.sections.find(({ id }) => id === section);
		if (!found) {
			const message = `The heading of ${sectionHeading(sectionOf(section))} was not found in this text. Check that the heading is there, with its number or its title.`;
			throw new SubnetsError("not-found", message, "section");
		}
		const range = rangeIn(document, found.heading);
		const editor = await vscode.window.showTextDocument(document, { selection: range });
		editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
	}

	dispose(): void {
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	async #openCopy(): Promise<vscode.TextDocument> {
		const [file] =
			(await vscode.window.showOpenDialog({
				title: "Open Your Copy of the Essay",
				openLabel: "Open",
				filters: { "Text, Markdown or LaTeX": ["txt", "md", "tex"] },
			})) ?? [];
		if (!file) throw new vscode.CancellationError();
		const document = await vscode.workspace.openTextDocument(file);
		if (await this.#texts.search(document)) return document;
		const name = file.path.slice(file.path.lastIndexOf("/") + 1);
		const message = `${name} does not seem to be a copy of the essay: too few of its headings were found. Choose another file.`;
		throw new SubnetsError("bad-format", message);
	}

	async #follow(editor: vscode.TextEditor | undefined): Promise<void> {
		const isEssay = editor !== undefined && (await this.#texts.search(editor.document)) !== undefined;
		if (editor !== vscode.window.activeTextEditor) return; // the reader is elsewhere by now
		void vscode.commands.executeCommand("setContext", contextKeys.essayEditor, isEssay);
		const section = isEssay ? this.#texts.sectionAt(editor) : undefined;
		if (section === undefined || section === this.#section) return;
		this.#section = section;
		this.#moved.fire(section);
	}
}
