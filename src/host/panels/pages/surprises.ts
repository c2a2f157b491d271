/** Something that most readers expect otherwise: a simulation, and the figures of its default run that show it as bars. */
export interface Surprise {
	readonly simulation: string;
	readonly bars: readonly { readonly figure: string; readonly label: string }[];
}

/** What the start page begins with. Only which figures are drawn stands here; their values come from the runs. */
export const surprises: readonly Surprise[] = [
	{
		simulation: "zeus",
		bars: [
			{ figure: "copier-share", label: "Paid for copying the forecast (best miner: 100 %)" },
			{ figure: "speed-share", label: "Paid for only answering fast" },
		],
	},
	{
		simulation: "chutes",
		bars: [
			{ figure: "served-miner", label: "Calls served, a miner down" },
			{ figure: "served-biggest", label: "Calls served, the biggest owner down" },
			{ figure: "served-gateway", label: "Calls served, the team's gateway down" },
		],
	},
	{
		simulation: "energy",
		bars: [
			{ figure: "bitcoin", label: "Bitcoin's electricity" },
			{ figure: "google", label: "Google's data centres" },
			{ figure: "ai-google", label: "Google's electricity for AI work" },
			{ figure: "ai-bitcoin", label: "Bitcoin's electricity for AI work" },
		],
	},
];
