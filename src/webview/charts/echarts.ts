import { BarChart, GraphChart, HeatmapChart, LineChart, SankeyChart, ScatterChart } from "echarts/charts";
import {
	AriaComponent,
	GridComponent,
	MarkLineComponent,
	TooltipComponent,
	VisualMapContinuousComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

/*
 * The parts of ECharts that are used, and no others: it is most of the bundle. Legends, error bars and event lists are
 * ours, because HTML can be reached by keyboard and a component of ECharts cannot.
 */
use([
	BarChart,
	GraphChart,
	HeatmapChart,
	LineChart,
	SankeyChart,
	ScatterChart,
	AriaComponent,
	GridComponent,
	MarkLineComponent,
	TooltipComponent,
	VisualMapContinuousComponent,
	CanvasRenderer,
	SVGRenderer,
]);

export { init };
export { type EChartsType } from "echarts/core";
