/** What kind of thing a source is, for the reader's own judgement of its weight. */
export type SourceKind =
	/** Reviewed or archived research. */
	| "paper"
	/** Report or survey of an institute, a company or an agency. */
	| "report"
	/** Program text that was read at a named version. */
	| "code"
	/** Recorded figures, mostly from the chain. */
	| "data"
	/** Statement of a project about itself: not independent. */
	| "own statement"
	/** News, blog, forum or talk. */
	| "press"
	/** Our arithmetic on figures that are named beside it. */
	| "arithmetic";

/** Something that a fact can be looked up in. */
export interface Source {
	/** Author, institute or project. */
	readonly by: string;
	readonly title: string;
	/** When it appeared or which state was read, e.g. `2025` or `15 Dec 2025`. */
	readonly year: string;
	readonly kind: SourceKind;
	/** Where it can be found, if there is one lasting address. */
	readonly url?: string;
	/** Set where it is cited among words of another language: its author and title stay as they are. */
	readonly english?: true;
	/** Day on which it was read last, where that is known. */
	readonly read?: string;
}
