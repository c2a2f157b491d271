import { type Chart } from "../../simulations/kit/chart.ts";
import { barsPicture } from "./bars.ts";
import { graphPicture } from "./graph.ts";
import { heatmapPicture } from "./heatmap.ts";
import { linesPicture } from "./lines.ts";
import { type ChartContext, type ChartPicture } from "./picture.ts";
import { sankeyPicture } from "./sankey.ts";
import { scatterPicture } from "./scatter.ts";

/** A chart's picture, ready to be drawn. @throws {TypeError} when the outcome lacks what the chart names */
export function drawPicture(chart: Chart, context: ChartContext): ChartPicture {
	switch (chart.kind) {
		case "lines":
			return linesPicture(chart, context);
		case "bars":
			return barsPicture(chart, context);
		case "scatter":
			return scatterPicture(chart, context);
		case "heatmap":
			return heatmapPicture(chart, context);
		case "sankey":
			return sankeyPicture(chart, context);
		case "graph":
			return graphPicture(chart, context);
	}
}
