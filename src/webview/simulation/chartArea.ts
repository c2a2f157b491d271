import { simulationWords as words } from "../words/simulationWords.ts";
import { type SimulationDescription } from "../../wire/panels/simulationPanel.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { createChartView } from "../charts/chartView.ts";
import { type Underlay } from "../charts/picture.ts";
import { h } from "../dom.ts";
import { createDataTable } from "../parts/dataTable.ts";
import { createTabs } from "../parts/tabs.ts";
import { toolbar, toolButton } from "../parts/toolbar.ts";
import { outcomeColumns } from "./outcomeColumns.ts";

interface ChartLook {
	/** Without transitions. */
	readonly still: boolean;
	/** What opens when a mark is chosen, in a sentence. */
	readonly opens?: string;
	/** With the table. */
	readonly table: boolean;
	/** Other runs under this one. */
	readonly below: readonly Underlay[];
}

/** Charts in tabs, each with the table behind it. */
export interface ChartArea {
	readonly element: HTMLElement;
	show(outcome: Outcome, chart: Chart, look: ChartLook): void;
	point(row: number, series: string): void;
}

interface ChartAreaOptions {
	readonly description: SimulationDescription;
	readonly choose: (chart: string) => void;
	readonly toggleTable: () => void;
	readonly save: (format: "png") => void;
	readonly chosen: (chart: Chart, row: number) => void;
	readonly firstDrawn: () => void;
	/** Stands between the chart and the table. */
	readonly player: HTMLElement;
}

export function createChartArea({
	description,
	choose,
	toggleTable,
	save,
	chosen,
	firstDrawn,
	player,
}: ChartAreaOptions): ChartArea {
	const chartView = createChartView({ chosen, firstDrawn });
	const table = createDataTable<number>("chart-table", words.numbers);
	const about = h("p", { class: "muted chart-description" });
	const panel = h("div", {}, chartView.element, player, about, table.element);
	const tabs = createTabs({
		id: "chart",
		label: words.charts,
		tabs: description.charts.map(({ id, title }) => ({ id, label: title })),
		panel,
		selected: choose,
	});
	const tableButton = toolButton("toggle-table", "table", words.showTable, () => {
		toggleTable();
		// It stands below the chart, often out of sight: its first rows come into it, so that something is seen to happen.
		if (!table.element.hidden)
			table.element.querySelector("tbody tr:nth-child(3)")?.scrollIntoView({ block: "nearest" });
	});
	const tools = toolbar(words.chart, [
		tableButton,
		toolButton("save-png", "device-camera", words.savePicture, () => save("png")),
	]);
	const element = h(
		"section",
		{ class: "charts", "aria-label": words.charts },
		h("div", { class: "chart-head" }, tabs.element, tools.element),
		panel,
	);
	return {
		element,
		show: (outcome, chart, look) => {
			tabs.show(chart.id);
			about.textContent = [chart.description, look.opens].filter(Boolean).join(" ");
			tableButton.show({ pressed: look.table, label: look.table ? words.hideTable : words.showTable });
			table.element.hidden = !look.table;
			chartView.show(chart, outcome, { ...look, opens: look.opens !== undefined });
			const shown = outcome.tables.find(({ id }) => id === chart.table);
			if (look.table && shown)
				table.show(
					outcomeColumns(shown),
					Array.from({ length: shown.columns[0]?.values.length ?? 0 }, (_, row) => row),
				);
		},
		point: chartView.point,
	};
}
