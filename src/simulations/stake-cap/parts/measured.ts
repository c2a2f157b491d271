import { mean } from "../../../numeric/sums.ts";
import { type Measured } from "../../kit/evidence.ts";
import { type outputs } from "../outcome.ts";
import { RECORDED } from "./recorded.ts";
import { METAGRAPH_SOURCE } from "./stakeFit.ts";

const august = {
	title: "All subnets, 7 August 2026, JSONbored/metagraphed",
	url: "https://github.com/JSONbored/metagraphed",
};

/** Concentration (HHI) of validators' stake on the four subnets that the essay names. */
const NAMED_HHI = [0.425, 0.396, 0.348, 0.248];

export const measured: readonly Measured<typeof outputs>[] = [
	{
		figure: "majority-subnets",
		value: (100 * RECORDED.majority) / RECORDED.subnets,
		date: "August 2026",
		source: august,
		note: "the drawn subnets are fitted to the figure of the median subnet, not to this one",
	},
	{
		figure: "median-largest",
		value: RECORDED.largest,
		date: "August 2026",
		source: august,
		note: "the drawn subnets are fitted to it",
	},
	{
		figure: "median-hhi",
		value: mean(NAMED_HHI),
		date: "2026",
		source: {
			title: "pkoellinger/bittensor-subnet-price-correlates, concentration of validator stake per subnet",
			url: "https://github.com/pkoellinger/bittensor-subnet-price-correlates",
		},
		note: "mean of four subnets that are less concentrated than most; nothing is fitted to it",
	},
	{
		figure: "owners",
		value: 3,
		date: "January 2025",
		source: { title: METAGRAPH_SOURCE, url: "https://github.com/bactensor/yuma-simulation" },
		note: "keys; the drawn stakes are fitted to this subnet",
	},
];
