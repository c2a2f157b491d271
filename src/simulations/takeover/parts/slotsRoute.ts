import {
	burnAfterBlocks,
	burnAfterInterval,
	burnAfterRegistration,
	BURN_INTERVAL,
	MOST_REGISTRATIONS,
} from "../../../chain/economics/burnPrice.ts";
import { type RuleSet } from "../../../chain/rules/ruleSetType.ts";
import { amountOf, block, BLOCKS_PER_DAY, type Tao, tao } from "../../../chain/units.ts";

export interface Flood {
	/** TAO paid in registrations. */
	readonly cost: number;
	readonly days: number;
	/** Most of them that are immune at one time: so many hold without any work. */
	readonly idle: number;
}

const INTERVALS_A_DAY = BLOCKS_PER_DAY / BURN_INTERVAL;
/** A price above this many times the start is waited out rather than paid. Our choice: an attacker with patience. */
const PATIENCE = 10;

/**
 * Fills `wanted` slots as fast as the rules allow without paying a price above ten times the start.
 *
 * Until April 2026 three registrations an interval of 360 blocks and a price that moves by interval; since then one a block
 * and a price that rises by 26 % with each and halves in 360 blocks. A slot that is no longer immune and scores nothing is
 * the next to be given away, to the flooder's own registrations as to any other: only those that work stay.
 *
 * @param immunity of a new slot, blocks
 */
export function floodSlots(
	wanted: number,
	startPrice: number,
	immunity: number,
	rules: Pick<RuleSet, "burnPriceLaw">,
): Flood {
	let price: Tao = tao(startPrice);
	let [cost, taken] = [0, 0];
	const byInterval: number[] = [];
	const most = rules.burnPriceLaw === "stepwise" ? MOST_REGISTRATIONS : BURN_INTERVAL;
	while (taken < wanted) {
		let now = 0;
		while (now < most && taken < wanted && amountOf(price) <= PATIENCE * startPrice) {
			cost += amountOf(price);
			taken++;
			now++;
			if (rules.burnPriceLaw === "decaying") price = burnAfterRegistration(price);
		}
		price =
			rules.burnPriceLaw === "stepwise" ? burnAfterInterval(price, now) : burnAfterBlocks(price, block(BURN_INTERVAL));
		byInterval.push(now);
	}
	return { cost, days: byInterval.length / INTERVALS_A_DAY, idle: mostInAWindow(byInterval, immunity / BURN_INTERVAL) };
}

/** Largest sum of as many neighbours as begin within `width` intervals. */
function mostInAWindow(counts: readonly number[], width: number): number {
	const length = Math.max(1, Math.ceil(width));
	let [sum, most] = [0, 0];
	counts.forEach((count, i) => {
		sum += count - (counts[i - length] ?? 0);
		most = Math.max(most, sum);
	});
	return most;
}

/**
 * Share of miners' pay of somebody who adds work, where pay follows work and others leave who no longer cover their cost.
 *
 * @param added attacker's work over the work of all others
 * @param attackerCost attacker's cost of a unit of work over that of others
 * @param profit pay over cost of the others before the attack; above 1
 * @returns share of pay, share of the others' work that is left, and the attacker's pay over its cost
 */
export function crowdOut(
	added: number,
	attackerCost: number,
	profit: number,
): { share: number; left: number; payOverCost: number } {
	const paidWork = profit;
	const left = Math.min(1, Math.max(0, paidWork - added));
	const total = left + added;
	const share = added / total;
	return { share, left, payOverCost: paidWork / total / attackerCost };
}
