import { type Claim } from "../claim.ts";
import { claimsInText as claims } from "../claims.ts";
import { type ClaimCueNumbers, type CueNumber, cuesOfClaim } from "./cues.ts";
import { type Answer, type FoundClaim, type FoundSection, type TextRange } from "./found.ts";
import { figuresOf, isFigure, readsDifferently, sharedWords } from "./readsDifferently.ts";
import { type KnownParagraphs, readSentences, type Sentence } from "./sentences.ts";

/** Below this a sentence is no better than chance. */
const leastConfidence = 0.6;
/** From here on the place carries a verdict. */
const sureConfidence = 0.75;
/** What it costs when the claim's section was not found and the whole text is searched. */
const lostSection = 0.15;
/** What it costs when the sentence denies the claim, or has another figure. */
const differing = 0.15;
/** Most that the words of our own statement add. */
const sharedBonus = 0.15;

/** Sentences in order, and where each cue stands. */
class Passage {
	readonly sentences: readonly Sentence[];
	readonly #places = new Map<CueNumber, number[]>();

	constructor(sentences: readonly Sentence[]) {
		this.sentences = sentences;
		sentences.forEach(({ cues }, i) => {
			for (const cue of cues) {
				const places = this.#places.get(cue);
				if (places) places.push(i);
				else this.#places.set(cue, [i]);
			}
		});
	}

