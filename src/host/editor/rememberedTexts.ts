import type * as vscode from "vscode";
import { isClaimId } from "../../essay/claimId.ts";
import { type Answer } from "../../essay/find/found.ts";

const answersKey = "essayAnswers";
const textsKey = "essayTexts";
const explainedKey = "explainedTexts";
const wrapKey = "wrapOffered";
/** More than anybody answers; the oldest go. */
const mostAnswers = 500;
const mostTexts = 50;

/** What the reader told about their texts, kept with the workspace: which are copies of the essay, and which sentence is meant. */
export class RememberedTexts {
	readonly #store: vscode.Memento;
	#answers: readonly Answer[];
	#texts: ReadonlySet<string>;
	#explained: ReadonlySet<string>;
	#answersVersion = 0;

	constructor(store: vscode.Memento) {
		this.#store = store;
		this.#answers = readAnswers(store.get(answersKey));
		this.#texts = readTexts(store.get(textsKey));
		this.#explained = readTexts(store.get(explainedKey));
	}

	get answers(): readonly Answer[] {
		return this.#answers;
	}

	/** Raised with every answer. */
	get answersVersion(): number {
		return this.#answersVersion;
	}

	/** Whether the reader said that a file is a copy of the essay, whatever its headings. */
	isUsed(uri: vscode.Uri): boolean {
		return this.#texts.has(uri.toString());
	}

	/** Whether the reader wants subnets, terms and figures of a text explained, that is no copy of the essay. */
	isExplained(uri: vscode.Uri): boolean {
		return this.#explained.has(uri.toString());
	}

	async explain(uri: vscode.Uri): Promise<void> {
		this.#explained = new Set([...this.#explained, uri.toString()].slice(-mostTexts));
		await this.#store.update(explainedKey, [...this.#explained]);
	}

	/** Whether it was asked once whether lines should be wrapped. */
	get wrapOffered(): boolean {
		return this.#store.get(wrapKey) === true;
	}

	async keepWrapOffered(): Promise<void> {
		await this.#store.update(wrapKey, true);
	}

	async use(uri: vscode.Uri): Promise<void> {
		this.#texts = new Set([...this.#texts, uri.toString()].slice(-mostTexts));
		await this.#store.update(textsKey, [...this.#texts]);
	}

	/** Keeps an answer; an earlier one about the same sentence is gone. */
	async answer(answer: Answer): Promise<void> {
		const others = this.#answers.filter(({ claim, key }) => claim !== answer.claim || key !== answer.key);
		this.#answers = [...others, answer].slice(-mostAnswers);
		this.#answersVersion++;
		await this.#store.update(answersKey, this.#answers);
	}
}

function readTexts(saved: unknown): ReadonlySet<string> {
	return new Set(Array.isArray(saved) ? saved.filter((one): one is string => typeof one === "string") : []);
}

function readAnswers(saved: unknown): readonly Answer[] {
	if (!Array.isArray(saved)) return [];
	return (saved as readonly Partial<Answer>[]).flatMap((one) => {
		const { claim, key, yes } = one ?? {};
		const fits = typeof claim === "string" && isClaimId(claim) && typeof key === "string" && typeof yes === "boolean";
		return fits ? [{ claim, key, yes }] : [];
	});
}
