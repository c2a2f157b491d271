import { type Verdict, verdictLooks, verdicts } from "../../essay/verdict.ts";
import { type ScorecardPanelState } from "../../claims/scorecard/scorecard.ts";
import { h } from "../dom.ts";
import { createDropdown } from "../parts/dropdown.ts";
import { type Store } from "../store.ts";
import { claimsShown } from "./claimsShown.ts";
import { type ScorecardState } from "./state.ts";
import { verdictCounts } from "./verdictBar.ts";

const all: ScorecardPanelState = { version: 1, chapter: "all", sources: "all", simulated: "all", differing: false };

/** Which claims are listed, and how many of them have which verdict. Stays at the top while the list scrolls. */
export function createFilters(
	store: Store<ScorecardState>,
	change: (panel: Partial<ScorecardPanelState>) => void,
	say: (text: string) => void,
): { readonly element: HTMLElement } {
	const { panel, card } = store.state;
	const chapter = createDropdown({
		id: "filter-chapter",
		label: "Chapter",
		options: [
			{ value: "all", label: "All chapters" },
			...card.chapters.map(({ id, title }) => ({ value: id, label: title })),
		],
		value: panel.chapter,
		changed: (value) => change({ chapter: value as ScorecardPanelState["chapter"] }),
	});
	const byVerdict = (of: "sources" | "simulated", label: string) =>
		createDropdown({
			id: `filter-${of}`,
			label,
			options: [
				{ value: "all", label: "Any verdict" },
				...verdicts.map((verdict) => ({ value: verdict, label: verdictLooks[verdict].label })),
			],
			value: panel[of],
			changed: (value) => change({ [of]: value as Verdict | "all" }),
		});
	const sources = byVerdict("sources", "Sources");
	const simulated = byVerdict("simulated", "Simulated");
	const differing = h(
		"vscode-checkbox",
		{ id: "filter-differing", on: { change: () => change({ differing: differing.checked }) } },
		"Only where they differ",
	);
	const reset = h(
		"vscode-button",
		{ id: "filter-reset", appearance: "secondary", on: { click: () => change(all) } },
		"Show All",
	);
	const shown = h("span", {});
	const counts = h("span", { class: "filter-counts" });
	const element = h(
		"section",
		{ class: "filters", "aria-label": "Which claims to show" },
		h("div", { class: "filter-row" }, chapter.element, sources.element, simulated.element, differing, reset),
		h("p", { class: "filter-summary" }, shown, counts),
	);
	store.watch(
		(state) => [state.panel, state.card],
		(state) => {
			const filter = state.panel;
			const claims = claimsShown(state.card, filter);
			chapter.show(filter.chapter);
			sources.show(filter.sources);
			simulated.show(filter.simulated);
			if (differing.checked !== filter.differing) differing.checked = filter.differing;
			const filtered = JSON.stringify(filter) !== JSON.stringify(all);
			reset.hidden = !filtered;
			const total = claimsShown(state.card, all).length;
			const sentence = filtered ? `${claims.length} of ${total} claims` : `${total} claims`;
			if (shown.textContent !== sentence && shown.textContent !== "") say(`${sentence} shown.`);
			shown.textContent = sentence;
			const tally = (label: string, of: "sourcesSay" | "simulated") =>
				h(
					"span",
					{},
					h("span", { class: "muted" }, `${label} `),
					verdictCounts(countOf(claims.map((claim) => claim[of])), false),
				);
			counts.replaceChildren(tally("Sources", "sourcesSay"), tally("Simulated", "simulated"));
		},
	);
	return { element };
}

const countOf = (found: readonly Verdict[]) =>
	Object.fromEntries(verdicts.map((verdict) => [verdict, found.filter((other) => other === verdict).length])) as Record<
		Verdict,
		number
	>;
