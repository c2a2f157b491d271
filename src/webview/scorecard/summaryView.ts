import { type Scorecard, type ScorecardChapter } from "../../claims/scorecard/scorecard.ts";
import { type Tally } from "../../claims/tally.ts";
import { type Child, h } from "../dom.ts";
import { disclosure } from "../parts/disclosure.ts";
import { inlineProse } from "../parts/inlineText.ts";
import { jumpTo } from "../parts/jumpTo.ts";
import { innerLink } from "../parts/links.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";
import { type ScorecardActions } from "./actions.ts";
import { chainView } from "./chainView.ts";
import { stripView } from "./stripView.ts";
import { tallyBar, tallyCounts } from "./tallyBar.ts";

/** The answer first: what was counted, in sentences and as bars, for the essay and for each chapter. */
export function summaryView(card: Scorecard, actions: ScorecardActions): Child {
	const { follow } = actions;
	const claims = card.chapters.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
	const differing = claims.filter(({ verdict }) => verdict.differs).length;
	return [
		h(
			"header",
			{},
			h("p", { class: "eyebrow" }, card.subject),
			h("h1", { id: "scorecard-title", tabindex: -1 }, card.title),
		),
		h("p", { class: "answer" }, inlineProse(card.answer, follow)),
		differing > 0 &&
			h(
				"p",
				{ class: "muted" },
				"Sources, arithmetic and simulations do not say the same of ",
				innerLink(`${differing} ${differing === 1 ? "claim" : "claims"}`, actions.showDiffering, {
					id: "show-differing",
					title: "Show only the claims where they differ",
				}),
				".",
			),
		chainView(card.chain, actions),
		stripView(card, actions),
		card.deciding.length > 0 && decidingView(card, actions),
		h(
			"section",
			{ class: "summary", "aria-label": "Summary" },
			card.summary.map((sentence) => h("p", {}, inlineProse(sentence, follow))),
			card.problems.map((problem) => h("p", { class: "notice" }, inlineProse(problem, follow))),
			disclosure("rule", "How a verdict is reached", h("p", {}, inlineProse(card.rule, follow))),
			h("p", { class: "muted made" }, card.made),
		),
		chapterTable(card.chapters),
	];
}

/** The claims on which most rests, of those that do not hold. */
function decidingView({ deciding }: Scorecard, { open }: ScorecardActions): HTMLElement {
	return h(
		"section",
		{ class: "deciding", "aria-labelledby": "deciding-title" },
		h(
			"h2",
			{ id: "deciding-title" },
			deciding.length === 1 ? "One claim decides" : `${numberWord(deciding.length)} claims decide`,
		),
		h(
			"ul",
			{},
			deciding.map(({ id, statement, lean, word, brief, carries }) =>
				h(
					"li",
					{},
					verdictBadge(lean, word),
					" ",
					innerLink(statement, () => open("claim", id), { title: "Read this claim in its section" }),
					h(
						"span",
						{ class: "muted" },
						` ${brief} · ${carries} ${carries === 1 ? "claim rests" : "claims rest"} on it`,
					),
				),
			),
		),
	);
}

const numberWord = (count: number) => ["No", "One", "Two", "Three", "Four", "Five"][count] ?? String(count);

function chapterTable(chapters: readonly ScorecardChapter[]): HTMLElement {
	const cell = (label: string, tally: Tally) =>
		h("td", { role: "cell", "data-label": label }, tallyBar(tally), tallyCounts(tally, false));
	const go = (id: string) => (event: Event) => {
		event.preventDefault();
		jumpTo(`chapter-${id}`);
	};
	return h(
		"table",
		{ class: "chapters-table", role: "table" },
		h("caption", { class: "visually-hidden" }, "Verdicts by chapter"),
		h(
			"thead",
			{},
			h(
				"tr",
				{ role: "row" },
				["Chapter", "Sources", "Simulations", "= Arithmetic"].map((label) =>
					h("th", { scope: "col", role: "columnheader" }, label),
				),
			),
		),
		h(
			"tbody",
			{ role: "rowgroup" },
			chapters.map(({ id, title, tallies }) =>
				h(
					"tr",
					{ role: "row" },
					h(
						"th",
						{ scope: "row", role: "rowheader" },
						h("a", { href: "#", title: "Go to this chapter", on: { click: go(id) } }, title),
					),
					cell("Sources", tallies.sources),
					cell("Simulations", tallies.simulation),
					cell("= Arithmetic", tallies.arithmetic),
				),
			),
		),
	);
}
