import { type Chart } from "../../simulations/kit/chart.ts";
import { type Figure, isNumberColumn, type Outcome } from "../../simulations/kit/outcome.ts";

/** Where a chart shows a figure. */
export interface FigurePlace {
	readonly chart: string;
	readonly row: number;
	/** Label of the series. */
	readonly series: string;
}

const drawnColumns = (chart: Chart): readonly string[] => {
	switch (chart.kind) {
		case "lines":
		case "bars":
			return chart.y;
		case "scatter":
			return [chart.y];
		case "heatmap":
		case "sankey":
			return [chart.value];
		case "graph":
			return [];
	}
};

/**
 * Finds the mark of a figure: the last cell of a drawn column that holds exactly its value in its unit. Values that
 * many cells share by chance (0, 1, 100 …) must also share the column's id.
 * @param preferred id of the chart that is open, looked at first
 */
export function locateFigure(
	figure: Figure,
	charts: readonly Chart[],
	outcome: Outcome,
	preferred: string,
): FigurePlace | undefined {
	const common = Number.isInteger(figure.value);
	for (const chart of charts.toSorted((a, b) => Number(b.id === preferred) - Number(a.id === preferred))) {
		const table = outcome.tables.find(({ id }) => id === chart.table);
		for (const column of table?.columns ?? []) {
			if (!isNumberColumn(column) || column.unit !== figure.unit || !drawnColumns(chart).includes(column.id)) continue;
			if (common && column.id !== figure.id) continue;
			const row = column.values.lastIndexOf(figure.value);
			if (row >= 0) return { chart: chart.id, row, series: column.label };
		}
	}
	return undefined;
}
