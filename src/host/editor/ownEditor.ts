import { editorWords as words } from "./editorWords.ts";
import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { type OwnClaims } from "../session/ownClaims.ts";
import { mentionHover } from "./essayHover.ts";
import { staleLens } from "./essayLenses.ts";
import { type HoverPiece } from "./hoverPiece.ts";
import { ownHover } from "./ownHover.ts";
import { ownPlaces, stateLooks } from "./ownMarks.ts";
import { mentionLinks, ownSymbols } from "./ownOutline.ts";
import { type OwnText, OwnTexts } from "./ownTexts.ts";
import { type RememberedTexts } from "./rememberedTexts.ts";
import { type MarkedPlace } from "./claimMarks.ts";

/** What happens in any other text: claims of its author, and subnets, terms and figures where the reader wants them explained. */
export class OwnEditor {
	readonly texts: OwnTexts;

	constructor(
		private readonly claims: OwnClaims,
		remembered: RememberedTexts,
	) {
		this.texts = new OwnTexts(remembered, claims);
	}

	async places(document: vscode.TextDocument): Promise<readonly MarkedPlace[]> {
		const text = await this.texts.search(document);
		return text ? ownPlaces(document, text, this.claims) : [];
	}

	/** @param isEssay subnets and terms are told by the essay's own hover */
	async hover(
		document: vscode.TextDocument,
		position: vscode.Position,
		isEssay: boolean,
	): Promise<readonly HoverPiece[]> {
		const text = await this.texts.search(document);
		if (!text) return [];
		return [
			...(isEssay ? [] : mentionHover(document, position, false)),
			...ownHover(document, position, text, this.claims),
		];
	}

	/** Above the text how many of its claims stand, and what is out of date. @param alsoStale results that are no claim's own */
	async lenses(document: vscode.TextDocument, alsoStale = 0): Promise<vscode.CodeLens[]> {
		const text = await this.texts.search(document);
		if (!text?.file || text.claims.length === 0) return alsoStale > 0 ? staleLens(document, alsoStale) : [];
		const { file, claims } = text;
		const states = claims.map(({ claim }) => this.claims.resultOf(file.uri, claim.id)?.state);
		const count = (state: keyof typeof stateLooks) => states.filter((one) => one === state).length;
		const counted = (Object.keys(stateLooks) as (keyof typeof stateLooks)[])
			.filter((state) => count(state) > 0)
			.map((state) => `${stateLooks[state].symbol}${count(state)}`);
		const told = counted.length === 0 ? words.unchecked : counted.join(" ");
		const check = new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
			command: commands.checkClaims.id,
			title: `$(run-all)\u00a0${words.own(claims.length, told)}`,
			tooltip: words.lensOwn,
			arguments: [{ uri: document.uri.toString() }],
		});
		return [check, ...staleLens(document, alsoStale + this.#staleIn(text))];
	}

	async symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
		const text = await this.texts.search(document);
		return text ? ownSymbols(document, text, this.claims) : [];
	}

	async links(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
		const text = await this.texts.search(document);
		return text ? [...mentionLinks(document, text.mentions)] : [];
	}

	dispose(): void {
		this.texts.dispose();
	}

	#staleIn({ file, claims }: OwnText): number {
		return claims.filter(({ claim, stamp }) => file && this.claims.staleness(file.uri, claim.id, stamp) !== undefined)
			.length;
	}
}
