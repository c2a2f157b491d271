import type * as vscode from "vscode";
import { findPremises } from "../../argument/premises.ts";
import { type OwnVerdict } from "../../claims/claimVerdict.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { type FoundClaim } from "../../essay/find/found.ts";
import { type EssayInText } from "../../essay/findInText.ts";
import { type Session } from "../session/session.ts";
import { type Drawn } from "./claimDecorations.ts";
import { type MarkedPlace, mergePlaces, placesOf } from "./claimMarks.ts";
import { type EssayTexts } from "./essayTexts.ts";
import { type OwnEditor } from "./ownEditor.ts";
import { type RunSentences } from "./runSentences.ts";

/** The marks of a text: the essay's claims and the author's own, and which of them are out of date. */
export class TextMarks {
	constructor(
		private readonly texts: EssayTexts,
		private readonly own: OwnEditor,
		private readonly session: Session,
		private readonly sentences: RunSentences,
	) {}

	/** What changed since the reader's run of a claim; undefined where nothing did. */
	staleness(document: vscode.TextDocument, found: FoundClaim): string | undefined {
		return this.sentences.staleness(document.uri, found, this.session.verdictOf(found.id).runs[0]);
	}

	/** The reader's runs that are out of date, one for each claim. */
	stale(document: vscode.TextDocument, { claims }: EssayInText): readonly OwnVerdict[] {
		return claims
			.filter((found) => found.trust !== "unsure" && this.staleness(document, found) !== undefined)
			.flatMap(({ id }) => this.session.verdictOf(id).runs[0] ?? []);
	}

	async places(document: vscode.TextDocument): Promise<readonly MarkedPlace[]> {
		const essay = await this.texts.search(document);
		const own = await this.own.places(document);
		if (!essay) return own;
		const staleness = (found: FoundClaim) => this.staleness(document, found);
		return mergePlaces(placesOf(document, essay, this.session, staleness), own);
	}

	async drawn(document: vscode.TextDocument): Promise<Drawn | undefined> {
		const essay = await this.texts.search(document);
		const own = await this.own.texts.search(document);
		if (!essay && !own) return undefined;
		const sentences = (own?.claims ?? []).flatMap(({ anchored }) =>
			anchored.state === "lost" ? [] : [anchored.range],
		);
		const claims = (essay?.claims ?? []).filter(({ trust }) => trust !== "unsure").map(({ range }) => range);
		return {
			claims: [...claims, ...sentences],
			premises: essay ? findPremises(document.getText(), essay.claims).map(({ range }) => range) : [],
			places: await this.places(document),
		};
	}

	/** Keeps how the sentences read of claims that were run just now. */
	async ran(claims: readonly ClaimId[]): Promise<void> {
		for (const document of await this.texts.open()) {
			const essay = await this.texts.search(document);
			await this.sentences.ran(document.uri, essay?.claims.filter(({ id }) => claims.includes(id)) ?? []);
		}
	}
}
