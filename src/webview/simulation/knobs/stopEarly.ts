import { simulationWords as words } from "../../words/simulationWords.ts";
import { MOST_SEEDS } from "../../../runs/ask/mostSeeds.ts";
import { type Until } from "../../../runs/ask/until.ts";
import { writeTyped } from "../../../numeric/typedNumber.ts";
import { widthOfMean } from "../../../runs/engine/widthOfMean.ts";
import { type RunReport } from "../../../runs/runReport.ts";
import { type SimulationDescription, type SimulationPanelState } from "../../../wire/panels/simulationPanel.ts";
import { h } from "../../dom.ts";
import { unitHere, withUnit } from "../../format.ts";
import { pageLanguage } from "../../language.ts";
import { markRefused, textField } from "../../parts/controls.ts";
import { createDropdown } from "../../parts/dropdown.ts";
import { numberTyped } from "./numberKnob.ts";

/** Ends a run over seeds as soon as a figure is known well enough. */
export interface StopEarly {
	readonly element: HTMLElement;
	show(panel: SimulationPanelState, report: RunReport | undefined): void;
}

type Figures = SimulationDescription["figures"];

export function createStopEarly(
	figures: Figures,
	changed: (change: Pick<Partial<SimulationPanelState>, "until" | "seeds">) => void,
): StopEarly {
	let until: Until | undefined;
	let seeds = 1;
	/** How many seeds were asked before one of these figures was to be known. */
	let before: number | undefined;
	let report: RunReport | undefined;
	/** Chosen, while nobody has said how well it is to be known. */
	let chosen = "";

	const figure = createDropdown({
		id: "stop-early",
		label: words.stopEarly,
		title: words.stopEarlyHelp,
		options: [{ value: "", label: words.everySeed }, ...figures.map(({ id, label }) => ({ value: id, label }))],
		changed: choose,
	});
	const field = textField({ id: "stop-width", label: words.widthAtMost, changed: read });
	const unit = h("span", { class: "unit", "aria-hidden": "true" });
	const problem = h("p", { class: "problem", id: "stop-width-problem", role: "alert" });
	const now = h("p", { class: "muted", id: "stop-now" });
	const width = h(
		"div",
		{ class: "stop-width" },
		h(
			"div",
			{ class: "labelled" },
			h("span", { class: "label", "aria-hidden": "true" }, words.widthAtMost),
			field,
			unit,
		),
		problem,
		now,
	);
	width.hidden = true;
	problem.hidden = true;

	const known = (id: string) => widthOfMean(report?.repetitions?.map((one) => one.figures[id]) ?? []);

	function choose(id: string) {
		// Showing a value fires "change" too.
		if (id === (until?.figure ?? "") && id === chosen) return;
		chosen = id;
		if (id === "") {
			const back = before ?? seeds;
			before = undefined;
			changed({ until: undefined, seeds: back });
			return;
		}
		const found = known(id);
		// Half of what it is: four times the seeds, about.
		field.value = found ? writeTyped(Number((found / 2).toPrecision(1)), pageLanguage) : "";
		describe();
		if (found) read();
		else field.focus();
	}

	function read() {
		if (chosen === "") return;
		const value = numberTyped(field.value);
		refuse(!(value > 0));
		if (!(value > 0) || (until?.figure === chosen && until.width === value)) return;
		before ??= seeds;
		changed({ until: { figure: chosen, width: value }, seeds: MOST_SEEDS });
	}

	function refuse(refused: boolean) {
		markRefused(field, refused);
		problem.hidden = !refused;
		problem.textContent = refused ? words.widthRefused : "";
	}

	function describe() {
		width.hidden = chosen === "";
		const one = figures.find(({ id }) => id === chosen);
		unit.textContent = unitHere(one?.unit ?? "");
		const found = known(chosen);
		now.textContent =
			found === undefined
				? words.widthUnknown(MOST_SEEDS)
				: words.widthNow(
						withUnit(Number(found.toPrecision(3)), one?.unit ?? ""),
						report?.repetitions?.length ?? 0,
						MOST_SEEDS,
					);
	}

	return {
		element: h("div", { class: "stop-early" }, figure.element, width),
		show: (panel, shown) => {
			const moved = panel.until?.figure !== until?.figure || panel.until?.width !== until?.width;
			({ until, seeds } = panel);
			report = shown;
			if (moved) {
				chosen = until?.figure ?? "";
				figure.show(chosen);
				if (until && document.activeElement !== field) field.value = writeTyped(until.width, pageLanguage);
				refuse(false);
			}
			describe();
		},
	};
}
