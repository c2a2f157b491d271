import { gini, nakamoto } from "../../../numeric/concentration.ts";
import { pow } from "../../../numeric/math.ts";
import { rankCorrelation } from "../../shared/subnet/rankCorrelation.ts";
import { type CapRule, countedStake, type Key } from "./keys.ts";
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
	readonly label: string;
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
	const total = values.reduce((sum, value) => sum + value, 0);
	return total > 0 ? values.map((value) => value / total) : values;
}

/** Six ways to pay the same validators for the same ratings. */
export function compareRemedies(
	keys: readonly Key[],
	{ voters, rows, merit, performance }: Ratings,
	rule: CapRule,
	{ performance: w, bonus }: RemedyStrength,
): { readonly remedies: readonly Remedy[]; readonly now: Panel; readonly capped: Panel } {
	const stakeOf = (counted: Float64Array) => Float64Array.from(voters, (voter) => counted[voter]!);
	const stake = stakeOf(countedStake(keys));
	const cappedStake = stakeOf(countedStake(keys, rule));
	const now = runPanel(rows, stake, merit.length);
	const capped = runPanel(rows, cappedStake, merit.length);
	const done = performance.map((value) => Math.max(LEAST_PERFORMANCE, value));
	const split = (of: Float64Array) => of.map((amount, i) => pow(amount, 1 - w) * pow(done[i]!, w));
	const rewarded = (pay: Float64Array, { trust }: Panel) => pay.map((amount, i) => amount * (1 + bonus * trust[i]!));
	const [held, merits] = [shares(stake), shares(Float64Array.from(done))];
	const judge = (id: Remedy["id"], label: string, amounts: Float64Array, { incentive }: Panel): Remedy => {
		const pay = shares(amounts);
		return {
			id,
			label,
			pay,
			gini: gini(pay),
			coalition: nakamoto(pay),
			withPerformance: rankCorrelation(pay, performance),
			withStake: rankCorrelation(pay, stake),
			miners: rankCorrelation(incentive, merit),
		};
	};
	const remedies = [
		judge("now", "As it is", now.dividends, now),
		judge("cap", "Cap", capped.dividends, capped),
		judge("split", "Split by performance", split(stake), now),
		judge(
			"composite",
			"Composite score",
			held.map((amount, i) => (1 - w) * amount + w * merits[i]!),
			now,
		),
		judge("bonus", "Bonus for trust", rewarded(now.dividends, now), now),
		judge("all", "Cap, split and bonus", rewarded(split(cappedStake), capped), capped),
	];
	return { remedies, now, capped };
}
