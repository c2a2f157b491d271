import { chartWords as words } from "../words/chartWords.ts";
import { type GraphChart } from "../../simulations/kit/chart.ts";
import { formatNumber, withUnit } from "../format.ts";
import { baseOption, tooltip } from "./axes.ts";
import {
	categoriesOf,
	type ChartContext,
	type ChartPicture,
	columnOf,
	extentOf,
	numbersOf,
	tableOf,
} from "./picture.ts";
import { rampLegend, rampScale } from "./ramp.ts";
import { summariseParts } from "./summary.ts";

/** Names stand beside nodes up to this many. */
const fewNodes = 30;
const mostEdges = 20_000;
const margin = { top: 20, bottom: 20, left: 20, right: 56 };

/**
 * Nodes at their places, coloured by a value, with edges. Points and lines on two axes that are not shown: ECharts' own
 * graph adds nothing to given places but weight.
 */
export function graphPicture(chart: GraphChart, context: ChartContext): ChartPicture {
	const { theme } = context;
	const nodes = tableOf(context, chart.nodes.table);
	const ids = categoriesOf(columnOf(nodes, chart.nodes.id));
	const [x, y] = [numbersOf(nodes, chart.nodes.x).values, numbersOf(nodes, chart.nodes.y).values];
	const value = chart.nodes.value === undefined ? undefined : numbersOf(nodes, chart.nodes.value);
	const colourOf = value && rampScale(theme, value.values);
	const edges = tableOf(context, chart.table);
	const [from, to] = [columnOf(edges, chart.source), columnOf(edges, chart.target)].map(categoriesOf) as [
		string[],
		string[],
	];
	const rowOf = new Map(ids.map((id, row) => [id, row]));
	const drawn = Math.min(from.length, mostEdges);
	const place = (id: string) => {
		const row = rowOf.get(id);
		return row === undefined ? undefined : [x[row]!, y[row]!];
	};
	const lines = from.slice(0, drawn).flatMap((source, i) => {
		const ends = [place(source), place(to[i]!)];
		return ends.every((end) => end !== undefined) ? [...ends, ["-", "-"]] : [];
	});
	const nodeText = (row: number) =>
		value ? `${ids[row]}, ${value.label} ${withUnit(value.values[row], value.unit)}` : ids[row]!;
	const many = ids.length > 1000;
	const [acrossRange, upRange] = evenRanges(x, y, context);
	const hiddenAxis = { type: "value", show: false };
	return {
		option: {
			...baseOption(theme, false),
			aria: { enabled: true, label: { enabled: false }, decal: { show: false } }, // patterns would hide the shades
			grid: { ...margin, outerBoundsMode: "none" },
			tooltip: tooltip(theme, "item", (param: { dataIndex: number }) => nodeText(param.dataIndex)),
			xAxis: { ...hiddenAxis, ...acrossRange },
			yAxis: { ...hiddenAxis, ...upRange },
			series: [
				{
					id: "nodes",
					type: "scatter",
					symbolSize: many ? 4 : ids.length > 200 ? 7 : ids.length > fewNodes ? 10 : 14,
					data: ids.map((name, row) => ({
						name,
						value: [x[row], y[row]],
						itemStyle: { color: colourOf?.(value!.values[row]!) ?? theme.series[0] },
					})),
					itemStyle: { borderColor: theme.text, borderWidth: many ? 0 : theme.highContrast ? 1.5 : 0.5 },
					label: {
						show: ids.length <= fewNodes,
						position: "right",
						formatter: (param: { name: string }) => param.name,
						color: theme.text,
						fontSize: theme.fontSize,
						textBorderColor: theme.background,
						textBorderWidth: 2,
					},
					emphasis: { scale: 1.4, itemStyle: { borderWidth: 2 } },
					z: 3,
				},
				{
					id: "edges",
					type: "line",
					data: lines,
					symbol: "none",
					silent: true,
					tooltip: { show: false },
					lineStyle: { color: theme.line, width: 1, opacity: from.length > 500 ? 0.3 : 0.7 },
					animation: false,
					z: 1,
				},
			],
		},
		legend: value ? [rampLegend(theme, value)] : [],
		cursor: [
			{
				label: words.nodes,
				length: ids.length,
				at: (row) => ({ seriesIndex: 0, dataIndex: row, row: -1, text: nodeText(row) }),
			},
			{
				label: words.edges,
				length: from.length,
				at: (row) => ({ seriesIndex: 1, dataIndex: -1, row, text: words.fromTo(from[row]!, to[row]!) }),
			},
		],
		rowAt: () => undefined, // the chart's table holds the edges, and they cannot be clicked
		summary: summariseParts(chart, words.network(ids.length, from.length)),
		note: drawn < from.length ? words.drawn(formatNumber(drawn), formatNumber(from.length)) : undefined,
	};
}

/** Ranges of the two axes with equally many pixels to a unit, so that a circle stays one. */
function evenRanges(x: Float64Array, y: Float64Array, { width, height }: ChartContext) {
	const [across, up] = [extentOf(x) ?? [0, 1], extentOf(y) ?? [0, 1]];
	const room = [width - margin.left - margin.right, height - margin.top - margin.bottom];
	const unit = Math.max((across[1] - across[0]) / room[0]!, (up[1] - up[0]) / room[1]!) || 1;
	return [across, up].map(([low, high], i) => {
		const [middle, half] = [(low + high) / 2, (unit * room[i]!) / 2];
		return { min: middle - half, max: middle + half };
	}) as [{ min: number; max: number }, { min: number; max: number }];
}
