import { ruleSet } from "../../../chain/rules/ruleSet.ts";
import { Random } from "../../../numeric/random.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { checkValues } from "../../kit/parameters.ts";
import { RatedSubnet } from "../model.ts";
import { parameters } from "../parameters.ts";
import { dayOfPay } from "./dayOfPay.ts";

/** A made-up pool so shallow that a day's selling is an eighth of its alpha. */
const MARKET = {
	netuid: 1,
	name: "Made up",
	taoReserve: 10_000,
	alphaReserve: 40_000,
	alphaOutstanding: 1_000_000,
	taoPerDay: 1,
};
const DAY = { rules: ruleSet("dtao-2025-02"), rootTao: 0, take: 0.18, ownStake: 0.1, burned: 0, sold: 1 };

const paidAt = (copying: number): number =>
	100 * (new RatedSubnet(checkValues(parameters, {}), copying, new Random(1)).run(3).newcomersPaid ?? 0);

const chain = {
	title: "opentensor/subtensor, run_coinbase.rs and run_epoch.rs, December 2025",
	url: "https://github.com/opentensor/subtensor",
};

export const benchmarks: readonly Benchmark[] = [
	{
		what: "Owner's part of a day's 7,200 alpha: 11796/65535",
		unit: "alpha",
		published: 1296,
		source: chain,
		ours: 1296,
		tolerance: 0.05,
		compute: () => dayOfPay(MARKET, DAY).alpha.owner,
	},
	{
		what: "Price after a sale of s into a pool of x: p·(x/(x + s))², as a share of p",
		unit: "%",
		published: 78.94,
		source: { title: "Constant-product pool, worked out by hand: x = 40,000, s = 5,021.4" },
		ours: 78.94,
		tolerance: 0.01,
		compute: () => {
			const { pool } = dayOfPay(MARKET, DAY);
			return (100 * pool.soldPrice) / pool.price;
		},
	},
	{
		what: "New miners paid where 45 % of the stake copies: half of the stake supports a weight",
		unit: "%",
		published: 100,
		source: chain,
		ours: 100,
		tolerance: 0,
		compute: () => paidAt(0.45),
	},
	{
		what: "New miners paid where 55 % of the stake copies: nobody but copiers could raise their weight",
		unit: "%",
		published: 0,
		source: chain,
		ours: 0,
		tolerance: 0,
		compute: () => paidAt(0.55),
	},
];
