import { fileNameOf, saveFile } from "../kit/saveFile.ts";
import { encodeSectionLink } from "../kit/sectionLink.ts";
import { findClaim } from "../../essay/claims.ts";
import { findSection } from "../../essay/sections.ts";
import { findSource } from "../../essay/sources.ts";
import { type Scorecard } from "../../claims/scorecard/scorecard.ts";
import { askFor } from "../../runs/ask/ask.ts";
import { encodeLink } from "../../runs/ask/runLink.ts";
import { type ExportLinks } from "../../claims/scorecard/exportLinks.ts";
import { scorecardAsHtml } from "../../claims/scorecard/scorecardAsHtml.ts";
import { scorecardAsMarkdown } from "../../claims/scorecard/scorecardAsMarkdown.ts";
import { simulations } from "../../simulations/registry.ts";

/**
 * Saves the scorecard as a file that stands for itself; its links open this editor, or the source in the browser.
 * @returns the file's name, or undefined when cancelled
 */
export async function exportScorecard(
	card: Scorecard,
	format: "markdown" | "html",
	uriScheme: string,
): Promise<string | undefined> {
	const linkTo = exportLinks(uriScheme);
	const file = await (format === "html"
		? saveFile(fileNameOf("scorecard", "html"), scorecardAsHtml(card, linkTo))
		: saveFile(fileNameOf("scorecard", "md"), scorecardAsMarkdown(card, linkTo)));
	return file?.path.slice(file.path.lastIndexOf("/") + 1);
}

/** Addresses of what the page links to. @param uriScheme of the editor */
export const exportLinks =
	(uriScheme: string): ExportLinks =>
	(scheme, id) => {
		switch (scheme) {
			case "section": {
				const section = findSection(id);
				return section && encodeSectionLink(section.id, undefined, uriScheme);
			}
			case "claim": {
				const claim = findClaim(id);
				return claim && encodeSectionLink(claim.section, claim.id, uriScheme);
			}
			case "simulation": {
				const simulation = simulations.find((candidate) => candidate.id === id);
				return simulation && encodeLink(askFor(simulation), simulation, uriScheme);
			}
			case "source":
				return findSource(id)?.url;
			case "term":
			case "figure":
			case "parameter":
				return undefined;
		}
	};
