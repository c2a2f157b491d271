import { nakamoto } from "../../numeric/concentration.ts";
import { sum } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, name, number, optional, type RowsOf, table, word } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { type Comparison } from "./model.ts";

/** What a run of *mean-or-median* puts out. */
export const outputs = declare({
	figures: {
		ratings: word("Ratings", { drawn: "drawn", real: "those of the imported subnet" }),
		"to-mean": number("Rank correlation of pay per stake with nearness to the mean"),
		"to-median": number("Rank correlation of pay per stake with nearness to the consensus"),
		moved: number("Part of validators' pay that would change hands under the essay's rule", "%"),
		"moved-stress": number("The same if the cabal held 40 % of the stake", "%"),
		worth: optional(number("Worth of the cabal's miners", "%")),
		"miners-median": optional(number("Pay of the cabal's miners under the chain's median", "%")),
		"miners-mean": optional(number("Their pay if the plain mean of ratings decided", "%")),
		"miners-stake-mean": optional(number("Their pay if the stake-weighted mean decided", "%")),
		deciders: number("Validators that together hold half the stake"),
		"deciders-share": number("Their share of all validators", "%"),
		"validators-chain": optional(number("Pay of the cabal's validators, the chain's rule", "%")),
		"validators-mean": optional(number("Their pay under the essay's rule", "%")),
	},
	tables: {
		sweep: table("The cabal's miners, by its stake", {
			stake: number("Stake of the cabal", "%"),
			median: number("Median (the chain)", "%"),
			mean: number("Plain mean (the essay)", "%"),
			stakeMean: number("Stake-weighted mean", "%"),
			worth: number("What they are worth", "%"),
			validatorsChain: number("By the chain's rule"),
			validatorsMean: number("By nearness to the mean (the essay)"),
		}),
		validators: table("Validators", {
			name: name("Validator"),
			kind: word("Kind", { honest: "honest", cabal: "cabal" }),
			stake: number("Stake", "%"),
			toMean: number("Nearness to the mean"),
			toMedian: number("Nearness to the consensus"),
			chain: number("Pay per stake, the chain's rule"),
			mean: number("Pay per stake, the essay's rule"),
		}),
	},
});

const honestOf = ({ panel }: Comparison): number => panel.rules.validators - panel.cabalValidators;

const correlation = ({ panel, chainPay }: Comparison, nearness: Float64Array): number =>
	rankCorrelation(
		chainPay.map((pay, i) => pay / panel.stake[i]!),
		nearness,
	);

/** What the cabal's validators are paid, 0 to 1. */
const cabalPay = (comparison: Comparison, pay: Float64Array): number => sum(pay.slice(honestOf(comparison)));

/** What the cabal's validators are paid for their part of the stake; 1 is in proportion to it. */
export const cabalPerStake = (comparison: Comparison, pay: Float64Array): number =>
	cabalPay(comparison, pay) / cabalPay(comparison, comparison.panel.stake);

/** Part of the pay that somebody else has under the other rule, 0 to 1: half of all differences. */
const movedBetween = (one: Float64Array, other: Float64Array): number =>
	sum(one.map((pay, i) => Math.abs(pay - other[i]!))) / 2;

function validatorRows(comparison: Comparison): RowsOf<typeof outputs.tables.validators> {
	const { panel, chainPay, meanPay, toMean, toMedian } = comparison;
	const honest = honestOf(comparison);
	const perStake = (pay: Float64Array) => pay.map((share, i) => share / panel.stake[i]!);
	return {
		name: Array.from(panel.stake, (_, i) => (i < honest ? `validator ${i + 1}` : `cabal ${i - honest + 1}`)),
		kind: Array.from(panel.stake, (_, i) => (i < honest ? "honest" : "cabal")),
		stake: panel.stake.map((share) => 100 * share),
		toMean,
		toMedian,
		chain: perStake(chainPay),
		mean: perStake(meanPay),
	};
}

const moved = ({ chainPay, meanPay }: Comparison): number => 100 * movedBetween(chainPay, meanPay);

/** @returns nothing where there is no cabal */
const ofCabal = (comparison: Comparison, share: number): number | undefined =>
	comparison.panel.cabalValidators > 0 ? 100 * share : undefined;

/**
 * @param stress the same with a cabal that holds 40 % of the stake
 * @param sweep the same by the cabal's stake, as far as the run has come
 */
export function resultsOf(
	comparison: Comparison,
	stress: Comparison,
	sweep: Rows<typeof outputs.tables.sweep>,
	ratings: "drawn" | "real",
): Results<typeof outputs> {
	const { panel, chainPay, meanPay } = comparison;
	const deciders = nakamoto(panel.stake, 0.5);
	return {
		figures: {
			ratings,
			"to-mean": correlation(comparison, comparison.toMean),
			"to-median": correlation(comparison, comparison.toMedian),
			moved: moved(comparison),
			"moved-stress": moved(stress),
			worth: ofCabal(comparison, comparison.cabalWorth),
			"miners-median": ofCabal(comparison, comparison.cabalByMedian),
			"miners-mean": ofCabal(comparison, comparison.cabalByMean),
			"miners-stake-mean": ofCabal(comparison, comparison.cabalByStakeMean),
			deciders,
			"deciders-share": (100 * deciders) / panel.stake.length,
			"validators-chain": ofCabal(comparison, cabalPay(comparison, chainPay)),
			"validators-mean": ofCabal(comparison, cabalPay(comparison, meanPay)),
		},
		tables: { sweep: sweep.columns(), validators: validatorRows(comparison) },
	};
}
