import { type CueNumber, cuesAt } from "./cues.ts";
import { type TextRange } from "./found.ts";
import { noise } from "./pageNoise.ts";
import { normalWords } from "./normalText.ts";

/** A sentence of a text, and which cues stand in it. */
export interface Sentence extends TextRange {
	/** Of `normalText`. */
	readonly words: readonly string[];
	readonly cues: ReadonlySet<CueNumber>;
}

/** Sentences of paragraphs that were read before, by the paragraph's text, with places inside it. */
export type KnownParagraphs = ReadonlyMap<string, readonly Sentence[]>;

/** More than any sentence has: what is longer is a table or data, and is no place of a claim. */
const longest = 1500;
const sentenceEnd = /[.!?]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\d\\])/gu;
const paragraphEnd = /\n\s*\n\s*/gu;
const finished = /[.!?:;]["'”’)\]]*$/;

/**
 * The sentences of a stretch of a text. A sentence may run over a page's end (where `maskPageNoise` found headers), and
 * over an empty line when it goes on in lower case.
 * @param text masked
 * @param known paragraphs of before; those that are met again are taken from there
 * @param fresh receives the paragraphs of this text
 */
export function* readSentences(
	text: string,
	{ start, end }: TextRange,
	known: KnownParagraphs,
	fresh: Map<string, readonly Sentence[]>,
): Generator<void, readonly Sentence[]> {
	const found: Sentence[] = [];
	for (const paragraph of paragraphs(text.slice(start, end))) {
		const own = known.get(paragraph.text) ?? (yield* readParagraph(paragraph.text));
		fresh.set(paragraph.text, own);
		const at = start + paragraph.start;
		for (const sentence of own) found.push({ ...sentence, start: sentence.start + at, end: sentence.end + at });
		yield;
	}
	return found;
}

function* paragraphs(text: string): Generator<{ readonly text: string; readonly start: number }> {
	let from = 0;
	for (const { 0: gap, index } of text.matchAll(paragraphEnd)) {
		const after = text[index + gap.length] ?? "";
		const goesOn = /\p{Ll}/u.test(after) || gap.includes(noise);
		if (goesOn && !finished.test(text.slice(Math.max(from, index - 8), index).trimEnd())) continue;
		yield { text: text.slice(from, index), start: from };
		from = index + gap.length;
	}
	yield { text: text.slice(from), start: from };
}

function* readParagraph(text: string): Generator<void, readonly Sentence[]> {
	const found: Sentence[] = [];
	let from = 0;
	for (const match of text.matchAll(sentenceEnd)) {
		const end = match.index + match[0].length;
		add(from, end);
		from = end;
		yield;
	}
	add(from, text.length);
	return found;

	function add(first: number, last: number): void {
		const raw = text.slice(first, last);
		const visible = raw.trim();
		if (visible === "" || visible.length > longest) return;
		const words = normalWords(visible);
		const cues = new Set(words.flatMap((_, i) => cuesAt(words, i)));
		const start = first + raw.length - raw.trimStart().length;
		found.push({ start, end: start + visible.length, words, cues });
	}
}
