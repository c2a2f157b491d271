import { fileName } from "../kit/fileName.ts";
import { language } from "../kit/language.ts";
import { fileNameOf, saveFile } from "../kit/saveFile.ts";
import { chaptersShown, chaptersWith, sayFilter } from "../../claims/scorecard/claimsShown.ts";
import { type Citation, citationOf } from "../../claims/scorecard/citation.ts";
import { type Scorecard, type ScorecardFormat, type ScorecardPanelState } from "../../claims/scorecard/scorecard.ts";
import { scorecardAsClaimReview, scorecardAsCsv, scorecardAsJson } from "../../claims/scorecard/scorecardAsData.ts";
import { scorecardAsHtml } from "../../claims/scorecard/scorecardAsHtml.ts";
import { scorecardAsMarkdown } from "../../claims/scorecard/scorecardAsMarkdown.ts";

const forms: Readonly<
	Record<ScorecardFormat, { readonly ending: string; write(cards: Cards, citation: Citation, day: string): string }>
> = {
	markdown: { ending: "md", write: ({ said }, citation) => scorecardAsMarkdown(said, citation, language) },
	html: { ending: "html", write: ({ said }, citation) => scorecardAsHtml(said, citation, language) },
	json: { ending: "json", write: ({ data }, citation) => scorecardAsJson(data, citation) },
	csv: { ending: "csv", write: ({ data }) => scorecardAsCsv(data) },
	claimreview: { ending: "jsonld", write: ({ data }, _, day) => scorecardAsClaimReview(data, day) },
};

/** The same scorecard in the reader's language, for people, and in English, for programs: hashes know one language. */
interface Cards {
	readonly said: Scorecard;
	readonly data: Scorecard;
}

/**
 * Saves the scorecard as a file that stands for itself, with the claims that the filter lets through.
 * @returns the file's name, or undefined when cancelled
 */
export async function exportScorecard(
	{ said, data }: Cards,
	format: ScorecardFormat,
	filter: ScorecardPanelState,
): Promise<string | undefined> {
	const day = new Date().toISOString().slice(0, 10);
	const chapters = chaptersShown(said, filter);
	// The filter's text is looked for in the words that the reader sees.
	const ids = new Set(chapters.flatMap(({ sections }) => sections.flatMap(({ claims }) => claims.map(({ id }) => id))));
	const shown = { said: { ...said, chapters }, data: { ...data, chapters: chaptersWith(data, ids) } };
	const { ending, write } = forms[format];
	const inEnglish = format !== "markdown" && format !== "html";
	const [card, spoken] = inEnglish ? ([shown.data, "en"] as const) : ([shown.said, language] as const);
	const citation = citationOf(shown.data, day, sayFilter(said, filter, spoken), card, spoken);
	const content = write(shown, citation, day);
	const file = await saveFile(fileNameOf("scorecard", ending), content);
	return file && fileName(file);
}
