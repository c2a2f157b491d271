import { payout, type Pool } from "../economics/pool.ts";
import { alpha, amountOf, tao } from "../units.ts";
import type { NetworkState } from "./networkState.ts";

/** The pool of a row as it stands. @param feeRate of the rules; 0 for the chain's own trades */
export const poolOf = (state: NetworkState, row: number, feeRate: number = state.rules.feeRate): Pool => ({
	taoReserve: tao(state.taoReserve[row]!),
	alphaReserve: alpha(state.alphaReserve[row]!),
	taoWeight: state.taoWeight[row]!,
	feeRate,
});

export function storePool(state: NetworkState, row: number, { taoReserve, alphaReserve, taoWeight }: Pool): void {
	state.taoReserve[row] = amountOf(taoReserve);
	state.alphaReserve[row] = amountOf(alphaReserve);
	state.taoWeight[row] = taoWeight;
}

/** TAO per alpha. */
export function priceOf(state: NetworkState, row: number): number {
	const weight = state.taoWeight[row]!;
	const reserve = state.alphaReserve[row]!;
	return reserve > 0 ? ((1 - weight) * state.taoReserve[row]!) / (weight * reserve) : 0;
}

/** The chain buys alpha without fee; the alpha is out of the pool and not yet anybody's. Returns how much. */
export function chainBuys(state: NetworkState, row: number, amount: number): number {
	const bought = payout(state.taoReserve[row]!, state.alphaReserve[row]!, state.taoWeight[row]!, amount);
	state.taoReserve[row]! += amount;
	state.alphaReserve[row]! -= bought;
	return bought;
}

/** Sells alpha without fee; it leaves the alpha outside the pool. Returns the TAO. */
export function chainSells(state: NetworkState, row: number, amount: number): number {
	const received = payout(state.alphaReserve[row]!, state.taoReserve[row]!, 1 - state.taoWeight[row]!, amount);
	state.alphaReserve[row]! += amount;
	state.alphaOutstanding[row]! -= amount;
	state.taoReserve[row]! -= received;
	return received;
}
