import { pageTexts as words } from "./pageTexts.ts";

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
			{ figure: "copier-share", label: words.barCopier },
			{ figure: "speed-share", label: words.barSpeed },
		],
	},
	{
		simulation: "chutes",
		bars: [
			{ figure: "served-miner", label: words.barMiner },
			{ figure: "served-biggest", label: words.barBiggest },
			{ figure: "served-gateway", label: words.barGateway },
		],
	},
	{
		simulation: "energy",
		bars: [
			{ figure: "bitcoin", label: words.barBitcoin },
			{ figure: "google", label: words.barGoogle },
			{ figure: "ai-google", label: words.barAiGoogle },
			{ figure: "ai-bitcoin", label: words.barAiBitcoin },
		],
	},
];
