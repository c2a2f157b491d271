import { sayVerdict } from "../../essay/verdictWords.ts";
import { pageLanguage } from "../language.ts";
import { scorecardWords as words } from "../words/scorecardWords.ts";
import { upperFirst } from "../../numeric/oneLine.ts";
import { type Lean, leans } from "../../essay/lean.ts";
import { talliesOf } from "../../claims/scorecard/talliesOf.ts";
import { type ScorecardPanelState } from "../../claims/scorecard/scorecard.ts";
import { h } from "../dom.ts";
import { button, checkbox, textField } from "../parts/controls.ts";
import { createDropdown } from "../parts/dropdown.ts";
import { type Store } from "../store.ts";
import { claimsShown } from "../../claims/scorecard/claimsShown.ts";
import { type ScorecardState } from "./state.ts";
import { tallyCounts } from "./tallyBar.ts";

/** The filter that lets every claim through. */
export const everyClaim: ScorecardPanelState = {
	version: 1,
	chapter: "all",
	lean: "all",
	sources: "all",
	differing: false,
	text: "",
};

/** Which claims are listed, and how many of them have which verdict. Stays at the top while the list scrolls. */
export function createFilters(
	store: Store<ScorecardState>,
	change: (panel: Partial<ScorecardPanelState>) => void,
	say: (text: string) => void,
): { readonly element: HTMLElement } {
	const { panel, card } = store.state;
	const chapter = createDropdown({
		id: "filter-chapter",
		label: words.chapter,
		options: [
			{ value: "all", label: words.allChapters },
			...card.chapters.map(({ id, title }) => ({ value: id, label: title })),
		],
		value: panel.chapter,
		changed: (value) => change({ chapter: value as ScorecardPanelState["chapter"] }),
	});
	const byLean = (of: "lean" | "sources", label: string) =>
		createDropdown({
			id: `filter-${of}`,
			label,
			options: [
				{ value: "all", label: words.anyVerdict },
				...leans.map((lean) => ({ value: lean, label: upperFirst(sayVerdict(pageLanguage, lean)) })),
			],
			value: panel[of],
			changed: (value) => change({ [of]: value as Lean | "all" }),
		});
	const lean = byLean("lean", words.verdict);
	const sources = byLean("sources", words.sources);
	const text = textField({
		id: "filter-text",
		type: "search",
		placeholder: words.search,
		label: words.search,
		value: panel.text,
		typed: () => change({ text: text.value }),
	});
	const differing = checkbox("filter-differing", words.onlyDiffering, (checked) => change({ differing: checked }));
	const reset = button("filter-reset", words.showAll, () => change(everyClaim), { secondary: true });
	const shown = h("span", {});
	const counts = h("span", { class: "filter-counts" });
	const element = h(
		"section",
		{ class: "filters", id: "filters", tabindex: -1, "aria-label": words.whichClaims },
		h("div", { class: "filter-row" }, text, chapter.element, lean.element, sources.element, differing, reset),
		h("p", { class: "filter-summary" }, shown, counts),
	);
	store.watch(
		(state) => [state.panel, state.card],
		(state) => {
			const filter = state.panel;
			const claims = claimsShown(state.card, filter);
			chapter.show(filter.chapter);
			sources.show(filter.sources);
			lean.show(filter.lean);
			if (text.value !== filter.text) text.value = filter.text;
			if (differing.checked !== filter.differing) differing.checked = filter.differing;
			const filtered = JSON.stringify(filter) !== JSON.stringify(everyClaim);
			reset.hidden = !filtered;
			const total = claimsShown(state.card, everyClaim).length;
			const sentence = filtered ? words.someOf(claims.length, total) : words.claims(total);
			if (shown.textContent !== sentence && shown.textContent !== "") say(words.shown(sentence));
			shown.textContent = sentence;
			const { line } = talliesOf(claims);
			counts.replaceChildren(tallyCounts(line, false));
		},
	);
	return { element };
}
