import { scorecardWords as words } from "../words/scorecardWords.ts";
import { type Scorecard, type ScorecardChapter } from "../../claims/scorecard/scorecard.ts";
import { essay } from "../../essay/work.ts";
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

/** What the card is of; the essay's title is English on every page. */
function subjectOf({ subject }: Scorecard): Child {
	const at = subject.indexOf(essay.title);
	if (at < 0) return subject;
	return [subject.slice(0, at), h("span", { lang: "en" }, essay.title), subject.slice(at + essay.title.length)];
}

/** The answer first: what was counted, in sentences and as bars, for the essay and for each chapter. */
export function summaryView(card: Scorecard, actions: ScorecardActions): Child {
	const { follow } = actions;
	const claims = card.chapters.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
	const differing = claims.filter(({ verdict }) => verdict.differs).length;
	return [
		h(
			"header",
			{},
			h("p", { class: "eyebrow" }, subjectOf(card)),
			h("h1", { id: "scorecard-title", tabindex: -1 }, card.title),
		),
		h("p", { class: "answer" }, inlineProse(card.answer, follow)),
		differing > 0 &&
			h(
				"p",
				{ class: "muted" },
				words.differOn,
				innerLink(words.claims(differing), actions.showDiffering, {
					id: "show-differing",
					title: words.showDiffering,
				}),
				".",
			),
		chainView(card.chain, actions),
		stripView(card, actions),
		card.deciding.length > 0 && decidingView(card, actions),
		h(
			"section",
			{ class: "summary", "aria-label": words.summary },
			card.summary.map((sentence) => h("p", {}, inlineProse(sentence, follow))),
			card.problems.map((problem) => h("p", { class: "notice" }, inlineProse(problem, follow))),
			disclosure("rule", words.howReached, h("p", {}, inlineProse(card.rule, follow))),
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
		h("h2", { id: "deciding-title" }, words.decide(deciding.length)),
		h(
			"ul",
			{},
			deciding.map(({ id, statement, lean, word, brief, carries }) =>
				h(
					"li",
					{},
					verdictBadge(lean, word),
					" ",
					innerLink(statement, () => open("claim", id), { title: words.readInSection }),
					h("span", { class: "muted" }, ` ${brief} · ${words.restOnIt(carries)}`),
				),
			),
		),
	);
}

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
		h("caption", { class: "visually-hidden" }, words.byChapter),
		h(
			"thead",
			{},
			h(
				"tr",
				{ role: "row" },
				[words.chapter, words.sources, words.simulations, words.arithmetic].map((label) =>
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
						h("a", { href: "#", title: words.goToChapter, on: { click: go(id) } }, title),
					),
					cell(words.sources, tallies.sources),
					cell(words.simulations, tallies.simulation),
					cell(words.arithmetic, tallies.arithmetic),
				),
			),
		),
	);
}
