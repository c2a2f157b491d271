import { chartWords as words } from "../words/chartWords.ts";
import { type HeatmapChart } from "../../simulations/kit/chart.ts";
import { type Column, isNumberColumn } from "../../simulations/kit/outcome.ts";
import { formatTick, labelWithUnit, withUnit } from "../format.ts";
import { baseOption, categoryAxis, grid, tooltip } from "./axes.ts";
import { cellText, type ChartContext, type ChartPicture, columnOf, numbersOf, tableOf, unitOf } from "./picture.ts";
import { rampLegend, rampScale } from "./ramp.ts";
import { summariseHeatmap } from "./summary.ts";
import { dashOf } from "./theme.ts";

/** A map of cells by colour, with iso-lines over it. */
export function heatmapPicture(chart: HeatmapChart, context: ChartContext): ChartPicture {
	const { theme, hidden, width } = context;
	const table = tableOf(context, chart.table);
	const [x, y] = [columnOf(table, chart.x), columnOf(table, chart.y)];
	const value = numbersOf(table, chart.value);
	const [across, up] = [placesOf(x), placesOf(y)];
	const colourOf = rampScale(theme, value.values, chart.centre);
	const contours = (chart.contours ?? []).flatMap((contour, i) => {
		const points = tableOf(context, contour.table);
		if (points.columns[0]?.values.length === 0) return [];
		const label = contour.label ?? points.label;
		return [{ ...contour, label, id: `${contour.table} ${label}`, i }];
	});
	const text = (row: number) => [
		`${x.label} ${cellText(x, row)}`,
		`${y.label} ${cellText(y, row)}`,
		`${value.label} ${withUnit(value.values[row], value.unit)}`,
	];

	const cells = {
		id: "cells",
		type: "heatmap",
		name: value.label,
		xAxisIndex: 0,
		yAxisIndex: 0,
		data: Array.from(value.values, (cell, row) => ({
			value: [across.at[row]!, up.at[row]!, Number.isFinite(cell) ? cell : "-"],
			itemStyle: { color: colourOf(cell) },
		})),
		itemStyle: { borderWidth: 0 },
		emphasis: { itemStyle: { borderColor: theme.text, borderWidth: 2 } },
		progressive: 0,
	};
	const lines = contours
		.filter(({ id }) => !hidden.has(id))
		.map(({ id, label, i, ...contour }) => {
			const points = tableOf(context, contour.table);
			const [xs, ys] = [numbersOf(points, contour.x).values, numbersOf(points, contour.y).values];
			return {
				id: `contour ${id}`,
				type: "line",
				name: label,
				xAxisIndex: 1,
				yAxisIndex: 1,
				data: Array.from(xs, (at, row) => [
					interpolate(across.numbers, at) ?? "-",
					interpolate(up.numbers, ys[row]!) ?? "-",
				]),
				symbol: "none",
				silent: true,
				tooltip: { show: false },
				lineStyle: {
					color: theme.text,
					width: theme.highContrast ? 3 : 2,
					type: dashOf(i),
					shadowColor: theme.background,
					shadowBlur: 3,
				},
				z: 5,
			};
		});
	const axis = (side: "x" | "y", column: Column, names: readonly string[]) => ({
		...categoryAxis(theme, side, labelWithUnit(column.label, unitOf(column)), names, width),
		inverse: false,
	});
	const over = (count: number) => ({ type: "value", show: false, min: -0.5, max: count - 0.5 });
	const rowAt = new Map(
		Array.from(value.values, (_, row) => [up.at[row]! * across.names.length + across.at[row]!, row]),
	);
	return {
		option: {
			...baseOption(theme, false),
			aria: { enabled: true, label: { enabled: false }, decal: { show: false } }, // patterns would hide the shades
			grid: grid(),
			tooltip: tooltip(theme, "item", (param: { dataIndex: number }) => text(param.dataIndex).join("\n")),
			xAxis: [axis("x", x, across.names), over(across.names.length)],
			yAxis: [axis("y", y, up.names), over(up.names.length)],
			series: [cells, ...lines],
		},
		legend: [
			rampLegend(theme, value, chart.centre),
			...contours.map(({ id, label, i }) => ({
				id,
				label,
				colour: theme.text,
				mark: "line" as const,
				dash: dashOf(i),
			})),
		],
		cursor: up.names.map((name, line) => ({
			label: `${y.label} ${name}`,
			length: across.names.length,
			at: (column) => {
				const row = rowAt.get(line * across.names.length + column);
				return {
					seriesIndex: 0,
					dataIndex: row ?? -1,
					row: row ?? -1,
					text: row === undefined ? words.noValue : text(row).join(", "),
				};
			},
		})),
		rowAt: (seriesIndex, dataIndex) => (seriesIndex === 0 ? dataIndex : undefined),
		summary: summariseHeatmap(chart, x, y, value, [across.names.length, up.names.length]),
	};
}

interface Places {
	/** Category of every row. */
	readonly at: readonly number[];
	readonly names: readonly string[];
	/** The categories' numbers in rising order; empty for texts. */
	readonly numbers: readonly number[];
}

/** Numbers in rising order, texts as they come. */
function placesOf(column: Column): Places {
	if (!isNumberColumn(column)) {
		const names = [...new Set(column.values)];
		const index = new Map(names.map((name, i) => [name, i]));
		return { at: column.values.map((name) => index.get(name)!), names, numbers: [] };
	}
	const numbers = [...new Set(column.values)].sort((a, b) => a - b);
	const index = new Map(numbers.map((number, i) => [number, i]));
	const at = Array.from(column.values, (number) => index.get(number)!);
	return { at, names: numbers.map((number) => formatTick(Number(number.toPrecision(3)), column.unit)), numbers };
}

/**
 * Where a value lies between categories that stand for numbers: 1.5 is half-way from the second to the third.
 * Half a cell beyond the ends still belongs to the map.
 */
export function interpolate(numbers: readonly number[], value: number): number | undefined {
	if (numbers.length < 2 || !Number.isFinite(value)) return undefined;
	const above = Math.min(
		Math.max(
			1,
			numbers.findIndex((number) => number >= value),
		),
		numbers.length - 1,
	);
	const upper = value > numbers.at(-1)! ? numbers.length - 1 : above;
	const [from, to] = [numbers[upper - 1]!, numbers[upper]!];
	const at = upper - 1 + (value - from) / (to - from);
	return at < -0.5 || at > numbers.length - 0.5 ? undefined : at;
}
