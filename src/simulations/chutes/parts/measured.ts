import { type Measured } from "../../kit/evidence.ts";
import { type outputs } from "../outcome.ts";

export const measured: readonly Measured<typeof outputs>[] = [
	{
		figure: "pay-top",
		value: 18.2,
		date: "an audited week of 2025",
		source: { title: "rayonlabs/chutes-audit, example", url: "https://github.com/rayonlabs/chutes-audit" },
		note: "The miner with most; the next had 11.5, 8.9 and 7.3 %.",
	},
];
