import { type Chart, type Reference } from "../../simulations/kit/chart.ts";
import { isNumberColumn, type NumberColumn, type Outcome, type Table } from "../../simulations/kit/outcome.ts";
import { type Parameter, type Value } from "../../simulations/kit/parameters.ts";
import { contoursIn, contoursOf } from "./contours.ts";
import { SECOND, SWEPT, TABLE } from "./sweepOutcome.ts";

const TURNS = "the verdict turns";

const drawn = ({ tables }: Outcome): readonly NumberColumn[] =>
	tables[0]!.columns
		.filter(isNumberColumn)
		.filter(({ id }) => id !== SWEPT && id !== SECOND && !/:(low|high)$|^agreeing:/.test(id));

/**
 * A chart per figure, those of the answer first, then one per finding: its margin, with the line where the verdict turns.
 * @param present the value that the swept input has elsewhere: marked on the axis
 */
export function sweepCharts(parameter: Parameter, outcome: Outcome, present?: Value): Chart[] {
	const has = (id: string) => outcome.tables[0]!.columns.some((column) => column.id === id);
	const here: readonly Reference[] =
		parameter.kind === "number" && typeof present === "number" ? [{ axis: "x", value: present, label: "now" }] : [];
	return drawn(outcome).map(({ id, label }): Chart => {
		const banded = has(`${id}:low`);
		const isMargin = id.startsWith("margin:");
		const turn: readonly Reference[] = isMargin ? [{ axis: "y", value: 0, label: TURNS }] : [];
		const common = {
			id,
			title: label,
			description: isMargin
				? `Where the margin crosses zero, the verdict turns: ${label}, by ${parameter.label.toLowerCase()}. Choose a point to open its run.`
				: `How it follows ${parameter.label.toLowerCase()}. Choose a point to open its run.`,
			table: TABLE,
			x: SWEPT,
			y: [id],
			...(banded && { bands: [{ of: id, low: `${id}:low`, high: `${id}:high` }] }),
		};
		if (parameter.kind !== "number") return { kind: "bars", ...common, references: turn };
		const references = [...turn, ...here];
		return {
			kind: "lines",
			...common,
			...(references.length > 0 && { references }),
			...(parameter.scale === "log" && { logarithmic: "x" as const }),
		};
	});
}

/** A map per figure and per margin over two inputs; over two numbers with contours, whose tables come along. */
export function sweepMaps(
	parameter: Parameter,
	second: Parameter,
	outcome: Outcome,
): { readonly charts: Chart[]; readonly tables: readonly Table[] } {
	const [grid] = outcome.tables;
	const tables: Table[] = [];
	const charts = drawn(outcome).map((column): Chart => {
		const { id, label, unit } = column;
		const isMargin = id.startsWith("margin:");
		const level = isMargin ? { at: 0, label: TURNS } : undefined;
		const numeric = gridOf(grid!, column);
		if (numeric) tables.push(...contoursOf(id, unit, ...numeric, level));
		return {
			kind: "heatmap",
			id,
			title: label,
			description: `How it follows ${parameter.label.toLowerCase()} and ${second.label.toLowerCase()}. Choose a cell to open its run.`,
			table: TABLE,
			x: SWEPT,
			y: SECOND,
			value: id,
			...(isMargin && { centre: 0 }),
			...(numeric && { contours: contoursIn(id, isMargin) }),
		};
	});
	return { charts, tables };
}

type Grid = readonly [xs: readonly number[], ys: readonly number[], cells: Float64Array];

/** The cells of a column over two numbers, row by row upwards; nothing where an input is no number. */
function gridOf({ columns }: Table, { values }: NumberColumn): Grid | undefined {
	const [x, y] = [SWEPT, SECOND].map((id) => columns.find((column) => column.id === id));
	if (!x || !y || !isNumberColumn(x) || !isNumberColumn(y)) return undefined;
	const rising = (all: Float64Array) => [...new Set(all)].sort((a, b) => a - b);
	const [xs, ys] = [rising(x.values), rising(y.values)];
	const cells = new Float64Array(xs.length * ys.length).fill(NaN);
	values.forEach((value, row) => (cells[ys.indexOf(y.values[row]!) * xs.length + xs.indexOf(x.values[row]!)] = value));
	return [xs, ys, cells];
}
