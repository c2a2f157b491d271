import { isClaimsFile } from "../kit/fileName.ts";
import * as vscode from "vscode";
import { type Anchored, AnchoredText } from "../../argument/anchor.ts";
import { findNumbers, type KnownNumber } from "../../argument/numberCheck.ts";
import { type OwnClaim } from "../../argument/ownClaim.ts";
import { type Stamp, stampOf } from "../../argument/stamp.ts";
import { type FoundMention } from "../../essay/find/found.ts";
import { searchMentions } from "../../essay/find/findMentions.ts";
import { type HeadingLine, headingLines } from "../../essay/find/headingLine.ts";
import { Emitter } from "../../runs/emitter.ts";
import { type ArgumentFile, argumentOf } from "../session/argumentFiles.ts";
import { type OwnClaims } from "../session/ownClaims.ts";
import { inSlices } from "./inSlices.ts";
import { type RememberedTexts } from "./rememberedTexts.ts";

/** A claim of the text's author at its sentence. */
export interface PlacedClaim {
	readonly claim: OwnClaim;
	readonly anchored: Anchored;
	readonly stamp: Stamp;
}

/** What stands in a text that has claims of its own, or that the reader wants explained. */
export interface OwnText {
	readonly file: ArgumentFile | undefined;
	readonly claims: readonly PlacedClaim[];
	readonly mentions: readonly FoundMention[];
	readonly numbers: readonly KnownNumber[];
	readonly headings: readonly HeadingLine[];
}

interface Known {
	search?: { readonly state: string; readonly done: Promise<OwnText | undefined> };
	found?: OwnText | undefined;
}

/** While somebody types, a search begins when this has passed without another key, in milliseconds. */
const pause = 150;
const longest = 2_000_000;

/** Which open texts have claims of their own or shall be explained, and what stands where in them; searched in slices. */
export class OwnTexts {
	readonly #known = new WeakMap<vscode.TextDocument, Known>();
	readonly #changed = new Emitter<void>();
	/** Claims files changed, so that texts have other claims. */
	readonly onDidChange = this.#changed.event;
	readonly #subscriptions: { dispose(): void }[] = [];
	#filesVersion = 0;

	constructor(
		private readonly remembered: RememberedTexts,
		own: OwnClaims,
	) {
		const changed = () => {
			this.#filesVersion++;
			this.#changed.fire();
		};
		this.#subscriptions.push(
			own.onDidChangeFiles(changed),
			vscode.workspace.onDidChangeTextDocument(({ document }) => isClaimsFile(document.uri) && changed()),
		);
	}

	/** What was found last, perhaps some keys ago. */
	known(document: vscode.TextDocument): OwnText | undefined {
		return this.#known.get(document)?.found;
	}

	/** What stands in the document as it is now; undefined where it has no claims and nobody wants it explained. */
	search(document: vscode.TextDocument): Promise<OwnText | undefined> {
		const known = this.#known.get(document) ?? {};
		this.#known.set(document, known);
		const isExplained = this.remembered.isExplained(document.uri);
		const state = `${document.version} ${this.#filesVersion} ${isExplained}`;
		if (known.search?.state === state) return known.search.done;
		const isFirst = known.found === undefined;
		const wanted = () => known.search?.state === state;
		const done = Promise.resolve().then(async () => {
			if (!isFirst) await new Promise((resolve) => setTimeout(resolve, pause));
			if (!wanted()) return await known.search!.done;
			const found = await this.#search(document, isExplained, wanted);
			if (!wanted()) return await known.search!.done;
			known.found = found;
			return found;
		});
		known.search = { state, done };
		return done;
	}

	dispose(): void {
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	async #search(
		document: vscode.TextDocument,
		isExplained: boolean,
		wanted: () => boolean,
	): Promise<OwnText | undefined> {
		const text = document.getText();
		if (text.length > longest) return undefined;
		const file = await argumentOf(document.uri, text);
		if (!file && !isExplained) return undefined;
		return await inSlices(read(text, file), wanted);
	}
}

function* read(text: string, file: ArgumentFile | undefined): Generator<void, OwnText> {
	const claims: PlacedClaim[] = [];
	if (file && file.argument.claims.length > 0) {
		const anchors = yield* AnchoredText.read(text);
		for (const claim of file.argument.claims) {
			const anchored = anchors.find(claim.anchor);
			claims.push({ claim, anchored, stamp: stampOf(claim, text, anchored) });
			yield;
		}
	}
	return {
		file,
		claims,
		mentions: yield* searchMentions(text),
		numbers: yield* findNumbers(text),
		headings: (yield* headingLines(text)).filter(({ marked }) => marked),
	};
}
