import { type Benchmark } from "../../kit/evidence.ts";
import { minersAlphaPerDay, sellEveryDay } from "./prize.ts";

const POOL = 1_500_000;
const DAYS = 365;

export const benchmarks: readonly Benchmark[] = [
	{
		what: "Price after a year of daily sales against the first: (A / (A + 365·a))² in a pool of A alpha, without fee",
		unit: "%",
		published: 33.9,
		source: { title: "Constant product of the reserves; solved by hand for A = 1,500,000 and a = 2,952" },
		ours: 33.88,
		tolerance: 0.2,
		compute: () => (100 * sellEveryDay(0.069, 300, POOL, DAYS).prices.at(-1)!) / 0.069,
	},
	{
		what: "Alpha that all miners of a subnet earn in a day: 7,200 × (1 − 11,796 / 65,535) / 2",
		unit: "alpha",
		published: 2_952,
		source: {
			title: "opentensor/subtensor, December 2025: run_coinbase.rs",
			url: "https://github.com/opentensor/subtensor",
		},
		ours: 2_952,
		tolerance: 0.1,
		compute: minersAlphaPerDay,
	},
];
