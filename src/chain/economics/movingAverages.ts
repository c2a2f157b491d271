import { exp, log1p } from "../../numeric/math.ts";

/** Weight of one block's net flow in its moving average: half-life 216,000 blocks = 30 days. @source protocol.md §3.2 */
export const FLOW_EMA_RATE = 29_597_889_189_277 / 9_223_372_036_854_775_807;

/** Largest weight of one block's price in its moving average, by the code; the live value may be ten times higher. */
export const PRICE_EMA_RATE = 3e-6;

/** Age in blocks at which the price average moves at half its final speed. */
export const PRICE_EMA_HALVING = 201_600;

/** What is left of a moving average with the given weight per block after a number of blocks. */
export const remainderAfter = (rate: number, blocks: number): number => exp(blocks * log1p(-rate));

/** The price average's weight of one block at a subnet's age. @param age blocks since it was started */
export const priceEmaRate = (age: number, rate = PRICE_EMA_RATE, halving = PRICE_EMA_HALVING): number =>
	age > 0 ? (rate * age) / (age + halving) : 0;

/**
 * A price average after `blocks` blocks at one spot price. Spot counts as at most 1.
 * @param age blocks since the subnet was started, at the first of these blocks
 * @source protocol.md §3.2; SU:update_moving_price
 */
export function priceEmaAfter(
	average: number,
	spot: number,
	age: number,
	blocks = 1,
	rate = PRICE_EMA_RATE,
	halving = PRICE_EMA_HALVING,
): number {
	const price = Math.min(spot, 1);
	if (blocks === 1) {
		const weight = priceEmaRate(age, rate, halving);
		return weight * price + (1 - weight) * average;
	}
	const weight = priceEmaRate(age + (blocks - 1) / 2, rate, halving);
	return price + (average - price) * remainderAfter(weight, blocks);
}
