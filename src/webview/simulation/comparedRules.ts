import { type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { h } from "../dom.ts";
import { loadingView } from "../parts/states.ts";
import { renderInto } from "../region.ts";
import { type Store } from "../store.ts";
import { createComparison } from "./comparison.ts";
import { type SimulationState } from "./state.ts";

/** The scenario under each rule set, once it was asked for; differences are from the rules that the panel shows. */
export function comparedRules(
	store: Store<SimulationState>,
	{ rules: ruleSets }: SimulationDescription,
	chartOf: () => Chart,
): HTMLElement {
	const comparison = createComparison("comparison-table", "Figures under each rule set");
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
				h("h2", { id: "compared-title" }, "Under each rule set"),
				running ? loadingView("Running under each rule set …") : comparison.element,
			);
			if (running) return;
			const ownFirst = found.toSorted((a, b) => Number(b.rules === panel.rules) - Number(a.rules === panel.rules));
			comparison.show(
				ownFirst.map(({ rules, report }) => ({
					name: nameOf(rules),
					outcome: report.outcome,
					findings: report.findings,
				})),
				chartOf(),
			);
		},
	);
	return element;
}
