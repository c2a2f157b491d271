import { type ClaimId } from "../claimId.ts";
import { type SectionId } from "../sectionId.ts";

/** A stretch of a text: offsets in UTF-16 units, `end` exclusive. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

/** A section of the essay in a reader's own copy. */
export interface FoundSection {
	readonly id: SectionId;
	/** The heading's line or lines, without the line break behind. */
	readonly heading: TextRange;
	/** From behind the heading to the next heading of the essay. */
	readonly body: TextRange;
	/** 1: number and title agree; 0.5: just enough to point there. */
	readonly confidence: number;
}

/** How far a place can be trusted: with a verdict, with a hint that the sentence says something else, or only as a question. */
export type Trust = "sure" | "reads-differently" | "unsure";

/** A claim in a reader's own copy. */
export interface FoundClaim {
	readonly id: ClaimId;
	/** The sentence, or the two sentences, that seem to make it. */
	readonly range: TextRange;
	/** From 0.6 (likely) to 1. The essay's wording is not known to us, so it is never certain. */
	readonly confidence: number;
	readonly trust: Trust;
	/** What reads differently from the claim, where something does. */
	readonly differs?: "negation" | "figure";
	/** The sentence as {@link Answer} names it. */
	readonly key: string;
}

/** What the reader answered to "is this the sentence?". */
export interface Answer {
	readonly claim: ClaimId;
	/** `key` of the place that was asked about. */
	readonly key: string;
	readonly yes: boolean;
}

/** A subnet or a glossary term that occurs in a text. */
export type FoundMention =
	| { readonly kind: "subnet"; readonly netuid: number; readonly range: TextRange }
	| { readonly kind: "term"; readonly term: string; readonly range: TextRange };
