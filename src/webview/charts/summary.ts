import { chartWords as words } from "../words/chartWords.ts";
import {
	type BarsChart,
	type Chart,
	type HeatmapChart,
	type LinesChart,
	type ScatterChart,
} from "../../simulations/kit/chart.ts";
import { type Column, type NumberColumn } from "../../simulations/kit/outcome.ts";
import { withUnit } from "../format.ts";
import { cellText, extentOf } from "./picture.ts";

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const opening = (chart: Chart) => `${sentence(chart.title)} ${sentence(chart.description)}`;
const range = (column: NumberColumn) => {
	const extent = extentOf(column.values);
	return extent ? words.between(withUnit(extent[0], column.unit), withUnit(extent[1], column.unit)) : words.noValues;
};

/** "Line chart of 2 lines over Day (0 to 30). Forecasters: 2.1 % at first, 3.1 % at last, from 2 % to 3.3 %." */
export function summariseLines(chart: LinesChart, x: Column, ys: readonly NumberColumn[]): string {
	const last = x.values.length - 1;
	if (last < 0) return `${opening(chart)} ${words.nothing()}`;
	const axis = words.linesOver(x.label, words.fromTo(cellText(x, 0), cellText(x, last)));
	const lines = ys.map((y) =>
		words.line(y.label, withUnit(y.values[0], y.unit), withUnit(y.values[last], y.unit), range(y)),
	);
	return [opening(chart), axis, ...lines].join(" ");
}

export function summariseBars(chart: BarsChart, x: Column, ys: readonly NumberColumn[]): string {
	if (x.values.length === 0) return `${opening(chart)} ${words.nothing()}`;
	const bars = ys.map((y) => {
		const at = (row: number) => `${cellText(x, row)} ${withUnit(y.values[row], y.unit)}`;
		const shown = Array.from(y.values.subarray(0, 12), (_, row) => at(row)).join(", ");
		return words.barsOf(y.label, shown, y.values.length - 12);
	});
	return [opening(chart), words.bars, ...bars].join(" ");
}

export function summariseScatter(
	chart: ScatterChart,
	x: NumberColumn,
	y: NumberColumn,
	groups: readonly string[],
): string {
	const kinds = groups.length > 1 ? words.inGroups(groups) : "";
	return `${opening(chart)} ${words.points(x.values.length, kinds)} ${x.label} ${range(x)}, ${y.label} ${range(y)}.`;
}

export function summariseHeatmap(
	chart: HeatmapChart,
	x: Column,
	y: Column,
	value: NumberColumn,
	size: readonly [number, number],
): string {
	return `${opening(chart)} ${words.map(size, x.label, y.label)} ${value.label} ${range(value)}.`;
}

/** The largest flows or the number of parts, for charts of relations. */
export const summariseParts = (chart: Chart, parts: string): string => `${opening(chart)} ${parts}`;
