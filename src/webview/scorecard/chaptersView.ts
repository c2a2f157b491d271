import { scorecardWords as words } from "../words/scorecardWords.ts";
import { type Scorecard, type ScorecardChapter, type ScorecardPanelState } from "../../claims/scorecard/scorecard.ts";
import { type Child, h } from "../dom.ts";
import { innerLink } from "../parts/links.ts";
import { type ScorecardActions } from "./actions.ts";
import { chaptersShown } from "../../claims/scorecard/claimsShown.ts";
import { talliesOf } from "../../claims/scorecard/talliesOf.ts";
import { claimCard } from "./claimCard.ts";
import { everyClaim } from "./filters.ts";
import { tallyCounts } from "./tallyBar.ts";

/** The claims by chapter, folded by section: those that the filter lets through. */
export function chaptersView(card: Scorecard, filter: ScorecardPanelState, actions: ScorecardActions): Child {
	const shown = chaptersShown(card, filter);
	// What was looked for is in sight; else a section opens when it is asked for.
	const filtered = JSON.stringify(filter) !== JSON.stringify(everyClaim);
	if (shown.length > 0) return shown.map((chapter) => chapterView(chapter, filtered, actions));
	const why = filter.differing && card.untouched ? words.cannotDiffer : words.noneFits;
	return h("div", { class: "state" }, h("p", {}, why));
}

const lineOf = (claims: Parameters<typeof talliesOf>[0]) => talliesOf(claims).line;

function chapterView({ id, title, sections }: ScorecardChapter, open: boolean, actions: ScorecardActions): HTMLElement {
	return h(
		"section",
		{ class: "chapter", "aria-labelledby": `chapter-${id}` },
		h("h2", { id: `chapter-${id}`, tabindex: -1 }, title),
		sections.map((section) =>
			h(
				"details",
				{ class: "section-fold", id: `fold-${section.id}${open ? "-found" : ""}`, open },
				h(
					"summary",
					{},
					h("h3", { class: "section-title" }, section.title),
					tallyCounts(lineOf(section.claims), false),
				),
				h(
					"p",
					{},
					innerLink(words.readSection, () => actions.open("section", section.id), { id: `section-${section.id}` }),
				),
				section.claims.map((claim) => claimCard(claim, actions)),
			),
		),
	);
}
