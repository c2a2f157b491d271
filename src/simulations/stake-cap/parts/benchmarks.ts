import { gini } from "../../../numeric/concentration.ts";
import { Random } from "../../../numeric/random.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { type Key, powerOf } from "./keys.ts";
import { splitStake } from "./splitting.ts";
import { STAKE_FIT } from "./stakeFit.ts";

const SAMPLE = 200_000;
/** One owner with 60 of 100, ten others with 4 each. */
const LOPSIDED: readonly Key[] = [60, ...Array.from({ length: 10 }, () => 4)].map((stake, owner) => ({
	stake,
	owner,
	votes: true,
}));
const RULE = { percentile: 0.88, base: "counting", threshold: 0 } as const;

function giniOfLargeHolders(): number {
	const random = new Random(1);
	const { meanLog, deviation } = STAKE_FIT.large;
	return gini(Array.from({ length: SAMPLE }, () => random.logNormal(meanLog, deviation)));
}

const rule = {
	title: "Lui & Sun 2025, arXiv 2507.02951, abstract: a cap at the 88th percentile; worked out here by hand",
	url: "https://arxiv.org/abs/2507.02951",
};

export const benchmarks: readonly Benchmark[] = [
	{
		what: "Gini of log-normal stakes with a spread of 0.9: 2Φ(0.9/√2) − 1",
		unit: "",
		published: 0.4755,
		source: { title: "Aitchison & Brown 1957, The Lognormal Distribution" },
		ours: 0.4772,
		tolerance: 0.003,
		compute: giniOfLargeHolders,
	},
	{
		what: "One owner of 60 % beside ten of 4 %: owners for 51 % once the cap makes all equal",
		unit: "",
		published: 6,
		source: rule,
		ours: 6,
		tolerance: 0,
		compute: () => powerOf(LOPSIDED, RULE, true).owners,
	},
	{
		what: "The same after that owner spreads its stake over 15 keys of 4 %",
		unit: "",
		published: 1,
		source: rule,
		ours: 1,
		tolerance: 0,
		compute: () => powerOf(splitStake(LOPSIDED, RULE, 15).keys, RULE, true).owners,
	},
];
