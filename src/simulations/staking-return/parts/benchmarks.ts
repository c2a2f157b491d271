import { buyAlpha, sellAlpha } from "../../../chain/economics/pool.ts";
import { ruleSet } from "../../../chain/rules/ruleSet.ts";
import { alpha, amountOf, tao } from "../../../chain/units.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { NAMED_MARKETS, poolOf } from "../../shared/pools/subnetPools.ts";
import { epochsToCoverFees, stakersPot } from "./lastBlock.ts";

const rules = ruleSet("taoflow-2025-12");
const pool = poolOf(NAMED_MARKETS.zeus, rules);

/** Known results that the model's own functions must give. */
export const benchmarks: readonly Benchmark[] = [
	{
		what: "1,000 TAO into Zeus' pool without fee: x × d ÷ (y + d)",
		unit: "alpha",
		published: 132_145,
		source: {
			title: "Adams, Zinsmeister, Robinson 2020, Uniswap v2 Core: constant product",
			url: "https://uniswap.org/whitepaper.pdf",
		},
		ours: 132_100,
		tolerance: 5,
		compute: () => amountOf(buyAlpha({ ...pool, feeRate: 0 }, tao(1000)).alphaOut),
	},
	{
		what: "In and out again at once costs two fees of 33/65,535 and nothing else",
		unit: "%",
		published: 0.10068,
		source: {
			title: "opentensor/subtensor, pallets/swap: default fee rate",
			url: "https://github.com/opentensor/subtensor",
		},
		ours: 0.1006,
		tolerance: 0.0001,
		compute() {
			const bought = buyAlpha(pool, tao(10));
			return 100 * (1 - amountOf(sellAlpha(bought.pool, alpha(amountOf(bought.alphaOut))).taoOut) / 10);
		},
	},
	{
		what: "Alpha stakers' dividends of an epoch of 361 blocks: 361 × 41 % × 82 %",
		unit: "alpha",
		published: 121.37,
		source: {
			title: "opentensor/subtensor: run_coinbase.rs, shares and take",
			url: "https://github.com/opentensor/subtensor",
		},
		ours: 121.4,
		tolerance: 0.05,
		compute: () => stakersPot(361, 0, 0.18),
	},
	{
		what: "Epochs until Zeus' dividends cover both fees: 0.1008 % × alpha outside ÷ dividends",
		unit: "epochs",
		published: 22.6,
		source: { title: "Fee and dividends above, by hand" },
		ours: 22.59,
		tolerance: 0.05,
		compute: () => epochsToCoverFees(rules.feeRate, stakersPot(361, 0, 0.18), NAMED_MARKETS.zeus.alphaOutstanding),
	},
];
