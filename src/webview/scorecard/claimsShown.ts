import {
	type Scorecard,
	type ScorecardChapter,
	type ScorecardClaim,
	type ScorecardPanelState,
} from "../../claims/scorecard/scorecard.ts";

/** Chapters and sections with the claims that pass the filter; empty ones are left out. */
export function chaptersShown({ chapters }: Scorecard, filter: ScorecardPanelState): readonly ScorecardChapter[] {
	const words = filter.text.toLowerCase().split(/\s+/);
	const passes = ({ statement, verdict: { lean, brief, sources, differs } }: ScorecardClaim) =>
		(filter.lean === "all" || filter.lean === lean) &&
		(filter.sources === "all" || filter.sources === sources.lean) &&
		(!filter.differing || differs) &&
		words.every((word) => `${statement} ${brief}`.toLowerCase().includes(word));
	return chapters
		.filter(({ id }) => filter.chapter === "all" || filter.chapter === id)
		.map((chapter) => ({
			...chapter,
			sections: chapter.sections
				.map((section) => ({ ...section, claims: section.claims.filter(passes) }))
				.filter(({ claims }) => claims.length > 0),
		}))
		.filter(({ sections }) => sections.length > 0);
}

export const claimsShown = (card: Scorecard, filter: ScorecardPanelState): readonly ScorecardClaim[] =>
	chaptersShown(card, filter).flatMap(({ sections }) => sections.flatMap(({ claims }) => claims));
