import { chartWords as words } from "../words/chartWords.ts";
import { type BarsChart } from "../../simulations/kit/chart.ts";
import { type NumberColumn } from "../../simulations/kit/outcome.ts";
import { formatNumber, labelWithUnit, withUnit } from "../format.ts";
import { axisName, baseOption, categoryAxis, grid, markLine, referenceLines, tooltip, valueAxis } from "./axes.ts";
import {
	bandsOf,
	categoriesOf,
	type ChartContext,
	type ChartPicture,
	columnOf,
	numbersOf,
	tableOf,
	unitOf,
} from "./picture.ts";
import { summariseBars } from "./summary.ts";
import { NO_NUMBER } from "../../numeric/say.ts";
import { type ChartTheme, colourOf } from "./theme.ts";
import { barsBelow, legendBelow } from "./underlay.ts";

/** Part of a category's width that its bars take. */
const barsShare = 0.7;

/** Of so many bars at most it is said which are nothing. */
const MOST_TOLD = 24;

/** Bars by category, beside or on top of each other, with error bars. They lie down where their names are long. */
export function barsPicture(chart: BarsChart, context: ChartContext): ChartPicture {
	const { theme, hidden, width, below = [] } = context;
	const table = tableOf(context, chart.table);
	const x = columnOf(table, chart.x);
	const ys = chart.y.map((id) => numbersOf(table, id));
	const bands = bandsOf(table, chart.y, chart.bands);
	const categories = categoriesOf(x);
	const lying = lieDown(categories, width);
	const visible = ys.map((y, i) => ({ y, i })).filter(({ y }) => !hidden.has(y.id));
	const units = [...new Set(ys.map((y) => y.unit))];
	const flip = <T>(across: T, up: T): [T, T] => (lying ? [up, across] : [across, up]);

	// Of many bars the empty ones are left to the table.
	const told = !chart.stacked && categories.length * visible.length <= MOST_TOLD;
	const outwards = told ? (lying ? "right" : "top") : undefined;
	const zero = (unit: string) => (visible.length > 1 ? "0" : withUnit(0, unit));
	const bars = visible.map(({ y, i }) => ({
		id: y.id,
		type: "bar",
		name: y.label,
		data: Array.from(y.values, (value) => barOf(value, outwards, zero(y.unit), theme)),
		...(chart.stacked && { stack: "all" }),
		barCategoryGap: `${(1 - barsShare) * 100}%`,
		barGap: "0%",
		itemStyle: {
			color: colourOf(theme, i),
			borderColor: theme.highContrast ? theme.text : theme.background,
			borderWidth: theme.highContrast ? 1 : visible.length > 1 ? 0.5 : 0,
		},
		emphasis: { focus: "none" },
	}));
	const whiskers = chart.stacked
		? []
		: visible.flatMap(({ y }, slot) => {
				const band = bands.find(({ of }) => of === y.id);
				return band ? [whiskerSeries(y.id, band, slot, visible.length, flip, theme.text)] : [];
			});
	const slot = barsShare / visible.length;
	const belowSeries = barsBelow(chart, below, theme, {
		x,
		shown: visible.map(({ y }) => y),
		hidden,
		place: (row, at) => {
			const from = row - barsShare / 2;
			return at < 0 ? [from, from + barsShare] : [from + at * slot, from + (at + 1) * slot];
		},
		flip,
	});
	const marks = {
		id: "marks",
		type: "line",
		data: [],
		silent: true,
		markLine: markLine(
			referenceLines(
				theme,
				(chart.references ?? []).map((line) => (lying ? { ...line, axis: line.axis === "x" ? "y" : "x" } : line)),
				lying ? { x: units[0] ?? "", y: unitOf(x) } : { x: unitOf(x), y: units[0] ?? "" },
			),
		),
	};
	const name = units.length === 1 ? axisName(ys, chart.title, units[0]!) : "";
	const values = valueAxis(theme, { side: lying ? "x" : "y", name, unit: units[0] ?? "", width });
	// Of lying bars the names say what they are; a word more would stand on the first tick.
	const names = categoryAxis(
		theme,
		lying ? "y" : "x",
		lying ? "" : labelWithUnit(x.label, unitOf(x)),
		categories,
		width,
	);
	// Error bars stand on an axis of numbers that lies over the categories: half a category is 0.5.
	const places = { type: "value", show: false, min: -0.5, max: categories.length - 0.5, inverse: lying };
	const text = (y: NumberColumn, row: number) => {
		const band = bands.find(({ of }) => of === y.id);
		const ends = band
			? ` (${words.fromTo(formatNumber(band.low.values[row]), withUnit(band.high.values[row], y.unit))})`
			: "";
		return `${y.label}: ${withUnit(y.values[row], y.unit)}${ends}`;
	};
	return {
		option: {
			...baseOption(theme, visible.length > 1),
			grid: grid(),
			tooltip: tooltip(theme, "axis", (params: readonly { seriesId: string; dataIndex: number }[]) => {
				const row = params[0]?.dataIndex ?? 0;
				return [categories[row], ...visible.map(({ y }) => text(y, row))].join("\n");
			}),
			xAxis: lying ? [values] : [names, places],
			yAxis: lying ? [names, places] : [values],
			series: [...bars, ...whiskers, ...belowSeries, marks],
		},
		legend: [
			...ys.map((y, i) => ({ id: y.id, label: y.label, colour: colourOf(theme, i), mark: "area" as const })),
			...legendBelow(chart, below, theme, "line"),
		],
		cursor: visible.map(({ y }, seriesIndex) => ({
			label: y.label,
			length: y.values.length,
			at: (row) => ({
				seriesIndex,
				dataIndex: row,
				place: flip<string | number>(row, y.values[row]!),
				row,
				text: `${categories[row]}, ${text(y, row)}`,
			}),
		})),
		rowAt: (_, dataIndex) => dataIndex,
		summary: summariseBars(chart, x, ys),
	};
}

