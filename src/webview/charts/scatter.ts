import { type ScatterChart } from "../../simulations/kit/chart.ts";
import { isNumberColumn } from "../../simulations/kit/outcome.ts";
import { labelWithUnit, withUnit } from "../format.ts";
import { baseOption, grid, markLine, referenceLines, tooltip, valueAxis } from "./axes.ts";
import { type ChartContext, type ChartPicture, columnOf, numbersOf, tableOf } from "./picture.ts";
import { summariseScatter } from "./summary.ts";
import { colourOf, symbolOf } from "./theme.ts";
import { legendBelow, pointsBelow } from "./underlay.ts";

/** Above this many points ECharts draws them in one go, without a shape of their own. */
const manyPoints = 4000;

/** Points, grouped by colour and shape. */
export function scatterPicture(chart: ScatterChart, context: ChartContext): ChartPicture {
	const { theme, hidden, width, below = [] } = context;
	const table = tableOf(context, chart.table);
	const x = numbersOf(table, chart.x);
	const y = numbersOf(table, chart.y);
	const textsOf = (id: string | undefined) => {
		const column = id === undefined ? undefined : columnOf(table, id);
		return column && !isNumberColumn(column) ? column.values : undefined;
	};
	const groupOf = textsOf(chart.group);
	const nameOf = textsOf(chart.name);
	const log = chart.logarithmic;
	const rowsBy = new Map<string, number[]>();
	for (let row = 0; row < x.values.length; row++) {
		if (!Number.isFinite(x.values[row]) || !Number.isFinite(y.values[row])) continue;
		const group = groupOf?.[row] ?? y.label;
		const rows = rowsBy.get(group);
		if (rows) rows.push(row);
		else rowsBy.set(group, [row]);
	}
	const groups = [...rowsBy].map(([label, rows], i) => ({ label, rows, i }));
	const visible = groups.filter(({ label }) => !hidden.has(label));
	const large = x.values.length > manyPoints;
	const text = (row: number) => {
		const values = `${x.label} ${withUnit(x.values[row], x.unit)}, ${y.label} ${withUnit(y.values[row], y.unit)}`;
		return [nameOf?.[row], groupOf && groupOf[row] !== nameOf?.[row] ? groupOf[row] : undefined, values]
			.filter(Boolean)
			.join(", ");
	};
	const series = visible.map(({ label, rows, i }) => ({
		id: `group ${label}`,
		type: "scatter",
		name: label,
		data: rows.map((row) => [x.values[row], y.values[row]]),
		symbol: symbolOf(i),
		symbolSize: rows.length > 1000 ? 4 : rows.length > 200 ? 6 : 9,
		large,
		itemStyle: {
			color: colourOf(theme, i),
			opacity: theme.highContrast ? 1 : 0.75,
			borderColor: theme.highContrast ? theme.text : undefined,
			borderWidth: theme.highContrast ? 1 : 0,
		},
		emphasis: { scale: 1.4, itemStyle: { opacity: 1, borderColor: theme.text, borderWidth: 2 } },
	}));
	const marks = {
		id: "marks",
		type: "scatter",
		data: [],
		markLine: markLine(referenceLines(theme, chart.references, { x: x.unit, y: y.unit })),
	};
	/** Reference lines beyond the points stretch the axis, so that they can be seen. */
	const ends = (side: "x" | "y", { values }: typeof x) => {
		const lines = (chart.references ?? []).filter((line) => line.axis === side).map((line) => line.value);
		const shown = values.filter((value) => Number.isFinite(value));
		const [low, high] = [Math.min(...lines), Math.max(...lines)];
		return {
			min: shown.every((value) => value > low) && Number.isFinite(low) ? low : undefined,
			max: shown.every((value) => value < high) && Number.isFinite(high) ? high : undefined,
		};
	};
	const axis = (side: "x" | "y", column: typeof x) =>
		valueAxis(theme, {
			...ends(side, column),
			side,
			name: labelWithUnit(column.label, column.unit),
			unit: column.unit,
			logarithmic: log === side || log === "both",
			free: true,
			width,
		});
	return {
		option: {
			...baseOption(theme, false),
			grid: grid(),
			tooltip: tooltip(theme, "item", (param: { seriesIndex: number; dataIndex: number }) => {
				const row = visible[param.seriesIndex]?.rows[param.dataIndex];
				return row === undefined ? "" : text(row).split(", ").join("\n");
			}),
			xAxis: axis("x", x),
			yAxis: axis("y", y),
			series: [...series, ...pointsBelow(chart, below, theme, hidden), marks],
		},
		legend: [
			...(groupOf || below.some(({ seen }) => seen) ? groups : []).map(({ label, i }) => ({
				id: label,
				label,
				colour: colourOf(theme, i),
				mark: "point" as const,
				symbol: symbolOf(i),
			})),
			...legendBelow(chart, below, theme, "point").map((entry) => ({ ...entry, symbol: "emptyCircle" })),
		],
		cursor: visible.map(({ label, rows }, seriesIndex) => {
			const inOrder = rows
				.map((row, dataIndex) => ({ row, dataIndex }))
				.sort((a, b) => x.values[a.row]! - x.values[b.row]!);
			return {
				label,
				length: rows.length,
				at: (index) => ({ seriesIndex, ...inOrder[index]!, text: text(inOrder[index]!.row) }),
			};
		}),
		rowAt: (seriesIndex, dataIndex) => visible[seriesIndex]?.rows[dataIndex],
		summary: summariseScatter(chart, x, y, groupOf ? groups.map(({ label }) => label) : []),
	};
}