	/** Sentences with which a place may begin that has all these cues, in itself or with the next. */
	beginnings(all: readonly CueNumber[]): readonly number[] {
		const [rarest = []] = all.map((cue) => this.#places.get(cue) ?? []).sort((a, b) => a.length - b.length);
		return [...new Set(rarest.flatMap((i) => (i === 0 ? [0] : [i - 1, i])))];
	}
}

interface Place {
	readonly sentences: readonly Sentence[];
	readonly confidence: number;
	/** A figure without which the claim is not found was replaced by another. */
	readonly otherFigure?: true;
}

/**
 * Finds the sentences that seem to make the essay's claims, by figures, names and words in their section. The essay's
 * wording is not known to us, so this is a likely place and never a proof. Two claims share a sentence only where both
 * are sure of it.
 * @param text masked by `maskPageNoise`
 * @returns at most one place per claim, in reading order of the essay
 */
export function* findClaims(
	text: string,
	sections: readonly FoundSection[],
	answers: readonly Answer[],
	known: KnownParagraphs,
	fresh: Map<string, readonly Sentence[]>,
): Generator<void, readonly FoundClaim[]> {
	const everything: Sentence[] = [];
	const passages = new Map<string, Passage>();
	for (const { range, section } of segments(text, sections)) {
		const sentences = yield* readSentences(text, range, known, fresh);
		if (section !== undefined) passages.set(section, new Passage(sentences));
		everything.push(...sentences);
	}
	let whole: Passage | undefined;
	const found: FoundClaim[] = [];
	for (const claim of claims) {
		const own = passages.get(claim.section);
		const within = own ?? (whole ??= new Passage(everything));
		const told = answers.filter((answer) => answer.claim === claim.id);
		const place = bestPlace(claim, within, own ? 0 : lostSection, told);
		if (place) found.push(toFound(claim, place, told));
		yield;
	}
	return apart(found);
}

/** The text without the essay's headings, in pieces that no sentence crosses. */
function segments(text: string, sections: readonly FoundSection[]) {
	const found: { readonly range: TextRange; readonly section?: string }[] = [];
	let from = 0;
	for (const { id, heading, body } of sections) {
		found.push({ range: { start: from, end: heading.start } }, { range: body, section: id });
		from = body.end;
	}
	return [...found, { range: { start: from, end: text.length } }];
}

function bestPlace(claim: Claim, passage: Passage, penalty: number, told: readonly Answer[]): Place | undefined {
	const cues = cuesOfClaim.get(claim.id)!;
	let best: Place | undefined;
	const consider = (sentences: readonly Sentence[], base: number, otherFigure?: true) => {
		const confidence = base + share(cues.some, sentences) - penalty;
		if (confidence < leastConfidence || confidence <= (best?.confidence ?? 0)) return;
		const key = keyOf(sentences);
		if (told.some((answer) => !answer.yes && answer.key === key)) return;
		best = { sentences, confidence, ...(otherFigure && { otherFigure }) };
	};
	for (const i of passage.beginnings(cues.all)) {
		const [sentence, next] = [passage.sentences[i]!, passage.sentences[i + 1]];
		if (cues.not.some((cue) => sentence.cues.has(cue))) continue;
		const missing = cues.all.filter((cue) => !sentence.cues.has(cue));
		if (missing.length === 0) consider([sentence], 0.6);
		if (missing.length === 0 || missing.length === cues.all.length || !next) continue;
		if (missing.every((cue) => next.cues.has(cue))) consider([sentence, next], 0.45);
	}
	if (!best) withOtherFigure(claim, cues, passage, consider);
	return best;
}

const share = (some: readonly CueNumber[], sentences: readonly Sentence[]): number =>
	some.length === 0
		? 0
		: (0.4 * some.filter((cue) => sentences.some(({ cues }) => cues.has(cue))).length) / some.length;

/** Where a claim lives by one figure: a sentence with all the rest of it and another figure. */
function withOtherFigure(
	claim: Claim,
	{ all, some }: ClaimCueNumbers,
	{ sentences }: Passage,
	consider: (sentences: readonly Sentence[], base: number, otherFigure: true) => void,
): void {
	const figures = figuresOf(claim);
	const isFigureCue = claim.cues.all.map((cue) => cue.split("|").some((part) => figures.includes(part)));
	if (!isFigureCue.includes(true)) return;
	const rest = all.filter((_, i) => !isFigureCue[i]);
	for (const sentence of sentences) {
		if (!rest.every((cue) => sentence.cues.has(cue)) || share(some, [sentence]) < 0.3) continue;
		if (sentence.words.some((word) => isFigure(word))) consider([sentence], 0.45, true);
	}
}

function toFound(claim: Claim, { sentences, confidence, otherFigure }: Place, told: readonly Answer[]): FoundClaim {
	const range = { start: sentences[0]!.start, end: sentences.at(-1)!.end };
	const key = keyOf(sentences);
	const { id } = claim;
	if (told.some((answer) => answer.yes && answer.key === key)) return { id, range, confidence: 1, trust: "sure", key };
	const words = sentences.flatMap((sentence) => sentence.words);
	const shared = sharedBonus * Math.max(0, Math.min(1, 2 * sharedWords(claim.statement, words) - 0.5));
	const surer = Math.min(1, confidence + shared);
	const differs = otherFigure ? "figure" : readsDifferently(claim, words, cuesOfClaim.get(id)!);
	if (differs === undefined)
		return { id, range, confidence: surer, trust: surer >= sureConfidence ? "sure" : "unsure", key };
	const trust = surer >= sureConfidence || otherFigure ? "reads-differently" : "unsure";
	return { id, range, confidence: Math.max(leastConfidence, surer - differing), trust, differs, key };
}

/** A sentence as answers about it are kept: its words, so that it survives new line breaks and markup around it. */
function keyOf(sentences: readonly Sentence[]): string {
	const words = sentences.flatMap((sentence) => sentence.words);
	return `${words.length}:${words.join(" ").slice(0, 160)}`;
}

/**
 * Takes away places of which a claim is not sure and which another one that is sure has too; a place of two sentences
 * that both belong to other claims becomes a question.
 */
function apart(found: readonly FoundClaim[]): readonly FoundClaim[] {
	const taken = found.filter(({ trust }) => trust !== "unsure").map(({ range }) => range);
	return found.flatMap((claim) => {
		const { start, end } = claim.range;
		if (claim.trust === "unsure") return taken.some((other) => start < other.end && other.start < end) ? [] : [claim];
		const inside = taken.filter(
			(other) => other.start >= start && other.end <= end && other.end - other.start < end - start,
		);
		const both = new Set(inside.map((other) => other.start)).size > 1;
		return [both ? { ...claim, trust: "unsure" } : claim];
	});
}
