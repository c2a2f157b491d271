import { type ClaimId } from "../../essay/claimId.ts";
import { type Language } from "../../language/language.ts";
import { sayingsIn } from "../../language/sayings.ts";
import { type Scorecard, type ScorecardChapter, type ScorecardClaim, type ScorecardPanelState } from "./scorecard.ts";

/** Chapters and sections with the claims that pass the filter; empty ones are left out. */
export function chaptersShown({ chapters }: Scorecard, filter: ScorecardPanelState): readonly ScorecardChapter[] {
	const words = filter.text.toLowerCase().split(/\s+/);
	const passes = ({ statement, verdict: { lean, brief, sources, differs } }: ScorecardClaim) =>
		(filter.lean === "all" || filter.lean === lean) &&
		(filter.sources === "all" || filter.sources === sources.lean) &&
		(!filter.differing || differs) &&
		words.every((word) => `${statement} ${brief}`.toLowerCase().includes(word));
	return filled(
		chapters.filter(({ id }) => filter.chapter === "all" || filter.chapter === id),
		passes,
	);
}

/** Chapters and sections with these claims only. */
export const chaptersWith = ({ chapters }: Scorecard, ids: ReadonlySet<ClaimId>): readonly ScorecardChapter[] =>
	filled(chapters, ({ id }) => ids.has(id));

const filled = (chapters: readonly ScorecardChapter[], passes: (claim: ScorecardClaim) => boolean) =>
	chapters
		.map((chapter) => ({
			...chapter,
			sections: chapter.sections
				.map((section) => ({ ...section, claims: section.claims.filter(passes) }))
				.filter(({ claims }) => claims.length > 0),
		}))
		.filter(({ sections }) => sections.length > 0);

export const claimsShown = (card: Scorecard, filter: ScorecardPanelState): readonly ScorecardClaim[] =>
	chaptersShown(card, filter).flatMap(({ sections }) => sections.flatMap(({ claims }) => claims));

/** The filter in words, for an exported page: "Shown: 12 of 92 claims (chapter 3, sources: no)."; undefined where none is set. */
export function sayFilter(card: Scorecard, filter: ScorecardPanelState, language: Language = "en"): string | undefined {
	const say = sayingsIn(language);
	const parts = [
		...(filter.chapter === "all" ? [] : [say(`chapter ${filter.chapter}`)]),
		...(filter.lean === "all" ? [] : [say(`verdict: ${filter.lean}`)]),
		...(filter.sources === "all" ? [] : [say(`sources: ${filter.sources}`)]),
		...(filter.differing ? [say("only where sources and simulations differ")] : []),
		...(filter.text === "" ? [] : [say(`with “${filter.text}”`)]),
	];
	if (parts.length === 0) return undefined;
	const all = card.chapters.flatMap(({ sections }) => sections.flatMap(({ claims }) => claims)).length;
	const shown = claimsShown(card, filter).length;
	return say(`Shown: ${shown} of ${all} claims (${parts.join(", ")}). What is counted above is of all.`);
}
