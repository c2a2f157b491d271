import { simulationWords as words } from "../../words/simulationWords.ts";
import { type SimulationDescription } from "../../../wire/panels/simulationPanel.ts";
import { RULE_SET_IDS } from "../../../chain/ruleSetId.ts";
import { type Chart } from "../../../simulations/kit/chart.ts";
import { h } from "../../dom.ts";
import { loadingView } from "../../parts/states.ts";
import { renderInto } from "../../region.ts";
import { type Store } from "../../store.ts";
import { createComparison } from "./comparison.ts";
import { type SimulationState } from "../state.ts";

/** The scenario under each rule set in the order of their dates, once it was asked for; differences are from the oldest. */
export function comparedRules(
	store: Store<SimulationState>,
	{ rules: ruleSets, claims }: SimulationDescription,
	chartOf: () => Chart,
): HTMLElement {
	const comparison = createComparison("comparison-table", words.figuresByRules, claims);
	const element = h("section", { class: "compared", "aria-labelledby": "compared-title", id: "compared" });
	const nameOf = (id: string) => ruleSets.find((rules) => rules.id === id)?.label ?? id;
	store.watch(
		(state) => [state.comparison, state.panel.chart],
		({ comparison: found, panel }) => {
			element.hidden = found === undefined;
			if (!found) return;
			const running = found === "running";
			renderInto(
				element,
				h("h2", { id: "compared-title" }, words.underRules),
				running ? loadingView(words.runningRules) : comparison.element,
			);
			if (running) return;
			const place = (rules: string) => RULE_SET_IDS.findIndex((id) => id === rules);
			const inTime = found.toSorted((a, b) => place(a.rules) - place(b.rules));
			comparison.show(
				inTime.map(({ rules, report }) => ({
					name: rules === panel.rules ? words.shownAbove(nameOf(rules)) : nameOf(rules),
					outcome: report.outcome,
					findings: report.findings,
				})),
				chartOf(),
			);
		},
	);
	return element;
}
