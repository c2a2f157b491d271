import { type Chart } from "../../simulations/kit/chart.ts";
import { type Figure, type Outcome } from "../../simulations/kit/outcome.ts";
import { createChartView } from "../charts/chartView.ts";
import { h } from "../dom.ts";
import { formatNumber, withUnit } from "../format.ts";
import { createDataTable, type TableColumn } from "../parts/dataTable.ts";
import { renderInto } from "../region.ts";
import { type NamedOutcome, overlay } from "./overlay.ts";

/** Several runs beside each other: their figures with the differences from the first, and one chart over all. */
export interface Comparison {
	readonly element: HTMLElement;
	show(runs: readonly NamedOutcome[], chart: Chart): void;
}

/** @param id prefix of the ids inside @param caption names the table */
export function createComparison(id: string, caption: string): Comparison {
	const table = createDataTable<Figure>(id, caption);
	const chartView = createChartView();
	const place = h("div");
	return {
		element: h("div", { class: "comparison" }, table.element, place),
		show: (runs, chart) => {
			table.show(columnsOf(runs), runs[0]?.outcome.figures ?? []);
			const over = overlay(chart, runs);
			renderInto(
				place,
				over
					? [h("h3", {}, over.chart.title), chartView.element]
					: h(
							"p",
							{ class: "muted" },
							`"${chart.title}" cannot be laid over each other. Choose a chart of lines, bars or points to compare it.`,
						),
			);
			if (over) chartView.show(over.chart, over.outcome, { still: true });
		},
	};
}

const figureOf = (outcome: Outcome, id: string) => outcome.figures.find((figure) => figure.id === id);

function columnsOf(runs: readonly NamedOutcome[]): TableColumn<Figure>[] {
	return [
		{ id: "figure", label: "Figure", cell: ({ label }) => label },
		...runs.map(({ name, outcome }, i): TableColumn<Figure> => ({
			id: `run-${i}`,
			label: name,
			numeric: true,
			cell: (figure) => {
				const value = figureOf(outcome, figure.id)?.value;
				return [withUnit(value, figure.unit), i > 0 && h("span", { class: "range" }, difference(figure.value, value))];
			},
		})),
	];
}

/** "+12.3 %" of the first run's value; nothing where there is no share to give. */
export function difference(first: number, other: number | undefined): string {
	if (other === undefined || !Number.isFinite(first) || !Number.isFinite(other)) return "";
	if (other === first) return " the same";
	if (first === 0) return "";
	const share = ((other - first) / Math.abs(first)) * 100;
	return ` ${share > 0 ? "+" : "−"}${formatNumber(Math.abs(share))}\u00a0%`;
}
