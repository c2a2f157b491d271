import { chartWords as words } from "../words/chartWords.ts";
import { type Chart, isOverTime } from "../../simulations/kit/chart.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { h } from "../dom.ts";
import { formatNumber } from "../format.ts";
import { renderInto } from "../region.ts";
import { createCursor } from "./cursor.ts";
import { drawPicture } from "./drawPicture.ts";
import { type EChartsType, init } from "./echarts.ts";
import { legendView } from "./legend.ts";
import { type ChartPicture, type Underlay } from "./picture.ts";
import { readTheme, watchTheme } from "./theme.ts";

interface Look {
	/** Without transitions: while a run plays, and at first. */
	readonly still?: boolean;
	/** Other runs under this one. */
	readonly below?: readonly Underlay[];
	/** Something opens when a mark is chosen. */
	readonly opens?: boolean;
}

/** A chart on the screen: legend, drawing, cursor, events. Follows the theme and the width by itself. */
export interface ChartView {
	readonly element: HTMLElement;
	show(chart: Chart, outcome: Pick<Outcome, "tables" | "events">, look?: Look): void;
	/** Puts the cursor on a row of what is shown. */
	point(row: number, series?: string): void;
}

interface ChartViewOptions {
	/** A mark was chosen, by click or with Enter. */
	readonly chosen?: (chart: Chart, row: number) => void;
	/** Called once, when the first chart is on the screen. */
	readonly firstDrawn?: () => void;
}

export function createChartView({ chosen, firstDrawn }: ChartViewOptions = {}): ChartView {
	const legend = h("div");
	const canvas = h("div", { class: "canvas", tabindex: 0, role: "application", "aria-roledescription": words.chart });
	const readout = h("p", { class: "readout", "aria-live": "polite" });
	const footer = h("div", { class: "chart-footer" });
	const element = h("div", { class: "chart" }, legend, canvas, readout, footer);

	let shown: { chart: Chart; outcome: Pick<Outcome, "tables" | "events">; look: Look } | undefined;
	let picture: ChartPicture | undefined;
	let theme = readTheme();
	let drawing: EChartsType | undefined;
	let drawnChart = "";
	let hidden = new Set<string>();
	let waitingForFirst = firstDrawn;

	const cursor = createCursor(
		canvas,
		readout,
		() => (drawing && picture ? { drawing, picture } : undefined),
		(row) => {
			if (shown && row >= 0) chosen?.(shown.chart, row);
		},
	);

	function open(): EChartsType {
		const made = init(canvas, null, { renderer: "canvas" });
		made.on("rendered", () => {
			waitingForFirst?.();
			waitingForFirst = undefined;
		});
		made.on("click", (event) => {
			const part = event.dataType === "node" || event.dataType === "edge" ? event.dataType : undefined;
			const row = picture?.rowAt(event.seriesIndex ?? 0, event.dataIndex, part);
			if (shown && row !== undefined) chosen?.(shown.chart, row);
		});
		return made;
	}

	function draw() {
		if (!shown || canvas.clientWidth === 0) return;
		const { chart, outcome, look } = shown;
		const { still = false, below, opens = false } = look;
		const sameChart = drawnChart === chart.id;
		if (!sameChart) hidden = new Set();
		drawnChart = chart.id;
		try {
			picture = drawPicture(chart, {
				tables: outcome.tables,
				events: outcome.events,
				theme,
				below,
				hidden,
				width: canvas.clientWidth,
				height: canvas.clientHeight,
			});
			drawing ??= open();
			if (!sameChart) drawing.clear();
			const option = still || !sameChart ? { ...picture.option, animation: false } : picture.option;
			drawing.setOption(option, { replaceMerge: ["series", "xAxis", "yAxis"] });
		} catch (error) {
			fail(error);
			return;
		}
		canvas.setAttribute("aria-label", picture.summary);
		canvas.classList.toggle("opens", opens);
		renderInto(legend, legendView(picture.legend, hidden, toggle));
		renderInto(
			footer,
			picture.note && h("p", { class: "muted" }, picture.note),
			isOverTime(chart) && eventList(outcome.events, axisOf(chart, outcome)),
		);
		cursor.redrawn(sameChart);
	}

	/** A picture that cannot be drawn must not take the panel with it: the table behind it still has the numbers. */
	function fail(error: unknown) {
		drawing?.dispose();
		drawing = undefined;
		picture = undefined;
		drawnChart = "";
		renderInto(legend);
		const reason = error instanceof Error ? error.message : String(error);
		renderInto(footer, h("p", { class: "problem", role: "alert" }, words.notDrawn(reason)));
	}

	function toggle(id: string) {
		hidden = new Set(hidden);
		if (!hidden.delete(id)) hidden.add(id);
		draw();
	}

	watchTheme((changed) => {
		theme = changed;
		draw();
	});
	new ResizeObserver(() => {
		drawing?.resize();
		draw();
	}).observe(canvas);

	return {
		element,
		show: (chart, outcome, look = {}) => {
			shown = { chart, outcome, look };
			draw();
		},
		point: (row, series) => cursor.goTo(row, series),
	};
}

/** Name of the axis that events lie on. */
function axisOf(chart: Chart & { kind: "lines" }, { tables }: Pick<Outcome, "tables">): string {
	const table = tables.find(({ id }) => id === chart.table);
	return table?.columns.find(({ id }) => id === chart.x)?.label ?? "";
}

function eventList(events: Outcome["events"], axis: string): HTMLElement | undefined {
	if (events.length === 0) return undefined;
	return h(
		"details",
		{ id: "chart-events", class: "disclosure", open: events.length <= 4 },
		h("summary", {}, words.events(events.length)),
		h(
			"ol",
			{ class: "events" },
			events.map(({ at, text }) => h("li", {}, h("span", { class: "muted" }, `${axis} ${formatNumber(at)}: `), text)),
		),
	);
}
