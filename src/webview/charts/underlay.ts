import { type BarsChart, type Chart, type LinesChart, type ScatterChart } from "../../simulations/kit/chart.ts";
import { type Column, isNumberColumn, type NumberColumn, type Table } from "../../simulations/kit/outcome.ts";
import { type LegendEntry, type Underlay } from "./picture.ts";
import { type ChartTheme } from "./theme.ts";

/** Of a line that is no run. */
const DASHES = [5, 4];

/** Drawn between the bands and the marks, and in nobody's way. */
const quiet = { silent: true, tooltip: { show: false }, animation: false, z: 2 };

const find = (table: Table, id: string) => table.columns.find((column) => column.id === id);
const numbers = (table: Table, id: string): NumberColumn | undefined => {
	const column = find(table, id);
	return column && isNumberColumn(column) ? column : undefined;
};

/** The same table of each run below, with whether it is seen. */
function under(chart: Chart, underlays: readonly Underlay[], hidden: ReadonlySet<string>) {
	return underlays.flatMap(({ tables, seen }, run) => {
		const table = tables.find(({ id }) => id === chart.table);
		return table && !(seen && hidden.has(seen.id)) ? [{ run, table, seen }] : [];
	});
}

/** Running totals where series are stacked, else the series themselves. */
function heights(columns: readonly NumberColumn[], stacked: boolean | undefined): readonly ArrayLike<number>[] {
	const totals: Float64Array[] = [];
	for (const { values } of columns) {
		const below = totals.at(-1);
		totals.push(stacked && below ? values.map((value, row) => value + below[row]!) : values);
	}
	return totals;
}

const sameNames = (a: Column, b: Column) =>
	!isNumberColumn(a) && !isNumberColumn(b) && a.values.join("\n") === b.values.join("\n");

/**
 * Series of lines below those of a run.
 * @param look where a series lies: its columns shown, its axis, and what can be drawn of a value
 */
export function linesBelow(
	chart: LinesChart,
	underlays: readonly Underlay[],
	theme: ChartTheme,
	{
		x,
		shown,
		hidden,
		axisOf,
		drawn,
	}: {
		readonly x: Column;
		readonly shown: readonly NumberColumn[];
		readonly hidden: ReadonlySet<string>;
		readonly axisOf: (column: NumberColumn) => number;
		readonly drawn: (value: number, side: "x" | "y") => number | "-";
	},
): object[] {
	return under(chart, underlays, hidden).flatMap(({ run, table, seen }) => {
		const at = find(table, chart.x);
		if (!at || !(sameNames(at, x) || (isNumberColumn(at) && isNumberColumn(x)))) return [];
		const columns = shown.flatMap(({ id }) => numbers(table, id) ?? []);
		return heights(columns, chart.stacked).map((values, i) => ({
			...quiet,
			id: `below ${run} ${columns[i]!.id}`,
			type: "line",
			yAxisIndex: axisOf(columns[i]!),
			data: Array.from(values, (value, row) => [
				isNumberColumn(at) ? drawn(at.values[row]!, "x") : row,
				drawn(value, "y"),
			]),
			sampling: "lttb",
			symbol: "none",
			lineStyle: {
				color: theme.muted,
				width: theme.highContrast ? 2 : 1.5,
				type: seen?.dashed ? DASHES : "solid",
				opacity: seen ? (theme.highContrast ? 1 : 0.55) : 0,
			},
		}));
	});
}

/** The runs' own ends of a horizontal axis of numbers, to be kept in sight. */
export const endsBelow = (chart: LinesChart, underlays: readonly Underlay[]): number[] =>
	under(chart, underlays, new Set()).flatMap(({ table }) => {
		const values = numbers(table, chart.x)?.values;
		return values && values.length > 0 ? [values[0]!, values.at(-1)!] : [];
	});

/**
 * Marks across the bars of a run, at the heights that an other one had.
 * @param place of a slot's middle and half its width, in categories; and the way that bars grow
 */
export function barsBelow(
	chart: BarsChart,
	underlays: readonly Underlay[],
	theme: ChartTheme,
	{
		x,
		shown,
		hidden,
		place,
		flip,
	}: {
		readonly x: Column;
		readonly shown: readonly NumberColumn[];
		readonly hidden: ReadonlySet<string>;
		readonly place: (row: number, slot: number) => readonly [from: number, to: number];
		readonly flip: (across: number, up: number) => [number, number];
	},
): object[] {
	const [xAxisIndex, yAxisIndex] = flip(1, 0);
	return under(chart, underlays, hidden).flatMap(({ run, table, seen }) => {
		const at = find(table, chart.x);
		const columns = shown.flatMap(({ id }) => numbers(table, id) ?? []);
		if (!at || columns.length < shown.length) return [];
		const names = [...x.values].map(String);
		return heights(columns, chart.stacked).map((values, slot) => ({
			...quiet,
			id: `below ${run} ${columns[slot]!.id}`,
			type: "line",
			...{ xAxisIndex, yAxisIndex, symbol: "none", z: 4 },
			data: Array.from(values, (value, row) => {
				const where = names.indexOf(String(at.values[row]));
				if (where < 0 || !Number.isFinite(value)) return [["-", "-"]];
				const [from, to] = place(where, chart.stacked ? -1 : slot);
				return [flip(from, value), flip(to, value), ["-", "-"]];
			}).flat(),
			lineStyle: { color: theme.muted, width: theme.highContrast ? 4 : 3, opacity: seen ? 0.9 : 0 },
		}));
	});
}

/** Points below those of a run. */
export const pointsBelow = (
	chart: ScatterChart,
	underlays: readonly Underlay[],
	theme: ChartTheme,
	hidden: ReadonlySet<string>,
): object[] =>
	under(chart, underlays, hidden).flatMap(({ run, table, seen }) => {
		const [x, y] = [numbers(table, chart.x), numbers(table, chart.y)];
		if (!x || !y) return [];
		const data = Array.from(x.values, (value, row) => [value, y.values[row]!]).filter((at) =>
			at.every(Number.isFinite),
		);
		return [
			{
				...quiet,
				id: `below ${run}`,
				type: "scatter",
				data,
				symbol: "emptyCircle",
				symbolSize: data.length > 200 ? 4 : 7,
				itemStyle: { color: theme.muted, opacity: seen ? 0.6 : 0 },
			},
		];
	});

/** What the legend says of what is seen below. */
export function legendBelow(
	chart: Chart,
	underlays: readonly Underlay[],
	theme: ChartTheme,
	mark: LegendEntry["mark"],
): LegendEntry[] {
	const y: readonly string[] =
		chart.kind === "lines" || chart.kind === "bars" ? chart.y : chart.kind === "scatter" ? [chart.y] : [];
	return underlays.flatMap(({ tables, seen }) => {
		const table = tables.find(({ id }) => id === chart.table);
		if (!seen || !table || !y.some((id) => find(table, id))) return [];
		const { id, name, dashed } = seen;
		return [{ id, label: name, colour: theme.muted, mark, dash: dashed ? DASHES : "solid" }];
	});
}
