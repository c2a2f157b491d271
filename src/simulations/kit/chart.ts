interface Common {
	readonly id: string;
	readonly title: string;
	/** What to look at, in a sentence; also the start of the text that screen readers get. */
	readonly description: string;
	/** Id of the outcome's table. Other fields that hold column names are ids of its columns. */
	readonly table: string;
	/** A click on a mark opens this simulation with values taken from the mark's row: parameter → column. */
	readonly opens?: { readonly simulation: string; readonly values: Readonly<Record<string, string>> };
}

/** A straight line for comparison: a threshold, a published figure. */
export interface Reference {
	readonly axis: "x" | "y";
	readonly value: number;
	readonly label: string;
}

export interface LinesChart extends Common {
	readonly kind: "lines";
	readonly x: string;
	readonly y: readonly string[];
	/** Bands between two columns, drawn behind the line that they belong to. */
	readonly bands?: readonly { readonly of: string; readonly low: string; readonly high: string }[];
	readonly stacked?: boolean;
	readonly logarithmic?: "x" | "y" | "both";
	readonly references?: readonly Reference[];
	/** True where x is not the run's own time: its events have no place on it. */
	readonly timeless?: true;
}

export interface BarsChart extends Common {
	readonly kind: "bars";
	/** A text column, or a number column used as categories. */
	readonly x: string;
	readonly y: readonly string[];
	readonly stacked?: boolean;
	readonly references?: readonly Reference[];
	/** Error bars by column. */
	readonly bands?: readonly { readonly of: string; readonly low: string; readonly high: string }[];
}

export interface ScatterChart extends Common {
	readonly kind: "scatter";
	readonly x: string;
	readonly y: string;
	/** Text column that groups the points: colour and shape. */
	readonly group?: string;
	/** Text column that names a point. */
	readonly name?: string;
	readonly logarithmic?: "x" | "y" | "both";
	readonly references?: readonly Reference[];
}

export interface HeatmapChart extends Common {
	readonly kind: "heatmap";
	readonly x: string;
	readonly y: string;
	readonly value: string;
	/** Iso-lines drawn over the map, each from a table of points in order. */
	readonly contours?: readonly {
		readonly table: string;
		readonly x: string;
		readonly y: string;
		readonly label: string;
	}[];
}

export interface SankeyChart extends Common {
	readonly kind: "sankey";
	readonly source: string;
	readonly target: string;
	readonly value: string;
}

export interface GraphChart extends Common {
	readonly kind: "graph";
	/** Edges: the common `table` holds them. */
	readonly source: string;
	readonly target: string;
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
export type Chart = LinesChart | BarsChart | ScatterChart | HeatmapChart | SankeyChart | GraphChart;
