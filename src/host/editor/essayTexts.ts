import * as vscode from "vscode";
import { type Answer } from "../../essay/find/found.ts";
import { type KnownParagraphs } from "../../essay/find/sentences.ts";
import { type EssayInText, looksLikeEssay, searchText, sectionAt } from "../../essay/findInText.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { Emitter } from "../../runs/emitter.ts";
import { inSlices } from "./inSlices.ts";
import { mightBeEssay } from "./mightBeEssay.ts";
import { type RememberedTexts } from "./rememberedTexts.ts";

interface Search {
	/** Version and answers that it is of. */
	readonly state: string;
	readonly done: Promise<EssayInText | undefined>;
}

interface Known {
	search?: Search;
	/** Of the newest search that ended; undefined where the text is no copy of the essay. */
	found?: EssayInText;
	paragraphs?: KnownParagraphs;
}

/** While somebody types, a search begins when this has passed without another key, in milliseconds. */
const pause = 120;

/**
 * Which open documents are copies of the essay, and what stands where in them. Searched in slices when a document
 * changed, with what the search before knows of it; a search that is out of date ends.
 */
export class EssayTexts {
	readonly #known = new WeakMap<vscode.TextDocument, Known>();
	readonly #remembered: RememberedTexts;
	readonly #changed = new Emitter<vscode.TextDocument>();

	/** Something else was found in a document than before. */
	readonly onDidChange = this.#changed.event;

	constructor(remembered: RememberedTexts) {
		this.#remembered = remembered;
	}

	/** What was found last, perhaps some keys ago. Undefined for every document that is no copy of the essay, or not yet known. */
	known(document: vscode.TextDocument): EssayInText | undefined {
		return this.#known.get(document)?.found;
	}

	/** What stands in the document as it is now. Undefined for every document that is no copy of the essay. */
	search(document: vscode.TextDocument): Promise<EssayInText | undefined> {
		const known = this.#known.get(document) ?? {};
		this.#known.set(document, known);
		const isUsed = this.#remembered.isUsed(document.uri);
		const state = `${document.version} ${this.#remembered.answersVersion} ${isUsed}`;
		if (known.search?.state === state) return known.search.done;
		const wanted = () => known.search?.state === state;
		const { answers } = this.#remembered;
		const done = Promise.resolve().then(() => this.#search(document, known, isUsed, answers, wanted));
		known.search = { state, done };
		return done;
	}

	/** The section under the cursor, as far as is known. */
	sectionAt(editor: vscode.TextEditor): SectionId | undefined {
		const essay = this.known(editor.document);
		return essay && sectionAt(essay, editor.document.offsetAt(editor.selection.active))?.id;
	}

	/** Open documents that are copies of the essay, those that are visible first. */
	async open(): Promise<readonly vscode.TextDocument[]> {
		const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
		const all = [...new Set([...visible, ...vscode.workspace.textDocuments])];
		const found = await Promise.all(all.map((document) => this.search(document)));
		return all.filter((_, i) => found[i]);
	}

	async #search(
		document: vscode.TextDocument,
		known: Known,
		isUsed: boolean,
		answers: readonly Answer[],
		wanted: () => boolean,
	): Promise<EssayInText | undefined> {
		if (known.paragraphs) await new Promise((resolve) => setTimeout(resolve, pause));
		if (!wanted()) return await known.search!.done;
		const text = document.getText();
		if (!isUsed && !known.found && !mightBeEssay(text)) return undefined;
		const result = await inSlices(searchText(text, { answers, known: known.paragraphs }), wanted);
		if (!result) return await known.search!.done;
		const { found, paragraphs } = result;
		known.found = isUsed || looksLikeEssay(found) ? found : undefined;
		known.paragraphs = known.found ? paragraphs : undefined;
		this.#changed.fire(document);
		return known.found;
	}
}

/** A place in a text as VS Code has it. */
export const rangeIn = (
	document: vscode.TextDocument,
	{ start, end }: { readonly start: number; readonly end: number },
) => new vscode.Range(document.positionAt(start), document.positionAt(end));
