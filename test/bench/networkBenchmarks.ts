import { exactSwap } from "../../verify/economics/exactPool.ts";
import { networkFromTable } from "../../src/chain/network/networkFromTable.ts";
import { RULE_SET_IDS } from "../../src/chain/ruleSetId.ts";
import { syntheticTable } from "../fixtures/economics/syntheticTable.ts";
import type { Benchmark } from "./benchmark.ts";

const DAY = 7200;
const table = syntheticTable(128);

/** 128 subnets by epoch and by block, and one swap in the chain's integers with uneven weights. */
export const networkBenchmarks: readonly Benchmark[] = [
	...RULE_SET_IDS.map((id): Benchmark => ({
		name: `network year by epoch 128 ${id}`,
		prepare: () => () => {
			networkFromTable(table, id).stepBlocks(365 * DAY);
		},
		runs: 3,
	})),
	{
		name: "network day by block 128",
		prepare: () => () => {
			const network = networkFromTable(table, "taoflow-2025-12");
			for (let block = 0; block < DAY; block++) network.stepBlock();
		},
		runs: 3,
	},
	{
		name: "exact swap",
		prepare: () => {
			const pool = {
				taoReserve: 12_716_197_200_000n,
				alphaReserve: 1_812_512_583_500_000n,
				alphaOutstanding: 2_720_261_892_400_000n,
				taoWeight: 499_447_612_902_524_485n,
				feeRate: 33n,
				mechanism: 1,
			};
			return () => exactSwap(pool, { side: "buy", amount: 10_000_000_000n });
		},
	},
];
