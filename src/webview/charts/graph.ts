import { type GraphChart } from "../../simulations/chart.ts";
import { formatNumber, labelWithUnit, withUnit } from "../format.ts";
import { mix, parseColour, type Rgb, toHex } from "./colour.ts";
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
import { summariseParts } from "./summary.ts";

/** Names stand beside nodes up to this many. */
const fewNodes = 30;
const mostEdges = 6000;
/** ECharts snaps nearly level edges to whole units of the layout, so units must be small against the distances. */
const layoutUnit = 1000;

/** Nodes at their places, coloured by a value, with edges. */
export function graphPicture(chart: GraphChart, context: ChartContext): ChartPicture {
	const { theme } = context;
	const nodes = tableOf(context, chart.nodes.table);
	const ids = categoriesOf(columnOf(nodes, chart.nodes.id));
	const [x, y] = [numbersOf(nodes, chart.nodes.x).values, numbersOf(nodes, chart.nodes.y).values];
	const value = chart.nodes.value === undefined ? undefined : numbersOf(nodes, chart.nodes.value);
	const [low, high] = (value && extentOf(value.values)) ?? [0, 1];
	const edges = tableOf(context, chart.table);
	const [from, to] = [categoriesOf(columnOf(edges, chart.source)), categoriesOf(columnOf(edges, chart.target))];
	const drawn = Math.min(from.length, mostEdges);
	const colourAt = (row: number) =>
		value ? rampColour(theme.ramp, high > low ? (value.values[row]! - low) / (high - low) : 0.5) : theme.series[0]!;
	const text = (row: number) =>
		value ? `${ids[row]}, ${value.label} ${withUnit(value.values[row], value.unit)}` : ids[row]!;
	const size = ids.length > 1000 ? 3 : ids.length > 200 ? 6 : ids.length > fewNodes ? 9 : 14;
	return {
		option: {
			...baseOption(theme, false),
			aria: { enabled: true, label: { enabled: false }, decal: { show: false } }, // patterns would hide the shades
			tooltip: tooltip(theme, "item", (param: { dataType?: string; dataIndex: number }) =>
				param.dataType === "edge" ? `${from[param.dataIndex]} to ${to[param.dataIndex]}` : text(param.dataIndex),
			),
			series: [
				{
					id: "network",
					type: "graph",
					layout: "none",
					top: 16,
					bottom: 16,
					left: 16,
					right: 48,
					preserveAspect: "contain",
					data: ids.map((name, row) => ({
						id: name,
						name,
						x: x[row]! * layoutUnit,
						y: -y[row]! * layoutUnit, // up is up, as in every other chart
						symbolSize: size,
						itemStyle: { color: colourAt(row), borderColor: theme.text, borderWidth: theme.highContrast ? 1.5 : 0.5 },
					})),
					links: from.slice(0, drawn).map((source, i) => ({ source, target: to[i]! })),
					lineStyle: { color: theme.line, width: 1, opacity: from.length > 500 ? 0.3 : 0.7 },
					label: {
						show: ids.length <= fewNodes,
						position: "right",
						color: theme.text,
						fontSize: theme.fontSize,
						textBorderColor: theme.background,
						textBorderWidth: 2,
					},
					emphasis: { focus: "adjacency" },
					roam: false,
				},
			],
		},
		legend: value
			? [
					{
						id: "low",
						label: `${labelWithUnit(value.label, value.unit)}: ${formatNumber(low, value.unit)}`,
						colour: theme.ramp[0]!,
						mark: "area",
					},
					{ id: "high", label: formatNumber(high, value.unit), colour: theme.ramp.at(-1)!, mark: "area" },
				]
			: [],
		cursor: [
			{ label: "Nodes", length: ids.length, at: (row) => ({ seriesIndex: 0, dataIndex: row, row, text: text(row) }) },
		],
		rowAt: (_, dataIndex, part) => (part === "edge" ? dataIndex : undefined),
		summary: summariseParts(chart, `A network of ${ids.length} nodes and ${from.length} edges.`),
		note:
			drawn < from.length
				? `${formatNumber(drawn)} of ${formatNumber(from.length)} edges are drawn; the table has all.`
				: undefined,
	};
}

/** @param share from 0 to 1 */
function rampColour(ramp: readonly string[], share: number): string {
	const at = Math.min(Math.max(share, 0), 1) * (ramp.length - 1);
	const step = Math.min(Math.floor(at), ramp.length - 2);
	const colour = (i: number): Rgb => parseColour(ramp[i]!) ?? [127, 127, 127];
	return toHex(mix(colour(step), colour(step + 1), at - step));
}
