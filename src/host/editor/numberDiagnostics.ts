import { editorWords as words } from "./editorWords.ts";
import * as vscode from "vscode";
import { findNumbers, type KnownNumber, sayKnown } from "../../argument/numberCheck.ts";
import { citeSource } from "../../essay/sources.ts";
import { commands } from "../manifest/contributions.ts";
import { readSettings } from "../kit/readSettings.ts";
import { type EssayTexts, rangeIn } from "./essayTexts.ts";
import { inSlices } from "./inSlices.ts";
import { say } from "../kit/saying.ts";
import { essayHere } from "../kit/essayHere.ts";

/** While somebody types, numbers are looked at when this has passed without another key, in milliseconds. */
const pause = 400;

/** Numbers in the reader's texts that disagree with a source, as information with quick fixes. */
export class NumberDiagnostics {
	readonly #collection = vscode.languages.createDiagnosticCollection("subnets.numbers");
	readonly #subscriptions: vscode.Disposable[];
	/** Texts that were asked about, besides copies of the essay. */
	readonly #asked = new Set<string>();
	readonly #ignored = new Set<string>();
	readonly #all = new WeakMap<
		vscode.TextDocument,
		{ readonly version: number; readonly all: readonly KnownNumber[] }
	>();
	readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

	constructor(private readonly texts: EssayTexts) {
		this.#subscriptions = [
			this.#collection,
			texts.onDidChange((document) => void this.#look(document)),
			vscode.workspace.onDidChangeTextDocument(
				({ document }) => this.#asked.has(document.uri.toString()) && this.#soon(document),
			),
			vscode.workspace.onDidCloseTextDocument((document) => this.#collection.delete(document.uri)),
		];
	}

	/** Checks a text that is no copy of the essay, and goes on while it is edited. @returns how many disagree */
	check(document: vscode.TextDocument): Promise<number> {
		this.#asked.add(document.uri.toString());
		return this.#look(document);
	}

	/** Leaves a number of a text alone until the window closes. */
	ignore(document: vscode.TextDocument, key: string): void {
		this.#ignored.add(`${document.uri.toString()} ${key}`);
		void this.#look(document);
	}

	/** Quick fixes at a place: the source's figure, a footnote, the run, ignoring it. */
	fixes(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
		return this.#found(document).flatMap((found) => {
			const place = rangeIn(document, found.range);
			return place.intersection(range) ? fixesOf(document, place, found) : [];
		});
	}

	dispose(): void {
		for (const waiting of this.#waiting.values()) clearTimeout(waiting);
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	#soon(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		clearTimeout(this.#waiting.get(key));
		this.#waiting.set(
			key,
			setTimeout(() => void this.#look(document), pause),
		);
	}

	async #look(document: vscode.TextDocument): Promise<number> {
		const isAsked = this.#asked.has(document.uri.toString());
		const isEssay = this.texts.known(document) !== undefined && readSettings("checkNumbers");
		const { version } = document;
		const all =
			isAsked || isEssay
				? await inSlices(findNumbers(document.getText()), () => document.version === version)
				: ([] as readonly KnownNumber[]);
		if (!all) return 0; // the text changed meanwhile, which asks again
		this.#all.set(document, { version, all });
		const found = this.#found(document);
		this.#collection.set(
			document.uri,
			found.map((one) => {
				const diagnostic = new vscode.Diagnostic(
					rangeIn(document, one.range),
					say(sayKnown(one)),
					vscode.DiagnosticSeverity.Information,
				);
				diagnostic.source = "Subnet Explorer";
				return diagnostic;
			}),
		);
		return found.length;
	}

	/** What disagrees, as far as the text was looked at. */
	#found(document: vscode.TextDocument): readonly KnownNumber[] {
		const looked = this.#all.get(document);
		if (looked?.version !== document.version) return [];
		const isIgnored = (found: KnownNumber) => this.#ignored.has(`${document.uri.toString()} ${keyOf(found)}`);
		return looked.all.filter((found) => !found.agrees && !isIgnored(found));
	}
}

const keyOf = ({ quantity, written }: KnownNumber): string => `${quantity.label} ${written}`;

function fixesOf(document: vscode.TextDocument, place: vscode.Range, found: KnownNumber): vscode.CodeAction[] {
	const { figure, source, asOf, simulation } = found.quantity;
	const fix = (title: string) => new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	const insert = fix(words.write(figure));
	insert.edit = new vscode.WorkspaceEdit();
	insert.edit.replace(document.uri, place, figure);
	const note = fix(words.footnote);
	note.edit = new vscode.WorkspaceEdit();
	note.edit.insert(
		document.uri,
		document.lineAt(place.end.line).range.end,
		footnote(document.languageId, `${citeSource(essayHere.sources[source])}: ${figure} (${say(asOf)}).`),
	);
	const ignore = fix(words.ignore);
	ignore.command = {
		command: commands.ignoreNumber.id,
		title: ignore.title,
		arguments: [{ uri: document.uri.toString(), sentence: keyOf(found) }],
	};
	const run = fix(words.showRun);
	run.command = { command: commands.runSimulation.id, title: run.title, arguments: [{ simulation }] };
	return [insert, note, ...(simulation === undefined ? [] : [run]), ignore];
}

function footnote(language: string, text: string): string {
	if (language === "latex" || language === "tex") return `\\footnote{${text.replace(/[%&#_$]/g, "\\$&")}}`;
	return language === "markdown" ? `^[${text}]` : ` [${text}]`;
}
