import { log, pow } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";

/** Draws budgets for one training run from a Pareto law: P(budget > x) = (smallest / x)^tail. */
export const drawBudgets = (firms: number, smallest: number, tail: number, random: Random): Float64Array =>
	Float64Array.from({ length: firms }, () => smallest * pow(1 - random.uniform(), -1 / tail));

/** Prices and growth of training; money in million $. */
export interface Market {
	/** Cost of the largest run in year 0. */
	readonly startCost: number;
	readonly costGrowth: number;
	readonly computeGrowth: number;
	readonly algorithms: number;
	readonly budgetGrowth: number;
	/** Months that a newcomer is behind. */
	readonly lag: number;
}

/** A firm is at the frontier when it can pay for a run at least half as dear as the largest that anybody pays for. */
const AT_FRONTIER = 0.5;

/** Factor by which calculations get cheaper in a year. */
export const cheaperCompute = (market: Market): number => market.computeGrowth / market.costGrowth;

/** Factor by which one and the same loss gets cheaper in a year: cheaper calculations times better algorithms. */
export const cheaperLoss = (market: Market): number => cheaperCompute(market) * market.algorithms;

/** Cost of the largest run in a year: the trend's, or all that the richest has where that is less. */
export const frontierCost = (budgets: Float64Array, year: number, market: Market): number =>
	Math.min(market.startCost * pow(market.costGrowth, year), richest(budgets) * pow(market.budgetGrowth, year));

const richest = (budgets: Float64Array) => budgets.reduce((most, budget) => Math.max(most, budget), 0);

/** Firms whose budget of a year covers a cost. */
export function payers(budgets: Float64Array, year: number, cost: number, market: Market): number {
	const needed = cost / pow(market.budgetGrowth, year);
	// A hair of tolerance: the richest firm can pay for the frontier that its own budget sets.
	return budgets.reduce((count, budget) => (budget >= needed * (1 - 1e-12) ? count + 1 : count), 0);
}

export interface EntryYear {
	readonly year: number;
	/** Cost of the frontier's run, of what was the frontier `lag` months ago, and of the first year's frontier, million $. */
	readonly frontierCost: number;
	readonly newcomerCost: number;
	readonly firstCost: number;
	/** Firms that can pay for them. */
	readonly atFrontier: number;
	readonly newcomers: number;
	readonly first: number;
}

/** Who can pay in a year: a firm trains when its budget covers one run. */
export function entryYear(budgets: Float64Array, year: number, market: Market): EntryYear {
	const lagYears = market.lag / 12;
	const frontier = frontierCost(budgets, year, market);
	const newcomer = frontierCost(budgets, year - lagYears, market) / pow(cheaperLoss(market), lagYears);
	const first = frontierCost(budgets, 0, market) / pow(cheaperLoss(market), year);
	return {
		year,
		frontierCost: frontier,
		newcomerCost: newcomer,
		firstCost: first,
		atFrontier: payers(budgets, year, AT_FRONTIER * frontier, market),
		newcomers: payers(budgets, year, newcomer, market),
		first: payers(budgets, year, first, market),
	};
}

/** Years until a budget covers what is the frontier today, while the budget grows and the price of that loss falls. */
export const yearsBehind = (cost: number, budget: number, yearly: number): number =>
	budget >= cost ? 0 : Math.min(MOST_YEARS, logRatio(cost / budget, yearly));

/** Longer is as good as never. */
const MOST_YEARS = 100;

const logRatio = (ratio: number, yearly: number) => (yearly <= 1 ? MOST_YEARS : log(ratio) / log(yearly));
