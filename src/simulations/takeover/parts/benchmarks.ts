import { ruleSet } from "../../../chain/rules/ruleSet.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { NAMED_MARKETS, poolOf } from "../../shared/pools/subnetPools.ts";
import { convictionAfter } from "./ownershipRoute.ts";
import { crowdOut, floodSlots } from "./slotsRoute.ts";
import { purchaseFor } from "./stakeRoute.ts";

const rules = { ...ruleSet("taoflow-2025-12"), feeRate: 0 };
const universe = NAMED_MARKETS["data-universe"];

/** Known results that the model's own functions must give. */
export const benchmarks: readonly Benchmark[] = [
	{
		what: "Half of Data Universe's alpha bought from its pool without fee: y·h ÷ (x − h)",
		unit: "TAO",
		published: 46_996,
		source: {
			title: "Adams, Zinsmeister, Robinson 2020, Uniswap v2 Core: constant product",
			url: "https://uniswap.org/whitepaper.pdf",
		},
		ours: 47_000,
		tolerance: 5,
		compute: () => purchaseFor(universe, poolOf(universe, rules), 0.5, 1, 0).cost,
	},
	{
		what: "192 slots at a price that grows by 1.03 each three: 3 × 0.0005 × (1.03^64 − 1) ÷ 0.03",
		unit: "TAO",
		published: 0.2816,
		source: { title: "Sum of a geometric series" },
		ours: 0.2816,
		tolerance: 0.0001,
		compute: () => floodSlots(192, 0.0005, 5000, rules).cost,
	},
	{
		what: "Conviction of a perpetual lock of 1,000 alpha after its half-life of 90 days",
		unit: "alpha",
		published: 500,
		source: { title: "opentensor/subtensor, staking/lock.rs", url: "https://github.com/opentensor/subtensor" },
		ours: 500,
		tolerance: 0.1,
		compute: () => convictionAfter(1000, "perpetual", 90),
	},
	{
		what: "Equal work at equal cost where others are paid just their cost: half of the pay",
		unit: "%",
		published: 50,
		source: { title: "Free entry: the least work leaves that no longer covers its cost" },
		ours: 50,
		tolerance: 0,
		compute: () => 100 * crowdOut(1, 1, 2).share,
	},
];
