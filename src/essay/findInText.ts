import { type ClaimId } from "./claimId.ts";
import { claimsInText as claims } from "./claims.ts";
import { findClaims } from "./find/findClaims.ts";
import { findSections } from "./find/findSections.ts";
import { type Answer, type FoundClaim, type FoundSection } from "./find/found.ts";
import { maskPageNoise } from "./find/pageNoise.ts";
import { inOne } from "./find/steps.ts";
import { type KnownParagraphs, type Sentence } from "./find/sentences.ts";
import { type SectionId, sectionIds } from "./sectionId.ts";

/** Where a reader's own copy has what the essay says. */
export interface EssayInText {
	readonly sections: readonly FoundSection[];
	readonly claims: readonly FoundClaim[];
	/** Sections whose heading was not found. */
	readonly lostSections: readonly SectionId[];
	/** Claims for which no sentence was likely enough. */
	readonly lostClaims: readonly ClaimId[];
}

/** A search that its caller may do in slices, and what makes the next one of nearly the same text quick. */
export interface SearchOptions {
	/** What the reader answered about places of before. */
	readonly answers?: readonly Answer[];
	/** Paragraphs of the search before. */
	readonly known?: KnownParagraphs;
}

/** What a search found, and the paragraphs to hand to the next. */
export interface SearchResult {
	readonly found: EssayInText;
	readonly paragraphs: KnownParagraphs;
}

/**
 * Finds the essay's sections and claims in a reader's own copy (plain text, Markdown, LaTeX, or copied from a PDF) by
 * headings, figures and names, in time that grows in line with the text. What is not found is named, and nothing depends
 * on line numbers. Subnets and terms: see `find/findMentions.ts`, which also reads single lines.
 */
export function findInText(text: string, answers: readonly Answer[] = []): EssayInText {
	return inOne(searchText(text, { answers })).found;
}

/** {@link findInText} in steps of less than a millisecond each, between which the caller may do something else, or end it. */
export function* searchText(
	text: string,
	{ answers = [], known = new Map() }: SearchOptions = {},
): Generator<void, SearchResult> {
	const sections = yield* findSections(text);
	const paragraphs = new Map<string, readonly Sentence[]>();
	const masked = yield* maskPageNoise(text);
	const found = yield* findClaims(masked, sections, answers, known, paragraphs);
	const seen = new Set<string>([...sections.map(({ id }) => id), ...found.map(({ id }) => id)]);
	return {
		found: {
			sections,
			claims: found,
			lostSections: sectionIds.filter((id) => !seen.has(id)),
			lostClaims: claims.map(({ id }) => id).filter((id) => !seen.has(id)),
		},
		paragraphs,
	};
}

/** Whether a text is likely to be a copy of the essay, so that offering links in it makes sense. */
export function looksLikeEssay({ sections }: EssayInText): boolean {
	return sections.filter(({ confidence }) => confidence >= 0.7).length >= 4;
}

/** The section in which an offset lies, or undefined before the first heading that was found and behind the last. */
export function sectionAt({ sections }: EssayInText, offset: number): FoundSection | undefined {
	return sections.find(({ heading, body }) => offset >= heading.start && offset < Math.max(body.end, heading.end + 1));
}
