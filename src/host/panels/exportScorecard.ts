import { fileName } from "../kit/fileName.ts";
import { fileNameOf, saveFile } from "../kit/saveFile.ts";
import { chaptersShown, sayFilter } from "../../claims/scorecard/claimsShown.ts";
import { type Citation, citationOf } from "../../claims/scorecard/citation.ts";
import { type Scorecard, type ScorecardFormat, type ScorecardPanelState } from "../../claims/scorecard/scorecard.ts";
import { scorecardAsClaimReview, scorecardAsCsv, scorecardAsJson } from "../../claims/scorecard/scorecardAsData.ts";
import { scorecardAsHtml } from "../../claims/scorecard/scorecardAsHtml.ts";
import { scorecardAsMarkdown } from "../../claims/scorecard/scorecardAsMarkdown.ts";

const forms: Readonly<
	Record<ScorecardFormat, { readonly ending: string; write(card: Scorecard, citation: Citation, day: string): string }>
> = {
	markdown: { ending: "md", write: scorecardAsMarkdown },
	html: { ending: "html", write: scorecardAsHtml },
	json: { ending: "json", write: scorecardAsJson },
	csv: { ending: "csv", write: scorecardAsCsv },
	claimreview: { ending: "jsonld", write: (card, _, day) => scorecardAsClaimReview(card, day) },
};

/**
 * Saves the scorecard as a file that stands for itself, with the claims that the filter lets through.
 * @returns the file's name, or undefined when cancelled
 */
export async function exportScorecard(
	card: Scorecard,
	format: ScorecardFormat,
	filter: ScorecardPanelState,
): Promise<string | undefined> {
	const day = new Date().toISOString().slice(0, 10);
	const shown = { ...card, chapters: chaptersShown(card, filter) };
	const { ending, write } = forms[format];
	const content = write(shown, citationOf(shown, day, sayFilter(card, filter)), day);
	const file = await saveFile(fileNameOf("scorecard", ending), content);
	return file && fileName(file);
}
