import { type ChartOn } from "../../kit/chart.ts";
import { type outputs } from "../outcome.ts";

/** What is drawn of a run of *scaling-law*. */
export const charts: readonly ChartOn<typeof outputs>[] = [
	{
		id: "entry",
		kind: "lines",
		title: "Who can pay",
		description:
			"Firms whose budget covers a run at the frontier, what was best some months ago, and the best of 2023. Epoch AI counted twelve developers above 1e25 FLOP in June 2025.",
		table: "entry",
		x: "year",
		y: ["atFrontier", "newcomers", "first"],
	},
	{
		id: "cost",
		kind: "lines",
		title: "What it costs",
		description: "Cost of the largest run, of the newcomer's, and of the best of 2023, in million dollars.",
		table: "entry",
		x: "year",
		y: ["frontierCost", "newcomerCost", "firstCost"],
		logarithmic: "y",
	},
	{
		id: "loss",
		kind: "lines",
		title: "Loss against compute",
		description: "The least loss that a compute budget can buy; all flatten towards a floor.",
		table: "loss",
		x: "compute",
		y: ["chosen", "refit", "hoffmann"],
		logarithmic: "x",
	},
	{
		id: "tasks",
		kind: "bars",
		title: "Task length",
		description: "Chance that GPT-5 finishes a software task, by the time that it takes a person.",
		table: "tasks",
		x: "minutes",
		y: ["success"],
		references: [{ axis: "y", value: 80, label: "80 %: what one would call reliable" }],
	},
	{
		id: "papers",
		kind: "bars",
		title: "When the law was found",
		description: "Months by which each publication came before ChatGPT.",
		table: "papers",
		x: "paper",
		y: ["before"],
	},
];
