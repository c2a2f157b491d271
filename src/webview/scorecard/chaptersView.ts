import { type Scorecard, type ScorecardChapter, type ScorecardPanelState } from "../../claims/scorecard/scorecard.ts";
import { type Child, h } from "../dom.ts";
import { innerLink } from "../parts/links.ts";
import { type ScorecardActions } from "./actions.ts";
import { chaptersShown } from "../../claims/scorecard/claimsShown.ts";
import { claimCard } from "./claimCard.ts";

/** The claims by chapter and section, those that the filter lets through. */
export function chaptersView(card: Scorecard, filter: ScorecardPanelState, actions: ScorecardActions): Child {
	const shown = chaptersShown(card, filter);
	if (shown.length > 0) return shown.map((chapter) => chapterView(chapter, actions));
	const why =
		filter.differing && card.untouched
			? "Sources and simulations cannot differ before the claims are tested."
			: "No claim fits this filter.";
	return h("div", { class: "state" }, h("p", {}, why));
}

function chapterView({ id, title, sections }: ScorecardChapter, actions: ScorecardActions): HTMLElement {
	return h(
		"section",
		{ class: "chapter", "aria-labelledby": `chapter-${id}` },
		h("h2", { id: `chapter-${id}`, tabindex: -1 }, title),
		sections.map((section) => [
			h(
				"h3",
				{ class: "section-title" },
				innerLink(section.title, () => actions.open("section", section.id), {
					id: `section-${section.id}`,
					title: "Read this section",
				}),
			),
			section.claims.map((claim) => claimCard(claim, actions)),
		]),
	);
}
