import { editorWords as words } from "./editorWords.ts";
import type * as vscode from "vscode";
import { type FoundClaim } from "../../essay/find/found.ts";
import { type OwnVerdict } from "../../claims/claimVerdict.ts";
import { findSimulation } from "../kit/simulations.ts";

const kept = "sentencesAtRun";
/** More than any text has; the oldest go. */
const most = 1000;

/** How the reader's sentences read when a claim in them was run last: so that a mark is known to be older than its text. */
export class RunSentences {
	readonly #sentences: Map<string, string>;

	constructor(private readonly store: vscode.Memento) {
		const saved: unknown = store.get(kept);
		const isPair = (one: unknown): one is [string, string] =>
			Array.isArray(one) && typeof one[0] === "string" && typeof one[1] === "string";
		this.#sentences = new Map(Array.isArray(saved) ? saved.filter(isPair) : []);
	}

	/** Keeps the sentences of claims that were run just now. */
	async ran(text: vscode.Uri, claims: readonly FoundClaim[]): Promise<void> {
		if (claims.length === 0) return;
		for (const { id, key } of claims) {
			const place = placeOf(text, id);
			this.#sentences.delete(place);
			this.#sentences.set(place, key);
		}
		await this.store.update(kept, [...this.#sentences].slice(-most));
	}

	/** What changed since the reader's run of a claim: "its sentence", "its simulation"; undefined where nothing did. */
	staleness(text: vscode.Uri, { id, key }: FoundClaim, run: OwnVerdict | undefined): string | undefined {
		if (!run) return undefined;
		if (run.version !== findSimulation(run.simulation).version) return words.itsSimulation;
		const then = this.#sentences.get(placeOf(text, id));
		return then === undefined || then === key ? undefined : words.itsSentence;
	}
}

const placeOf = (text: vscode.Uri, claim: string): string => `${text.toString()}#${claim}`;
