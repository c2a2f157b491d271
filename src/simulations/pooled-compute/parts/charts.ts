import { type ChartOn } from "../../kit/chart.ts";
import { type outputs } from "../outcome.ts";

/** What is drawn of a run of *pooled-compute*. */
export const charts: readonly ChartOn<typeof outputs>[] = [
	{
		id: "peers",
		kind: "lines",
		title: "Machines that match it",
		description:
			"Useful speed of the pool against the data centre's, by the number of machines, as set and for two stronger ones on the same link. The lines flatten where all their text of a step passes the critical batch.",
		table: "peers",
		x: "peers",
		y: ["chosen", "h100", "b200"],
		logarithmic: "both",
		timeless: true,
		references: [{ axis: "y", value: 100, label: "as fast as the data centre" }],
	},
	{
		id: "bandwidth",
		kind: "lines",
		title: "Time spent computing",
		description: "Share of time that a machine computes, by the speed of its link, for four ways of synchronising.",
		table: "bandwidth",
		x: "bandwidth",
		y: ["chosen", "allReduce", "diloco", "sparse"],
		logarithmic: "x",
		timeless: true,
		references: [{ axis: "y", value: 80, label: "80 %" }],
	},
	{
		id: "days",
		kind: "lines",
		title: "Loss by day",
		description: "Loss of the pool's model, of the same model in the data centre, and of the data centre's best model.",
		table: "days",
		x: "day",
		y: ["pool", "same", "best"],
	},
	{
		id: "runs",
		kind: "bars",
		title: "Published runs",
		description:
			"Share of time spent computing that this model gives for two published runs, with the link at which a round takes the time that they report: a check of the arithmetic, not a prediction. By the published machines INTELLECT-1 would have read 1.6 times the text that it reports.",
		table: "runs",
		x: "run",
		y: ["model"],
	},
];
