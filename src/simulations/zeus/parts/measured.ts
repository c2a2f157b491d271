import { type Measured } from "../../kit/evidence.ts";
import { type outputs } from "../outcome.ts";

export const measured: readonly Measured<typeof outputs>[] = [
	{
		figure: "gini",
		value: 0.167,
		date: "April 2026",
		source: {
			title: "sudoHayato/bittensor-research: incentive of Zeus' miners",
			url: "https://github.com/sudoHayato/bittensor-research",
		},
		note: "Nine scoring miners under the later rule. With that rule the model leaves nearly all to one, with a Gini above 0.9: it misses that several shared the wins.",
	},
];
