import { type TextRange } from "../essay/find/found.ts";
import { inOne } from "../essay/find/steps.ts";

/** What binds a claim to a sentence of a text: a quote, and what stands before and after where it occurs twice. */
export interface Anchor {
	readonly quote: string;
	readonly before?: string;
	readonly after?: string;
}

/** Where an anchor holds in a text, or why it does not. */
export type Anchored =
	| { readonly state: "found"; readonly range: TextRange }
	/** Nearly the same words with the same numbers. */
	| { readonly state: "reads-differently"; readonly range: TextRange; readonly now: string }
	| { readonly state: "lost"; readonly why: string; readonly near?: TextRange };

interface Word extends TextRange {
	readonly word: string;
}

/** Share of words that must be there still for a sentence to be the same, slightly changed. */
const leastAlike = 0.75;
const wordPattern = /\p{L}[\p{L}\p{M}'’]*(?:-\s*\n\s*\p{Ll}[\p{L}\p{M}]*)?|\d(?:[\d.,\u202f]*\d)?|[%×€$]/gu;

/** Words that are read between two steps. */
const wordsAStep = 500;

/** The words of a text with their places; numbers without separators, hyphens at line ends gone. */
function* readWords(text: string): Generator<void, readonly Word[]> {
	const words: Word[] = [];
	for (const { 0: raw, index: start } of text.matchAll(wordPattern)) {
		const word = /^\d/.test(raw)
			? raw.replace(/[,\u202f](?=\d{3})/g, "")
			: raw
					.normalize("NFKD")
					.replace(/[\p{M}'’]|-\s+/gu, "")
					.toLowerCase();
		words.push({ word, start, end: start + raw.length });
		if (words.length % wordsAStep === 0) yield;
	}
	return words;
}

const wordsOf = (text: string): readonly Word[] => inOne(readWords(text));

/** A text that is looked into for several anchors. */
export class AnchoredText {
	readonly #text: string;
	readonly #words: readonly Word[];
	readonly #places = new Map<string, number[]>();

	private constructor(text: string, words: readonly Word[]) {
		this.#text = text;
		this.#words = words;
	}

	/** Reads a text at once. */
	static of(text: string): AnchoredText {
		return inOne(AnchoredText.read(text));
	}

	/** Reads a text in steps of less than a millisecond, between which the caller may do something else, or end it. */
	static *read(text: string): Generator<void, AnchoredText> {
		const read = new AnchoredText(text, yield* readWords(text));
		for (let i = 0; i < read.#words.length; i++) {
			const { word } = read.#words[i]!;
			const places = read.#places.get(word);
			if (places) places.push(i);
			else read.#places.set(word, [i]);
			if (i % wordsAStep === 0) yield;
		}
		return read;
	}

	/** Finds the sentence by its words, whatever the markup and line breaks. */
	find({ quote, before = "", after = "" }: Anchor): Anchored {
		const own = wordsOf(quote).map(({ word }) => word);
		if (own.length === 0) return { state: "lost", why: "The quote has no words." };
		const exact = this.#starts(own[0]!).filter((at) => own.every((word, i) => this.#words[at + i]?.word === word));
		if (exact.length > 0) return this.#choose(exact, own.length, before, after);
		return this.#nearly(own);
	}

	#starts(word: string): readonly number[] {
		return this.#places.get(word) ?? [];
	}

	#choose(starts: readonly number[], length: number, before: string, after: string): Anchored {
		const [behind, ahead] = [before, after].map((words) => wordsOf(words).map(({ word }) => word));
		const fitting = starts.filter(
			(at) =>
				behind!.every((word, i) => this.#words[at - behind!.length + i]?.word === word) &&
				ahead!.every((word, i) => this.#words[at + length + i]?.word === word),
		);
		const [first, second] = fitting;
		if (first === undefined)
			return { state: "lost", why: "The quote is there, but not between what should stand before and after it." };
		if (second !== undefined)
			return {
				state: "lost",
				why: `The quote stands there ${fitting.length} times. Add what stands before or after it.`,
			};
		return { state: "found", range: this.#range(first, length) };
	}

	/** The stretch as long as the quote that shares most words with it, in order. */
	#nearly(own: readonly string[]): Anchored {
		const votes = new Map<number, number>();
		own.forEach((word, i) => {
			const places = this.#starts(word);
			// A word that stands everywhere says little about where.
			if (places.length > 200) return;
			for (const place of places) votes.set(place - i, (votes.get(place - i) ?? 0) + 1);
		});
		const candidates = [...votes].sort(([a, n], [b, m]) => m - n || a - b).slice(0, 20);
		let best: { readonly at: number; readonly length: number; readonly alike: number } | undefined;
		for (const [start] of candidates) {
			const at = Math.max(0, start);
			const found = this.#aligned(own, at);
			if (found.alike > (best?.alike ?? 0)) best = { at, ...found };
		}
		if (!best || best.alike < leastAlike) return { state: "lost", why: "Its words are not in the text any more." };
		const range = this.#range(best.at, best.length);
		const there = this.#words.slice(best.at, best.at + best.length).map(({ word }) => word);
		const gone = numbersOf(own).filter((number) => !there.includes(number));
		const come = numbersOf(there).filter((number) => !own.includes(number));
		if (gone.length > 0) {
			const now = come.length > 0 ? `${come.join(", ")} now` : "gone";
			return { state: "lost", why: `A number in the sentence changed: ${gone.join(", ")} is ${now}.`, near: range };
		}
		return { state: "reads-differently", range, now: this.#text.slice(range.start, range.end).replace(/\s+/g, " ") };
	}

	/** Longest common subsequence of the quote with the words from a place on, as a share of the quote. */
	#aligned(own: readonly string[], at: number): { readonly length: number; readonly alike: number } {
		const there = this.#words.slice(at, at + own.length + 3).map(({ word }) => word);
		let row = new Array<number>(there.length + 1).fill(0);
		for (const word of own) {
			const next = [0];
			for (let j = 1; j <= there.length; j++) {
				next.push(there[j - 1] === word ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!));
			}
			row = next;
		}
		const most = row.at(-1)!;
		return { length: Math.max(1, row.indexOf(most)), alike: most / own.length };
	}

	#range(at: number, length: number): TextRange {
		const last = this.#words[Math.min(at + length, this.#words.length) - 1]!;
		const closing = /^[.!?]["'”’)]*/.exec(this.#text.slice(last.end, last.end + 4));
		return { start: this.#words[at]!.start, end: last.end + (closing?.[0].length ?? 0) };
	}
}

const numbersOf = (words: readonly string[]): readonly string[] => words.filter((word) => /^\d/.test(word));
