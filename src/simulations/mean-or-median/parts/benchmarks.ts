import { DEFAULT_YUMA } from "../../../chain/epoch/yumaParameters.ts";
import { Random } from "../../../numeric/random.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { compare } from "../model.ts";

/** A cabal with this stake and self-weight, a quarter of the validators, among raters who never err. */
const CABAL = { stake: 0.3, selfWeight: 0.8 };
const RULES = {
	validators: 16,
	miners: 64,
	noise: 0,
	concentration: 1,
	cabal: CABAL.stake,
	cabalSelfWeight: CABAL.selfWeight,
};

const run = () => compare(RULES, DEFAULT_YUMA, 1, new Random(1));

/** What the cabal's miners get over what the formula gives for their worth w, %. */
const against = (value: number, formula: (worth: number) => number): number =>
	(100 * value) / formula(run().cabalWorth);

const source = {
	title:
		"opentensor/subtensor, run_epoch.rs and docs/consensus.md; derived here from its rules for raters without error",
	url: "https://github.com/opentensor/subtensor",
};

export const benchmarks: readonly Benchmark[] = [
	{
		what: "Cabal's miners by the median, against w / (w + (1 − w)(1 − stake × self-weight))",
		unit: "% of the formula",
		published: 100,
		source,
		ours: 100,
		tolerance: 0.01,
		compute: () =>
			against(run().cabalByMedian, (worth) => worth / (worth + (1 - worth) * (1 - CABAL.stake * CABAL.selfWeight))),
	},
	{
		what: "Cabal's miners by the plain mean, against w + (1 − w) × a quarter × self-weight",
		unit: "% of the formula",
		published: 100,
		source,
		ours: 100,
		tolerance: 0.01,
		compute: () => against(run().cabalByMean, (worth) => worth + ((1 - worth) * CABAL.selfWeight) / 4),
	},
];
