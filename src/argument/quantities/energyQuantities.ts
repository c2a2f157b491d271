import { type Quantity } from "../quantity.ts";

/** Electricity. */
export const energyQuantities: readonly Quantity[] = [
	{
		label: "Google's electricity in a year",
		words: ["google*", "twh|terawatt*"],
		not: ["bitcoin*", "microsoft*"],
		unit: "twh|terawatt*",
		low: 30,
		high: 33,
		figure: "32.1",
		asOf: "all of Google in 2024; its data centres alone 30.8, and 24.3 in 2023",
		source: "google-2025",
		claim: "3-3-google-energy-24",
		simulation: "energy",
	},
	{
		label: "Bitcoin's electricity in a year",
		words: ["bitcoin*", "twh|terawatt*"],
		not: ["google*"],
		unit: "twh|terawatt*",
		low: 95,
		high: 281,
		figure: "138",
		asOf: "best estimate for 2024; bounds 95 and 281",
		source: "cambridge-mining-2025",
		claim: "3-3-bitcoin-energy",
		simulation: "energy",
	},
	{
		label: "Microsoft's electricity in a year",
		words: ["microsoft*", "twh|terawatt*"],
		not: ["google*", "bitcoin*"],
		unit: "twh|terawatt*",
		low: 29,
		high: 31,
		figure: "29.8",
		asOf: "its fiscal year 2024",
		source: "microsoft-2025",
		claim: "3-3-google-energy-24",
		simulation: "energy",
	},
];
