import { type Measured } from "../../kit/evidence.ts";
import { type outputs } from "../outcome.ts";

export const measured: readonly Measured<typeof outputs>[] = [
	{
		figure: "prize",
		value: 55_000,
		date: "autumn 2025",
		source: {
			title: "Unsupervised Capital: Ridges, how an open tournament beat billion-dollar AI labs",
			url: "https://unsupervised.capital/writing/ridges-how-an-open-tournament-beat-billion-dollar-ai-labs",
		},
		note: "Told by an investor, without the day and the price that it was reckoned with.",
	},
];
