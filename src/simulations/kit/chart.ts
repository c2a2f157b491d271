import { type ColumnId, type Outputs, type TableId } from "./outputs.ts";

/* `T` is the id of a table, `C` the ids of its columns: a misspelt one does not compile where they are known. */

interface Common<T extends string, C extends string> {
	readonly id: string;
	readonly title: string;
	/** What to look at, in a sentence; also the start of the text that screen readers get. */
	readonly description: string;
	/** Id of the outcome's table. Other fields that hold column names are ids of its columns. */
	readonly table: T;
	/** A click on a mark opens this simulation with values taken from the mark's row: parameter → column. */
	readonly opens?: { readonly simulation: string; readonly values: Readonly<Record<string, C>> };
}

/** A straight line for comparison: a threshold, a published figure. */
export interface Reference {
	readonly axis: "x" | "y";
	readonly value: number;
	readonly label: string;
}

export interface LinesChart<T extends string = string, C extends string = string> extends Common<T, C> {
	readonly kind: "lines";
	readonly x: C;
	readonly y: readonly C[];
	/** Bands between two columns, drawn behind the line that they belong to. */
	readonly bands?: readonly { readonly of: C; readonly low: C; readonly high: C }[];
	readonly stacked?: boolean;
	readonly logarithmic?: "x" | "y" | "both";
	readonly references?: readonly Reference[];
	/** True where x is not the run's own time: its events have no place on it. */
	readonly timeless?: true;
}

export interface BarsChart<T extends string = string, C extends string = string> extends Common<T, C> {
	readonly kind: "bars";
	/** A text column, or a number column used as categories. */
	readonly x: C;
	readonly y: readonly C[];
	readonly stacked?: boolean;
	readonly references?: readonly Reference[];
	/** Error bars by column. */
	readonly bands?: readonly { readonly of: C; readonly low: C; readonly high: C }[];
}

export interface ScatterChart<T extends string = string, C extends string = string> extends Common<T, C> {
	readonly kind: "scatter";
	readonly x: C;
	readonly y: C;
	/** Text column that groups the points: colour and shape. */
	readonly group?: C;
	/** Text column that names a point. */
	readonly name?: C;
	readonly logarithmic?: "x" | "y" | "both";
	readonly references?: readonly Reference[];
}

export interface HeatmapChart<T extends string = string, C extends string = string> extends Common<T, C> {
	readonly kind: "heatmap";
	readonly x: C;
	readonly y: C;
	readonly value: C;
	/** Where the sign is the question: values on its two sides get two colours, stronger with the distance. */
	readonly centre?: number;
	/** Iso-lines drawn over the map, each from a table of points in order. */
	readonly contours?: readonly {
		readonly table: string;
		readonly x: string;
		readonly y: string;
		/** Absent: the table's own; a table that is empty draws no line. */
		readonly label?: string;
	}[];
}

export interface SankeyChart<T extends string = string, C extends string = string> extends Common<T, C> {
	readonly kind: "sankey";
	readonly source: C;
	readonly target: C;
	readonly value: C;
}

export interface GraphChart<T extends string = string, C extends string = string> extends Common<T, C> {
	readonly kind: "graph";
	/** Edges: the common `table` holds them. */
	readonly source: C;
	readonly target: C;
	/** Table of nodes: a text column for the id, number columns for the place and, where given, the value that colours. */
	readonly nodes: {
		readonly table: string;
		readonly id: string;
		readonly x: string;
		readonly y: string;
		readonly value?: string;
	};
}

/** What to draw from an outcome's tables. The webview decides how. */
export type Chart<T extends string = string, C extends string = string> =
	LinesChart<T, C> | BarsChart<T, C> | ScatterChart<T, C> | HeatmapChart<T, C> | SankeyChart<T, C> | GraphChart<T, C>;

/** A chart on one of the declared tables. */
export type ChartOn<O extends Outputs> = { [T in TableId<O>]: Chart<T, ColumnId<O, T>> }[TableId<O>];

/** Whether its x is the run's own time. */
export const isOverTime = <T extends string, C extends string>(chart: Chart<T, C>): chart is LinesChart<T, C> =>
	chart.kind === "lines" && !chart.timeless;
