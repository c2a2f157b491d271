import { chartWords as words } from "../words/chartWords.ts";
import { sumOf } from "../../numeric/sums.ts";
import { type LinesChart } from "../../simulations/kit/chart.ts";
import { isNumberColumn, type NumberColumn } from "../../simulations/kit/outcome.ts";
import { formatNumber, labelWithUnit, withUnit } from "../format.ts";
import {
	axisName,
	baseOption,
	categoryAxis,
	eventLines,
	grid,
	markLine,
	referenceLines,
	tooltip,
	valueAxis,
} from "./axes.ts";
import {
	bandsOf,
	categoriesOf,
	cellText,
	type ChartContext,
	type ChartPicture,
	columnOf,
	extentOf,
	numbersOf,
	tableOf,
	unitOf,
} from "./picture.ts";
import { summariseLines } from "./summary.ts";
import { colourOf, dashOf, symbolOf } from "./theme.ts";
import { endsBelow, legendBelow, linesBelow } from "./underlay.ts";

/** Above this many points markers are left out and lines are thinned to the pixels (largest triangles kept). */
const fewPoints = 40;
/** Bands cannot be thinned like lines, or they would leave them; every n-th point is drawn instead. */
const mostBandPoints = 600;

/** Lines over a common axis, with bands, reference lines and events. */
export function linesPicture(chart: LinesChart, context: ChartContext): ChartPicture {
	const { theme, hidden, width, below = [] } = context;
	const table = tableOf(context, chart.table);
	const x = columnOf(table, chart.x);
	const ys = chart.y.map((id) => numbersOf(table, id));
	const bands = bandsOf(table, chart.y, chart.bands);
	const rows = x.values.length;
	const log = chart.logarithmic;
	const logY = log === "y" || log === "both";
	const logX = log === "x" || log === "both";
	const units = [...new Set(ys.map((y) => y.unit))];
	const axisOf = (y: NumberColumn) => (units.length === 2 && y.unit === units[1] ? 1 : 0);
	const xAt = (row: number): number | string => (isNumberColumn(x) ? drawable(x.values[row]!, logX) : row);
	const points = (values: ArrayLike<number>, step = 1) =>
		Array.from({ length: Math.ceil(rows / step) }, (_, i) => [xAt(i * step), drawable(values[i * step]!, logY)]);
	const bandStep = Math.max(1, Math.ceil(rows / mostBandPoints));

	const visible = ys.map((y, i) => ({ y, i })).filter(({ y }) => !hidden.has(y.id));
	const lines = visible.map(({ y, i }) => ({
		id: y.id,
		type: "line",
		name: y.label,
		yAxisIndex: axisOf(y),
		data: points(y.values),
		sampling: "lttb",
		...(chart.stacked && { stack: "all", areaStyle: { opacity: theme.highContrast ? 0.25 : 0.45 } }),
		symbol: symbolOf(i),
		symbolSize: theme.highContrast ? 7 : 5,
		showSymbol: rows <= fewPoints && !chart.stacked,
		lineStyle: { width: theme.highContrast ? 2.5 : 2, type: dashOf(i), color: colourOf(theme, i) },
		itemStyle: { color: colourOf(theme, i) },
		emphasis: { focus: "none", lineStyle: { width: 3 } },
		z: 3,
	}));
	const bandSeries = bands
		.filter((band) => !hidden.has(band.of) && !chart.stacked)
		.flatMap(({ of, low, high }) => {
			const i = chart.y.indexOf(of);
			const difference = Float64Array.from(high.values, (top, row) => top - low.values[row]!);
			const shared = {
				type: "line",
				yAxisIndex: axisOf(ys[i]!),
				stack: `band ${of}`,
				stackStrategy: "all",
				symbol: "none",
				silent: true,
				tooltip: { show: false },
				lineStyle: { opacity: 0 },
				z: 1,
			};
			return [
				{ ...shared, id: `${of} low`, data: points(low.values, bandStep) },
				{
					...shared,
					id: `${of} band`,
					data: points(difference, bandStep),
					areaStyle: { color: colourOf(theme, i), opacity: theme.highContrast ? 0.3 : 0.18 },
				},
			];
		});
	const belowSeries = linesBelow(chart, below, theme, {
		x,
		shown: visible.map(({ y }) => y),
		hidden,
		axisOf,
		drawn: (value, side) => drawable(value, side === "x" ? logX : logY),
	});
	const ends = isNumberColumn(x) ? tightEnds([...x.values, ...endsBelow(chart, below)], logX) : {};
	const marks = {
		id: "marks",
		type: "line",
		data: [],
		silent: true,
		tooltip: { show: false },
		markLine: markLine([
			...referenceLines(theme, chart.references, { x: unitOf(x), y: units[0] ?? "" }, ends),
			...(isNumberColumn(x) && !chart.timeless ? eventLines(theme, context.events) : []),
		]),
	};
	const yAxisFor = (axis: 0 | 1) => {
		const mine = ys.filter((y) => axisOf(y) === axis);
		const unit = mine[0]?.unit ?? "";
		const apart = units.length > 2 ? "" : unit;
		const name = mine.length === 1 || units.length === 1 ? axisName(mine, chart.title, unit) : apart;
		const free = !chart.stacked && !logY;
		const max = chart.stacked && unit === "%" ? wholeOf(mine) : undefined;
		return valueAxis(theme, { side: axis === 0 ? "y" : "right", name, unit, logarithmic: logY, free, max, width });
	};
	const bandText = (id: string, row: number) => {
		const band = bands.find(({ of }) => of === id);
		return band
			? ` (${words.fromTo(formatNumber(band.low.values[row]), withUnit(band.high.values[row], band.high.unit))})`
			: "";
	};
	const pointText = (y: NumberColumn, row: number) =>
		`${y.label}: ${withUnit(y.values[row], y.unit)}${bandText(y.id, row)}`;
	const xText = (row: number) => `${x.label} ${cellText(x, row)}`;

	return {
		option: {
			...baseOption(theme, false),
			grid: grid(),
			tooltip: tooltip(theme, "axis", (params: readonly { seriesId: string; dataIndex: number }[]) => {
				const row = params[0]?.dataIndex ?? 0;
				return [
					xText(row),
					...params
						.map((param) => ys.find((y) => y.id === param.seriesId))
						.filter((y) => y !== undefined)
						.map((y) => pointText(y, row)),
				].join("\n");
			}),
			xAxis: isNumberColumn(x)
				? valueAxis(theme, {
						side: "x",
						name: labelWithUnit(x.label, x.unit),
						unit: x.unit,
						logarithmic: logX,
						free: true,
						...ends,
						width,
					})
				: categoryAxis(theme, "x", x.label, categoriesOf(x), width),
			yAxis: units.length === 2 ? [yAxisFor(0), yAxisFor(1)] : yAxisFor(0),
			series: [...lines, ...bandSeries, ...belowSeries, marks],
		},
		legend: [
			...ys.map((y, i) => ({
				id: y.id,
				label: y.label,
				colour: colourOf(theme, i),
				mark: chart.stacked ? ("area" as const) : ("line" as const),
				dash: dashOf(i),
				symbol: rows <= fewPoints ? symbolOf(i) : undefined,
			})),
			...legendBelow(chart, below, theme, "line"),
		],
		cursor: visible.map(({ y }, seriesIndex) => ({
			label: y.label,
			length: rows,
			at: (row) => ({
				seriesIndex,
				dataIndex: row,
				place: [xAt(row), y.values[row]!],
				row,
				text: `${xText(row)}, ${pointText(y, row)}`,
			}),
		})),
		rowAt: (_, dataIndex) => dataIndex,
		summary: summariseLines(chart, x, ys),
	};
}

/** Gaps stay gaps; on a logarithmic axis zero has no place either. */
const drawable = (value: number, logarithmic: boolean): number | "-" =>
	Number.isFinite(value) && (!logarithmic || value > 0) ? value : "-";

/** Shares that add up to the whole fill the axis: 100, and not the next round number above 100.0000001. */
function wholeOf(shares: readonly NumberColumn[]): number | undefined {
	const rows = shares[0]?.values.length ?? 0;
	const sums = Array.from({ length: rows }, (_, row) =>
		sumOf(shares, ({ values }) => (Number.isFinite(values[row]) ? values[row]! : 0)),
	);
	return sums.length > 0 && sums.every((sum) => Math.abs(sum - 100) < 1) ? 100 : undefined;
}

/** The axis of time ends where the data ends, instead of at the next round number. */
function tightEnds(values: readonly number[], logarithmic: boolean): { min?: number; max?: number } {
	const extent = extentOf(logarithmic ? values.filter((value) => value > 0) : values);
	return extent && extent[0] < extent[1] ? { min: extent[0], max: extent[1] } : {};
}
