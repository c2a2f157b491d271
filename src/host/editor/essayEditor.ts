import { editorWords as words } from "./editorWords.ts";
import * as vscode from "vscode";
import { contextKeys } from "../manifest/contextKeys.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { findPremises, type FoundPremise } from "../../argument/premises.ts";
import { type OwnVerdict } from "../../claims/claimVerdict.ts";
import { type Answer } from "../../essay/find/found.ts";
import { searchMentions } from "../../essay/find/findMentions.ts";
import { type EssayInText } from "../../essay/findInText.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { Emitter } from "../../runs/emitter.ts";
import { type Session } from "../session/session.ts";
import { type OwnClaims } from "../session/ownClaims.ts";
import { ClaimDecorations } from "./claimDecorations.ts";
import { hintsOf } from "./claimMarks.ts";
import { essayHover } from "./essayHover.ts";
import { essayLenses } from "./essayLenses.ts";
import { essayFolds, essayLinks, essaySymbols } from "./essayOutline.ts";
import { EssayTexts, rangeIn } from "./essayTexts.ts";
import { NumberDiagnostics } from "./numberDiagnostics.ts";
import { inSlices } from "./inSlices.ts";
import { offerWrap } from "./offerWrap.ts";
import { chooseCopy, documentAt } from "./openText.ts";
import { OwnEditor } from "./ownEditor.ts";
import { type RememberedTexts } from "./rememberedTexts.ts";
import { type RunSentences } from "./runSentences.ts";
import { showHover } from "./showHover.ts";
import { TextMarks } from "./textMarks.ts";
import { essayHere } from "../kit/essayHere.ts";
import { NothingYet } from "../kit/nothingYet.ts";

/** Where the cursor is in the reader's copy. */
export interface EssayPlace {
	readonly section: SectionId;
	readonly claim?: ClaimId;
}

/** What happens in the reader's own copy of the essay. */
export class EssayEditor {
	readonly #texts: EssayTexts;
	readonly #session: Session;
	readonly #remembered: RememberedTexts;
	readonly #marks: TextMarks;
	readonly #own: OwnEditor;
	readonly #decorations: ClaimDecorations;
	readonly #numbers: NumberDiagnostics;
	readonly #moved = new Emitter<EssayPlace>();
	readonly #changed = new Emitter<void>();
	readonly #subscriptions: vscode.Disposable[] = [];
	#place: EssayPlace | undefined;

	/** The cursor came into another section or claim. */
	readonly onDidMove = this.#moved.event;
	/** What stands above sections and beside claims is out of date. */
	readonly onDidChange = this.#changed.event;

