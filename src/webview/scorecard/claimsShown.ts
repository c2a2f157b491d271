import {
	type Scorecard,
	type ScorecardChapter,
	type ScorecardClaim,
	type ScorecardPanelState,
} from "../../claims/scorecard/scorecard.ts";

/** Chapters and sections with the claims that pass the filter; empty ones are left out. */
export function chaptersShown({ chapters }: Scorecard, filter: ScorecardPanelState): readonly ScorecardChapter[] {
	const passes = ({ sourcesSay, simulated, differs }: ScorecardClaim) =>
		(filter.sources === "all" || filter.sources === sourcesSay) &&
		(filter.simulated === "all" || filter.simulated === simulated) &&
		(!filter.differing || differs);
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