/**
 * One bar. Nothing is drawn of a zero, and nothing where there is no figure: those two say which it is.
 * @param outwards the side on which that is said; undefined where bars stand on each other
 */
function barOf(value: number, outwards: "right" | "top" | undefined, zero: string, theme: ChartTheme): unknown {
	const isGap = !Number.isFinite(value);
	if (outwards === undefined || (!isGap && value !== 0)) return isGap ? "-" : value;
	const text = isGap ? NO_NUMBER : zero;
	const label = { show: true, position: outwards, formatter: text, color: theme.text, fontSize: theme.fontSize };
	return { value: 0, label, itemStyle: { borderWidth: 0 } };
}

/** Names that do not fit side by side are read better one below the other. */
function lieDown(categories: readonly string[], width: number): boolean {
	const longest = Math.max(0, ...categories.map((category) => category.length));
	return categories.length <= 40 && longest > 4 && longest * 7 * categories.length > width - 80;
}

function whiskerSeries(
	id: string,
	band: { readonly low: NumberColumn; readonly high: NumberColumn },
	slot: number,
	slots: number,
	flip: (across: number, up: number) => [number, number],
	colour: string,
): object {
	const cap = Math.min(0.06, (barsShare / slots) * 0.25);
	const gap: [string, string] = ["-", "-"];
	const data = Array.from(band.low.values, (low, row) => {
		const at = row - barsShare / 2 + ((slot + 0.5) * barsShare) / slots;
		const high = band.high.values[row]!;
		if (!Number.isFinite(low) || !Number.isFinite(high)) return [gap];
		return [
			flip(at - cap, low),
			flip(at + cap, low),
			gap,
			flip(at, low),
			flip(at, high),
			gap,
			flip(at - cap, high),
			flip(at + cap, high),
			gap,
		];
	}).flat();
	const axis = flip(1, 0);
	return {
		id: `${id} whiskers`,
		type: "line",
		xAxisIndex: axis[0],
		yAxisIndex: axis[1],
		data,
		symbol: "none",
		silent: true,
		tooltip: { show: false },
		lineStyle: { color: colour, width: 1.5 },
		animation: false,
		z: 4,
	};
}
