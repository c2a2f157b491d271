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
			{ figure: "copier-share", label: "Pay of who copies the forecast (the best: 100 %)" },
			{ figure: "speed-share", label: "Pay of who only answers fast" },
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
			{ figure: "ai-google", label: "Of Google's, what does AI work" },
			{ figure: "ai-bitcoin", label: "Of Bitcoin's, what does AI work" },
		],
	},
];