	constructor(session: Session, remembered: RememberedTexts, sentences: RunSentences, own: OwnClaims) {
		this.#session = session;
		this.#remembered = remembered;
		this.#texts = new EssayTexts(remembered);
		this.#own = new OwnEditor(own, remembered);
		this.#marks = new TextMarks(this.#texts, this.#own, session, sentences);
		this.#decorations = new ClaimDecorations((document) => this.#marks.drawn(document));
		this.#numbers = new NumberDiagnostics(this.#texts);
		const follow = (editor: vscode.TextEditor | undefined) => void this.#follow(editor);
		const draw = () => void this.#decorations.drawAll();
		this.#subscriptions.push(
			this.#decorations,
			this.#numbers,
			this.#own,
			own.onDidChange(() => this.#redraw()),
			this.#own.texts.onDidChange(() => this.#redraw()),
			session.reports.onDidChange(
				({ report }) => void this.#marks.ran(report.findings.map(({ claim }) => claim)).then(() => this.#redraw()),
			),
			vscode.window.onDidChangeActiveTextEditor(follow),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
			vscode.window.onDidChangeVisibleTextEditors(draw),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.#knows(document) && draw()),
			vscode.workspace.onDidChangeConfiguration((change) => {
				if (change.affectsConfiguration("subnets")) this.#redraw();
			}),
			session.onDidChangeEvidence(() => this.#redraw()),
		);
		void session.runs(); // verdicts of kept runs
		follow(vscode.window.activeTextEditor);
		draw();
	}

	async lenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
		const essay = await this.#texts.search(document);
		if (!essay) return await this.#own.lenses(document);
		const stale = this.#marks.stale(document, essay).length;
		return [...(await this.#own.lenses(document)), ...essayLenses(document, essay, this.#session, stale)];
	}

	async hints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
		return hintsOf(await this.#marks.places(document), range);
	}

	async hover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
		const essay = await this.#texts.search(document);
		const known = essay
			? essayHover(document, position, essay, this.#session, (found) => this.#marks.staleness(document, found))
			: [];
		return showHover(document, [...known, ...(await this.#own.hover(document, position, essay !== undefined))]);
	}

	async symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
		const essay = await this.#texts.search(document);
		return essay ? essaySymbols(document, essay, this.#session) : await this.#own.symbols(document);
	}

	async folds(document: vscode.TextDocument): Promise<vscode.FoldingRange[]> {
		const essay = await this.#texts.search(document);
		return essay ? essayFolds(document, essay) : [];
	}

	async links(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
		if (!(await this.#texts.search(document))) return await this.#own.links(document);
		const { version } = document;
		const mentions = await inSlices(searchMentions(document.getText()), () => document.version === version);
		return mentions ? essayLinks(document, mentions) : [];
	}

	/** Subnets, terms and figures of a text that is no copy of the essay are explained from now on. */
	async explain(address: string | undefined): Promise<void> {
		const document = await documentAt(address);
		await this.#remembered.explain(document.uri);
		this.#redraw();
	}

	/** The reader's own runs that are older than a text or its models, each once. */
	async staleRuns(address: string | undefined): Promise<readonly OwnVerdict[]> {
		const document = await documentAt(address);
		const essay = await this.#texts.search(document);
		const runs = essay ? this.#marks.stale(document, essay) : [];
		return runs.filter(({ simulation }, i) => runs.findIndex((run) => run.simulation === simulation) === i);
	}

	/** Numbers of a text that can be changed where they stand. */
	async premises(address: string | undefined): Promise<readonly FoundPremise[]> {
		const document = await documentAt(address);
		const essay = await this.#texts.search(document);
		return essay ? findPremises(document.getText(), essay.claims) : [];
	}

	/** A text, or the one that is shown, with where the essay's claims are in it. */
	async textAt(address: string | undefined) {
		const document = await documentAt(address);
		return { uri: document.uri, text: document.getText(), essay: await this.#texts.search(document) };
	}

	/** The section under the cursor of the active editor, if that shows the essay. */
	sectionAtCursor(): SectionId | undefined {
		const editor = vscode.window.activeTextEditor;
		return editor && this.#texts.sectionAt(editor);
	}

	/**
	 * Shows a section in the reader's copy; when none is open, asks for one.
	 * @throws {NothingYet} when the copy has no such section
	 */
	async showSection(section: SectionId): Promise<void> {
		const { document, essay } = await this.#copy();
		const found = essay.sections.find(({ id }) => id === section);
		if (!found) {
			throw new NothingYet(words.headingLost(essayHere.headingOf(section)));
		}
		await this.#reveal(document, found.heading, vscode.TextEditorRevealType.AtTop);
	}

	/**
	 * Shows the sentence of a claim in the reader's copy; when none is open, asks for one.
	 * @throws {NothingYet} when the sentence was not found
	 */
	async showClaim(claim: ClaimId): Promise<void> {
		const { document, essay } = await this.#copy();
		const found = essay.claims.find(({ id }) => id === claim);
		if (!found) {
			throw new NothingYet(words.sentenceLost(essayHere.claimOf(claim).statement));
		}
		await this.#reveal(document, found.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	}

	/** Where an open copy has its sections and claims; undefined where none is open. */
	async places() {
		const [document] = await this.#texts.open();
		const essay = document && (await this.#texts.search(document));
		if (!document || !essay) return undefined;
		const at = (place: { readonly start: number; readonly end: number } | undefined) =>
			place && rangeIn(document, place);
		return {
			uri: document.uri,
			section: (section: SectionId) => at(essay.sections.find(({ id }) => id === section)?.heading),
			claim: (claim: ClaimId) => at(essay.claims.find(({ id, trust }) => id === claim && trust !== "unsure")?.range),
		};
	}

	/** Takes a file, or the one that is shown, for a copy of the essay whatever its headings. */
	async use(address: string | undefined): Promise<void> {
		const document = await documentAt(address);
		await this.#remembered.use(document.uri);
		const essay = await this.#texts.search(document);
		await vscode.window.showTextDocument(document);
		this.#redraw();
		await this.#follow(vscode.window.activeTextEditor);
		if (essay?.sections.length === 0) throw new NothingYet(words.fewFound);
	}

	/** Checks the numbers of a text, or of the one that is shown. @returns how many disagree with a source */
	async checkNumbers(address: string | undefined): Promise<number> {
		return this.#numbers.check(await documentAt(address));
	}

	/** Leaves a number of a text alone. */
	async ignoreNumber(address: string | undefined, key: string): Promise<void> {
		this.#numbers.ignore(await documentAt(address), key);
	}

	/** Quick fixes of numbers that disagree with a source. */
	fixes(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
		return this.#numbers.fixes(document, range);
	}

	/** Keeps what the reader said about a sentence. */
	async answer(answer: Answer): Promise<void> {
		await this.#remembered.answer(answer);
		this.#redraw();
	}

	/** Sections and claims that were not found in a text, or in the one that is shown. */
	async lost(address: string | undefined): Promise<Pick<EssayInText, "lostSections" | "lostClaims">> {
		const essay = address === undefined ? undefined : await this.#texts.search(await documentAt(address));
		return essay ?? (await this.#copy()).essay;
	}

	dispose(): void {
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	async #reveal(
		document: vscode.TextDocument,
		place: { readonly start: number; readonly end: number },
		how: vscode.TextEditorRevealType,
	): Promise<void> {
		const range = rangeIn(document, place);
		const editor = await vscode.window.showTextDocument(document, { selection: range });
		editor.revealRange(range, how);
	}

	/** The reader's copy that is shown, or open, or chosen now. */
	async #copy(): Promise<{ readonly document: vscode.TextDocument; readonly essay: EssayInText }> {
		const document =
			(await this.#texts.open())[0] ??
			(await chooseCopy(async (text) => (await this.#texts.search(text)) !== undefined));
		return { document, essay: (await this.#texts.search(document))! };
	}

	#knows(document: vscode.TextDocument): boolean {
		return this.#texts.known(document) !== undefined || this.#own.texts.known(document) !== undefined;
	}

	#redraw(): void {
		this.#changed.fire();
		void this.#decorations.drawAll();
	}

	async #follow(editor: vscode.TextEditor | undefined): Promise<void> {
		const essay = editor && (await this.#texts.search(editor.document));
		if (editor !== vscode.window.activeTextEditor) return; // the reader is elsewhere by now
		void vscode.commands.executeCommand("setContext", contextKeys.essayEditor, essay !== undefined);
		if (!editor || !essay) return;
		void offerWrap(editor, this.#remembered);
		const section = this.#texts.sectionAt(editor);
		if (section === undefined) return;
		const at = editor.document.offsetAt(editor.selection.active);
		const claim = essay.claims.find(
			({ range, trust }) => trust !== "unsure" && range.start <= at && at <= range.end,
		)?.id;
		if (section === this.#place?.section && (claim === undefined || claim === this.#place.claim)) return;
		this.#place = { section, ...(claim && { claim }) };
		this.#moved.fire(this.#place);
	}
}
