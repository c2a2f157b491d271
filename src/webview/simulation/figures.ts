import { type Figure } from "../../simulations/outcome.ts";
import { type Child, h } from "../dom.ts";
import { formatNumber, interval, noNumber } from "../format.ts";

/** So many figures fit in sight of the chart; the others are a click away. */
const firstFigures = 6;

interface FiguresOptions {
	readonly all: boolean;
	readonly lit: string | undefined;
	readonly showAll: () => void;
}

/** The headline numbers: label, value with unit, interval. */
export function figuresView(figures: readonly Figure[], { all, lit, showAll }: FiguresOptions): Child {
	if (figures.length === 0) return undefined;
	const shown = all ? figures : figures.slice(0, firstFigures);
	return [
		h(
			"dl",
			{ class: "figures" },
			shown.map((figure) => figureTile(figure, figure.id === lit)),
		),
		shown.length < figures.length &&
			h(
				"button",
				{ type: "button", class: "text-button", id: "all-figures", on: { click: showAll } },
				`All ${figures.length} figures`,
			),
	];
}

/** One figure. Can be focused by a link, so that a screen reader reads it out. */
export function figureTile(figure: Figure, lit = false): HTMLElement {
	const value = formatNumber(figure.value, figure.unit);
	const range = interval(figure);
	return h(
		"div",
		{ class: lit ? "figure lit" : "figure", id: `figure-${figure.id}`, tabindex: -1 },
		h("dt", {}, figure.label),
		h(
			"dd",
			{},
			h("span", { class: "value" }, value),
			value !== noNumber && figure.unit !== "year" && figure.unit && h("span", { class: "unit" }, ` ${figure.unit}`),
			range && h("span", { class: "range" }, range),
		),
	);
}
