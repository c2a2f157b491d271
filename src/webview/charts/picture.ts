import { type EChartsCoreOption } from "echarts/core";
import {
	type Column,
	isNumberColumn,
	type NumberColumn,
	type RunEvent,
	type Table,
} from "../../simulations/kit/outcome.ts";
import { formatNumber, withUnit } from "../format.ts";
import { type ChartTheme } from "./theme.ts";

/** Another run under the one that is drawn: in grey, or unseen where it only keeps the axes from moving. */
export interface Underlay {
	readonly tables: readonly Table[];
	/** What the legend calls it, and the id under which it is hidden; absent: it is not drawn. */
	readonly seen?: { readonly id: string; readonly name: string; readonly dashed?: boolean };
}

/** What a chart is drawn from. */
export interface ChartContext {
	readonly tables: readonly Table[];
	readonly events: readonly RunEvent[];
	readonly theme: ChartTheme;
	/** Other runs under this one. */
	readonly below?: readonly Underlay[];
	/** Series that the reader has switched off in the legend. */
	readonly hidden: ReadonlySet<string>;
	/** Pixels at hand: decides how labels are laid out, never what is shown. */
	readonly width: number;
	readonly height: number;
}

/** A line of the legend. */
export interface LegendEntry {
	readonly id: string;
	readonly label: string;
	readonly colour: string;
	readonly mark: "line" | "area" | "point" | "ramp";
	readonly dash?: "solid" | number[];
	readonly symbol?: string;
	/** Colours from little to much. */
	readonly ramp?: readonly string[];
}

/** A point that the cursor keys reach. */
export interface CursorPoint {
	readonly seriesIndex: number;
	readonly dataIndex: number;
	/** Where the tooltip goes, in the data of that series; absent: at the mark itself. */
	readonly place?: readonly [x: number | string, y: number | string];
	/** Row of the chart's table. */
	readonly row: number;
	/** "day 12, copiers: 3.1 %" */
	readonly text: string;
}

/** The points of one series, made when asked for: there may be a hundred thousand. */
export interface CursorSeries {
	readonly label: string;
	readonly length: number;
	at(index: number): CursorPoint;
}

/** All that there is to a chart, besides drawing it. */
export interface ChartPicture {
	readonly option: EChartsCoreOption;
	readonly legend: readonly LegendEntry[];
	readonly cursor: readonly CursorSeries[];
	/** Row of the chart's table behind a mark that was clicked. */
	rowAt(seriesIndex: number, dataIndex: number, part?: "node" | "edge"): number | undefined;
	/** The chart in words, for those who do not see it. */
	readonly summary: string;
	/** What is not drawn, and why, where there is such a thing. */
	readonly note?: string;
}

/** @throws {TypeError} when it does not exist: a slip in the simulation, shown in place of the chart */
export function tableOf(context: Pick<ChartContext, "tables">, id: string): Table {
	const table = context.tables.find((candidate) => candidate.id === id);
	if (!table) throw new TypeError(`The run has no table "${id}".`);
	return table;
}

/** @throws {TypeError} when it does not exist */
export function columnOf(table: Table, id: string): Column {
	const column = table.columns.find((candidate) => candidate.id === id);
	if (!column) throw new TypeError(`The table "${table.id}" has no column "${id}".`);
	return column;
}

/** @throws {TypeError} when it does not exist or holds texts */
export function numbersOf(table: Table, id: string): NumberColumn {
	const column = columnOf(table, id);
	if (!isNumberColumn(column)) throw new TypeError(`The column "${id}" of the table "${table.id}" holds no numbers.`);
	return column;
}

export const unitOf = (column: Column): string => (isNumberColumn(column) ? column.unit : "");

/** One cell in words, with its unit. */
export const cellText = (column: Column, row: number): string =>
	isNumberColumn(column) ? withUnit(column.values[row], column.unit) : (column.values[row] ?? "");

/** The names that a column gives to categories. */
export const categoriesOf = (column: Column): string[] =>
	isNumberColumn(column) ? Array.from(column.values, (value) => formatNumber(value, column.unit)) : [...column.values];

/** A column's band by the names that runs over several seeds use. */
export function seedBand(table: Table, id: string): { of: string; low: string; high: string } | undefined {
	const [low, high] = [`${id}:low`, `${id}:high`];
	const has = (name: string) => table.columns.some((column) => column.id === name);
	return has(low) && has(high) ? { of: id, low, high } : undefined;
}

/** Bands that the chart names, and those that came with several seeds. */
export function bandsOf(
	table: Table,
	y: readonly string[],
	named: readonly { readonly of: string; readonly low: string; readonly high: string }[] = [],
): readonly { readonly of: string; readonly low: NumberColumn; readonly high: NumberColumn }[] {
	return y
		.map((id) => named.find((band) => band.of === id) ?? seedBand(table, id))
		.filter((band) => band !== undefined)
		.map((band) => ({ of: band.of, low: numbersOf(table, band.low), high: numbersOf(table, band.high) }));
}

/** Lowest and highest number, gaps left out; absent where there is none. */
export function extentOf(values: ArrayLike<number>): readonly [low: number, high: number] | undefined {
	let [low, high] = [Infinity, -Infinity];
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return low <= high ? [low, high] : undefined;
}
