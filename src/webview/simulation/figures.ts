import { type Figure } from "../../simulations/kit/outcome.ts";
import { type Child, h } from "../dom.ts";
import { formatNumber, interval, noNumber } from "../format.ts";

/** So many figures fit in sight of the chart; the others are a click away. */
const mostFigures = 6;
/** As many are shown of a run whose answer links to none. */
const fewFigures = 4;

interface FiguresOptions {
	/** Ids that the answer links to, in its order. */
	readonly answered: readonly string[];
	readonly all: boolean;
	readonly lit: string | undefined;
	readonly showAll: () => void;
}

/** The headline numbers: label, value with unit, interval. */
export function figuresView(figures: readonly Figure[], { answered, all, lit, showAll }: FiguresOptions): Child {
	if (figures.length === 0) return undefined;
	const shown = all ? figures : mainFigures(figures, answered, lit);
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

/** Those that the answer speaks of, or the first few; and the one that a link led to. */
function mainFigures(
	figures: readonly Figure[],
	answered: readonly string[],
	lit: string | undefined,
): readonly Figure[] {
	const find = (id: string | undefined) => figures.filter((figure) => figure.id === id);
	const spokenOf = [...new Set(answered)].flatMap(find).slice(0, mostFigures);
	const main = spokenOf.length > 0 ? spokenOf : figures.slice(0, fewFigures);
	return [...new Set([...main, ...find(lit)])];
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
