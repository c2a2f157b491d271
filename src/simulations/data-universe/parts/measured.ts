import { type Measured } from "../../kit/evidence.ts";
import { type outputs } from "../outcome.ts";

export const measured: readonly Measured<typeof outputs>[] = [
	{
		figure: "gini",
		value: 0.272,
		date: "April 2026",
		source: {
			title: "sudoHayato/bittensor-research: incentive of Data Universe's miners",
			url: "https://github.com/sudoHayato/bittensor-research",
		},
		note: "239 scoring miners; the model has fewer, more unequal ones, and kinds that cheat on purpose.",
	},
];
