import { splitAlpha } from "../../../chain/economics/emissionSplit.ts";
import { buyAlpha, type Pool, sellAlpha } from "../../../chain/economics/pool.ts";
import { alpha, amountOf, tao } from "../../../chain/units.ts";

/** Dividends of one epoch for those who stake alpha, after the validator's take. */
export const stakersPot = (epochLength: number, rootShare: number, take: number): number =>
	splitAlpha(epochLength, rootShare).validators * (1 - take);

/**
 * Stakes one block before an epoch, takes the epoch's dividends, and leaves one block later, nobody else trading.
 *
 * The chain asks for no holding time: what remains are fees and slippage, and without fee a round trip costs nothing.
 * @param pot see {@link stakersPot}
 * @param staked alpha of the others that shares in it
 * @returns TAO gained; negative = lost
 * @source protocol.md §1.7, §3.8, §5
 */
export function lastBlockGain(pool: Pool, pot: number, staked: number, amount: number): number {
	const { alphaOut, pool: after } = buyAlpha(pool, tao(amount));
	const bought = amountOf(alphaOut);
	const earned = (pot * bought) / (staked + bought);
	return amountOf(sellAlpha(after, alpha(bought + earned)).taoOut) - amount;
}

/** Epochs for which somebody must stay until dividends cover the fees of coming and going. */
export const epochsToCoverFees = (feeRate: number, pot: number, staked: number): number =>
	pot > 0 ? ((1 / ((1 - feeRate) * (1 - feeRate)) - 1) * staked) / pot : 0;
