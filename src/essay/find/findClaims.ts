import { type Claim } from "../claim.ts";
import { claims } from "../claims.ts";
import { type FoundClaim, type FoundSection, type TextRange } from "./found.ts";
import { normalText } from "./normalText.ts";

interface Sentence extends TextRange {
	readonly normal: string;
}

interface Passage {
	readonly sentences: readonly Sentence[];
	/** Of all sentences together. */
	readonly normal: string;
}

interface Cue {
	readonly parts: readonly string[];
}

/** Below this a sentence is no better than chance. */
const leastConfidence = 0.6;
/** What it costs when the claim's section was not found and the whole text is searched. */
const lostSection = 0.15;

const cuesOf = new Map(
	claims.map(({ id, cues: { all, some = [] } }) => [id, { all: all.map(toCue), some: some.map(toCue) }] as const),
);

function toCue(cue: string): Cue {
	return { parts: cue.split("|").map((part) => (part.endsWith("*") ? ` ${part.slice(0, -1)}` : ` ${part} `)) };
}

/**
 * Finds the sentences that seem to make the essay's claims, by figures, names and words near their section. The essay's
 * wording is not known to us, so this is a likely place and never a proof.
 * @returns at most one place per claim, in reading order of the essay
 */
export function findClaims(text: string, sections: readonly FoundSection[]): readonly FoundClaim[] {
	const bodies = new Map<string, TextRange>(sections.map(({ id, body }) => [id, body]));
	const passages = new Map<string, Passage>();
	return claims.flatMap((claim) => {
		const body = bodies.get(claim.section);
		const key = body ? claim.section : "everything";
		const passage = passages.get(key) ?? readPassage(text, body ?? { start: 0, end: text.length });
		passages.set(key, passage);
		const possible = cuesOf.get(claim.id)!.all.every((cue) => matches(cue, passage.normal));
		return (possible && bestPlace(claim, passage.sentences, body ? 0 : lostSection)) || [];
	});
}

function readPassage(text: string, range: TextRange): Passage {
	const found = sentences(text, range);
	return { sentences: found, normal: found.map(({ normal }) => normal).join("") };
}

function bestPlace({ id }: Claim, within: readonly Sentence[], penalty: number): FoundClaim | undefined {
	const { all, some } = cuesOf.get(id)!;
	let best: FoundClaim | undefined;
	const consider = (range: TextRange, normals: readonly string[], base: number) => {
		const hits = some.filter((cue) => normals.some((normal) => matches(cue, normal))).length;
		const confidence = base + (some.length === 0 ? 0 : (0.4 * hits) / some.length) - penalty;
		if (confidence >= leastConfidence && confidence > (best?.confidence ?? 0)) {
			best = { id, range: { start: range.start, end: range.end }, confidence };
		}
	};
	within.forEach((sentence, i) => {
		const missing = all.filter((cue) => !matches(cue, sentence.normal));
		if (missing.length === 0) consider(sentence, [sentence.normal], 0.6);
		const next = within[i + 1];
		if (missing.length === 0 || missing.length === all.length || !next) return;
		if (missing.every((cue) => matches(cue, next.normal))) {
			consider({ start: sentence.start, end: next.end }, [sentence.normal, next.normal], 0.45);
		}
	});
	return best;
}

function matches({ parts }: Cue, normal: string): boolean {
	return parts.some((part) => normal.includes(part));
}

const sentenceEnd = /[.!?]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\d\\])|\n\s*\n/gu;

function sentences(text: string, { start, end }: TextRange): readonly Sentence[] {
	const part = text.slice(start, end);
	const found: Sentence[] = [];
	let from = 0;
	for (const match of part.matchAll(sentenceEnd)) {
		add(from, match.index + match[0].trimEnd().length);
		from = match.index + match[0].length;
	}
	add(from, part.length);
	return found;

	function add(first: number, last: number): void {
		const raw = part.slice(first, last);
		const visible = raw.trim();
		if (visible === "") return;
		const at = start + first + raw.indexOf(visible);
		found.push({ start: at, end: at + visible.length, normal: normalText(visible) });
	}
}
