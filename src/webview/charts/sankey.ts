import { chartWords as words } from "../words/chartWords.ts";
import { sumOf } from "../../numeric/sums.ts";
import { type SankeyChart } from "../../simulations/kit/chart.ts";
import { withUnit } from "../format.ts";
import { baseOption, tooltip } from "./axes.ts";
import { categoriesOf, type ChartContext, type ChartPicture, columnOf, numbersOf, tableOf } from "./picture.ts";
import { summariseParts } from "./summary.ts";
import { colourOf, dashOf } from "./theme.ts";

interface Flow {
	readonly from: string;
	readonly to: string;
	readonly amount: number;
	readonly row: number;
}

/** Flows from source to target, as wide as they are large. A flow that would run in a circle is named and left out. */
export function sankeyPicture(chart: SankeyChart, context: ChartContext): ChartPicture {
	const { theme, width } = context;
	const table = tableOf(context, chart.table);
	const [from, to] = [categoriesOf(columnOf(table, chart.source)), categoriesOf(columnOf(table, chart.target))];
	const value = numbersOf(table, chart.value);
	const all = from
		.map((name, row): Flow => ({ from: name, to: to[row]!, amount: value.values[row]!, row }))
		.filter(({ amount }) => amount > 0);
	const { flows, circular } = withoutCircles(all);
	const names = [...new Set(flows.flatMap((flow) => [flow.from, flow.to]))];
	const through = (name: string) =>
		Math.max(
			sumOf(
				flows.filter((flow) => flow.from === name),
				(flow) => flow.amount,
			),
			sumOf(
				flows.filter((flow) => flow.to === name),
				(flow) => flow.amount,
			),
		);
	const amountText = (amount: number) => withUnit(amount, value.unit);
	const flowText = (flow: Flow) => words.flow(flow.from, flow.to, amountText(flow.amount));
	const largest = flows.toSorted((a, b) => b.amount - a.amount);
	return {
		option: {
			...baseOption(theme, false),
			tooltip: tooltip(theme, "item", (param: { dataType?: string; name: string; dataIndex: number }) => {
				const flow = flows[param.dataIndex];
				return param.dataType === "edge" && flow ? flowText(flow) : `${param.name}: ${amountText(through(param.name))}`;
			}),
			series: [
				{
					id: "flows",
					type: "sankey",
					top: 8,
					bottom: 8,
					left: 4,
					right: Math.min(170, width * 0.3),
					nodeWidth: 14,
					nodeGap: 12,
					draggable: false,
					layoutIterations: 32,
					data: names.map((name, i) => ({
						name,
						itemStyle: {
							color: colourOf(theme, i),
							borderColor: theme.highContrast ? theme.text : colourOf(theme, i),
							borderType: dashOf(0),
						},
					})),
					links: flows.map((flow) => ({ source: flow.from, target: flow.to, value: flow.amount })),
					lineStyle: { color: "gradient", opacity: theme.highContrast ? 0.6 : 0.4, curveness: 0.5 },
					label: {
						color: theme.text,
						fontSize: theme.fontSize,
						formatter: (param: { name: string }) => `${param.name}\n${amountText(through(param.name))}`,
						lineHeight: theme.fontSize * 1.35,
						width: Math.min(165, width * 0.3),
						overflow: "break",
						textBorderColor: theme.background,
						textBorderWidth: 2,
					},
					emphasis: { focus: "adjacency" },
				},
			],
		},
		legend: [],
		cursor: [
			{
				label: words.flows,
				length: flows.length,
				at: (index) => ({ seriesIndex: 0, dataIndex: index, row: flows[index]!.row, text: flowText(flows[index]!) }),
			},
		],
		rowAt: (_, dataIndex, part) => (part === "edge" ? flows[dataIndex]?.row : undefined),
		summary: summariseParts(chart, words.flowsAmong(names.length, largest.slice(0, 10).map(flowText).join("; "))),
		note: circular.length > 0 ? words.circular(circular.map(flowText).join("; ")) : undefined,
	};
}

/** Flows in order, each kept unless its source can already be reached from its target. */
function withoutCircles(all: readonly Flow[]): { flows: readonly Flow[]; circular: readonly Flow[] } {
	const next = new Map<string, Set<string>>();
	const reaches = (start: string, goal: string): boolean => {
		const seen = new Set([start]);
		for (const name of seen) {
			if (name === goal) return true;
			for (const other of next.get(name) ?? []) seen.add(other);
		}
		return false;
	};
	const flows: Flow[] = [];
	const circular: Flow[] = [];
	for (const flow of all) {
		if (reaches(flow.to, flow.from)) {
			circular.push(flow);
			continue;
		}
		flows.push(flow);
		next.set(flow.from, (next.get(flow.from) ?? new Set()).add(flow.to));
	}
	return { flows, circular };
}
