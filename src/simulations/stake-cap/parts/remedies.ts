import { gini, nakamoto } from "../../../numeric/concentration.ts";
import { pow } from "../../../numeric/math.ts";
import { sum } from "../../../numeric/sums.ts";
import { rankCorrelation } from "../../shared/subnet/rankCorrelation.ts";
import { type Panel, type Ratings, runPanel } from "./ratings.ts";

/** How strongly pay follows performance and trust. Formulas are our reading of what the abstract of [9] names. */
export interface RemedyStrength {
	/** Exponent of performance in the split, and its weight in the composite score, 0 to 1. */
	readonly performance: number;
	/** Bonus for full trust, as a share of pay. */
	readonly bonus: number;
}

export interface Remedy {
	readonly id: "now" | "cap" | "split" | "composite" | "bonus" | "all";
	/** Validators' pay, shares per voter. */
	readonly pay: Float64Array;
	readonly gini: number;
	/** Fewest voters who take 51 % of the pay. */
	readonly coalition: number;
	/** Rank correlations of the validators' pay. */
	readonly withPerformance: number;
	readonly withStake: number;
	/** Rank correlation of the miners' pay with what they are worth. */
	readonly miners: number;
}

/** No voter is so bad that a power of its performance would leave it nothing at all. */
const LEAST_PERFORMANCE = 0.01;

function shares(values: Float64Array): Float64Array {
	const total = sum(values);
	return total > 0 ? values.map((value) => value / total) : values;
}

/** Counted stake of each voter, without and with the cap. */
export interface VoterStakes {
	readonly now: Float64Array;
	readonly capped: Float64Array;
}

/** Six ways to pay the same validators for the same ratings. */
export function compareRemedies(
	{ now: stake, capped: cappedStake }: VoterStakes,
	{ rows, merit, performance }: Ratings,
	{ performance: w, bonus }: RemedyStrength,
): { readonly remedies: readonly Remedy[]; readonly now: Panel; readonly capped: Panel } {
	const now = runPanel(rows, stake, merit.length);
	const capped = runPanel(rows, cappedStake, merit.length);
	const done = performance.map((value) => Math.max(LEAST_PERFORMANCE, value));
	const split = (of: Float64Array) => of.map((amount, i) => pow(amount, 1 - w) * pow(done[i]!, w));
	const rewarded = (pay: Float64Array, { trust }: Panel) => pay.map((amount, i) => amount * (1 + bonus * trust[i]!));
	const [held, merits] = [shares(stake), shares(Float64Array.from(done))];
	const judge = (id: Remedy["id"], amounts: Float64Array, { incentive }: Panel): Remedy => {
		const pay = shares(amounts);
		return {
			id,
			pay,
			gini: gini(pay),
			coalition: nakamoto(pay),
			withPerformance: rankCorrelation(pay, performance),
			withStake: rankCorrelation(pay, stake),
			miners: rankCorrelation(incentive, merit),
		};
	};
	const remedies = [
		judge("now", now.dividends, now),
		judge("cap", capped.dividends, capped),
		judge("split", split(stake), now),
		judge(
			"composite",
			held.map((amount, i) => (1 - w) * amount + w * merits[i]!),
			now,
		),
		judge("bonus", rewarded(now.dividends, now), now),
		judge("all", rewarded(split(cappedStake), capped), capped),
	];
	return { remedies, now, capped };
}
