import { simulationWords as words } from "../../words/simulationWords.ts";
import { type SimulationDescription } from "../../../wire/panels/simulationPanel.ts";
import { type Chart } from "../../../simulations/kit/chart.ts";
import { h } from "../../dom.ts";
import { button } from "../../parts/controls.ts";
import { renderInto } from "../../region.ts";
import { type Store } from "../../store.ts";
import { createComparison } from "./comparison.ts";
import { type SimulationState } from "../state.ts";

/** Kept runs over each other, once the reader asked for it: by what they differ, and what comes of it. */
export function comparedRuns(
	store: Store<SimulationState>,
	{ claims }: SimulationDescription,
	chartOf: () => Chart,
): HTMLElement {
	const comparison = createComparison("compared-runs-table", words.figuresOfRuns, claims);
	const element = h("section", {
		class: "compared",
		"aria-labelledby": "compared-runs-title",
		id: "compared-runs",
		tabindex: -1,
	});
	store.watch(
		(state) => [state.compared, state.panel.chart],
		({ compared }) => {
			element.hidden = compared === undefined;
			if (!compared) return;
			const { runs, inputs } = compared;
			renderInto(
				element,
				h("h2", { id: "compared-runs-title" }, words.overlaid(runs.length)),
				h(
					"ul",
					{ id: "compared-inputs" },
					inputs.length === 0
						? h("li", {}, words.sameAsked)
						: inputs.map(({ label, values }) => h("li", {}, `${label}: ${values.join(" → ")}`)),
				),
				comparison.element,
				h(
					"div",
					{ class: "buttons" },
					button("close-comparison", words.closeComparison, () => store.update({ compared: undefined }), {
						secondary: true,
					}),
				),
			);
			comparison.show(
				runs.map(({ name, report }) => ({ name, outcome: report.outcome, findings: report.findings })),
				chartOf(),
			);
		},
	);
	return element;
}
