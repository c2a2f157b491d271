import { simulationWords as words } from "../../words/simulationWords.ts";
import { type Chart } from "../../../simulations/kit/chart.ts";
import {
	type Column,
	isNumberColumn,
	type NumberColumn,
	type Outcome,
	type Table,
} from "../../../simulations/kit/outcome.ts";

/** One of the runs that are compared. */
export interface NamedOutcome {
	readonly name: string;
	readonly outcome: Outcome;
}

/** A chart over several runs, and the table that it draws. */
export interface Overlay {
	readonly chart: Chart;
	readonly outcome: Pick<Outcome, "tables" | "events">;
}

/**
 * One chart with the same chart of several runs in it: a line, a bar or a group of points per run. Lines and bars with
 * several series keep the first, or the picture could not be read.
 * @returns nothing for charts that do not lie over each other: maps, flows, networks
 */
export function overlay(chart: Chart, runs: readonly NamedOutcome[]): Overlay | undefined {
	const found = runs.map(({ name, outcome }) => ({ name, table: outcome.tables.find(({ id }) => id === chart.table) }));
	const tables = found.filter((run): run is { name: string; table: Table } => run.table !== undefined);
	if (tables.length < 2) return undefined;
	if (chart.kind === "lines" || chart.kind === "bars") return joined(chart, tables);
	return chart.kind === "scatter" ? grouped(chart, tables) : undefined;
}

type Named = readonly { readonly name: string; readonly table: Table }[];
const find = (table: Table, id: string) => table.columns.find((column) => column.id === id);

function joined(chart: Chart & { kind: "lines" | "bars" }, tables: Named): Overlay | undefined {
	const first = tables[0]!.table;
	const x = find(first, chart.x);
	const y = find(first, chart.y[0]!);
	if (!x || !y || !isNumberColumn(y)) return undefined;
	const keys = [...new Set(tables.flatMap(({ table }) => [...(find(table, chart.x)?.values ?? [])]))];
	if (isNumberColumn(x)) (keys as number[]).sort((a, b) => a - b);
	const columns = tables.map(({ name, table }, run): NumberColumn => {
		const values = find(table, chart.y[0]!)?.values ?? [];
		const at = new Map([...(find(table, chart.x)?.values ?? [])].map((key, row) => [key, Number(values[row])]));
		return {
			id: `run ${run}`,
			label: name,
			unit: y.unit,
			values: Float64Array.from(keys, (key) => at.get(key) ?? NaN),
		};
	});
	const shared: Column = isNumberColumn(x)
		? { ...x, values: Float64Array.from(keys as number[]) }
		: { ...x, values: keys as string[] };
	const table: Table = { id: "overlay", label: first.label, columns: [shared, ...columns] };
	return {
		chart: {
			...chart,
			id: `overlay ${chart.id}`,
			title: `${chart.title}: ${y.label}`,
			table: table.id,
			y: columns.map(({ id }) => id),
			bands: undefined,
			stacked: false,
			opens: undefined,
		},
		outcome: { tables: [table], events: [] },
	};
}

function grouped(chart: Chart & { kind: "scatter" }, tables: Named): Overlay | undefined {
	const ids = [chart.x, chart.y, ...(chart.name ? [chart.name] : [])];
	const columns = ids.map((id): Column | undefined => {
		const parts = tables.map(({ table }) => find(table, id));
		const [first] = parts;
		if (!first || parts.some((part) => part === undefined)) return undefined;
		return isNumberColumn(first)
			? { ...first, values: Float64Array.from(parts.flatMap((part) => [...(part as NumberColumn).values])) }
			: { ...first, values: parts.flatMap((part) => [...part!.values].map(String)) };
	});
	if (columns.some((column) => column === undefined)) return undefined;
	const runs = tables.flatMap(({ name, table }) =>
		Array.from({ length: find(table, chart.x)!.values.length }, () => name),
	);
	const table: Table = {
		id: "overlay",
		label: tables[0]!.table.label,
		columns: [...(columns as Column[]), { id: "run", label: words.run, values: runs }],
	};
	return {
		chart: { ...chart, id: `overlay ${chart.id}`, table: table.id, group: "run", opens: undefined },
		outcome: { tables: [table], events: [] },
	};
}
