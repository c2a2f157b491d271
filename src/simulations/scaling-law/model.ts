import { hhi } from "../../numeric/concentration.ts";
import { pow } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";

/** Draws yearly budgets from a Pareto law: P(budget > x) = (smallest / x)^tail. */
export const drawBudgets = (firms: number, smallest: number, tail: number, random: Random): Float64Array =>
	Float64Array.from({ length: firms }, () => smallest * pow(1 - random.uniform(), -1 / tail));

export interface EntryYear {
	readonly year: number;
	/** Cost of the frontier run, million $. */
	readonly frontierCost: number;
	/** Cost of what was the frontier `lag` months ago, million $. */
	readonly followerCost: number;
	/** Firms whose budget covers the frontier run, and those that could pay for the follower's. */
	readonly atFrontier: number;
	readonly followers: number;
	/** Cost in this year of what was the frontier in the first, million $, and the firms that could pay for it. */
	readonly oldFrontierCost: number;
	readonly oldFrontier: number;
	/** Concentration of the budgets of firms at the frontier, 0 where there are none. */
	readonly hhi: number;
}

/**
 * Who can pay in a year: a firm trains when its yearly budget covers one run.
 *
 * The follower buys the loss that was the frontier's `lag` months ago; its cost was the frontier's then and has fallen by
 * `efficiency` a year since.
 */
export function entryYear(
	budgets: Float64Array,
	year: number,
	market: { frontierCost: number; costGrowth: number; budgetGrowth: number; lag: number; efficiency: number },
): EntryYear {
	const lagYears = market.lag / 12;
	const frontierCost = market.frontierCost * pow(market.costGrowth, year);
	const followerCost =
		(market.frontierCost * pow(market.costGrowth, year - lagYears)) / pow(market.efficiency, lagYears);
	const oldFrontierCost = market.frontierCost / pow(market.efficiency, year);
	const grown = budgets.map((budget) => budget * pow(market.budgetGrowth, year));
	const able = grown.filter((budget) => budget >= frontierCost);
	const payers = (cost: number) => grown.filter((budget) => budget >= cost).length;
	return {
		year,
		frontierCost,
		followerCost,
		atFrontier: able.length,
		followers: payers(followerCost),
		oldFrontierCost,
		oldFrontier: payers(oldFrontierCost),
		hhi: able.length === 0 ? 0 : hhi(able),
	};
}
