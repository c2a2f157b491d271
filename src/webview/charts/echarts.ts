import { BarChart, HeatmapChart, LineChart, SankeyChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

/*
 * The parts of ECharts that are used, and no others: it is most of the bundle. Legends, error bars and event lists are
 * ours, because HTML can be reached by keyboard and a component of ECharts cannot; networks are drawn as points and lines,
 * and heat maps are given their colours, which saves its graph and its colour scale (57 kB).
 */
use([
	BarChart,
	HeatmapChart,
	LineChart,
	SankeyChart,
	ScatterChart,
	AriaComponent,
	GridComponent,
	MarkLineComponent,
	TooltipComponent,
	CanvasRenderer,
	SVGRenderer,
]);

export { init };
export { type EChartsType } from "echarts/core";
