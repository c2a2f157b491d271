import { type U64F64 as Price, U64F64 } from "../exact/fixedPoint.ts";
import { balancerInputUntil, balancerPayout, balancerPrice, weightAfterLiquidity } from "./exactBalancer.ts";
import { PERQUINTILL } from "./perquintill.ts";
import { limitU64 } from "./wideInteger.ts";

/** One subnet's pool as the chain stores it; amounts in rao. */
export interface ExactPool {
	readonly taoReserve: bigint;
	/** Alpha in the pool. */
	readonly alphaReserve: bigint;
	/** Alpha outside the pool. */
	readonly alphaOutstanding: bigint;
	/** Weight of TAO, in parts of 10^18. */
	readonly taoWeight: bigint;
	/** Fee on the input, in parts of 65535. */
	readonly feeRate: bigint;
	/** 1 = pool, 0 = TAO and alpha change one to one. */
	readonly mechanism: number;
}

/** Why the chain refuses a swap, in its own words. */
export type SwapError = "SwapInputTooLarge" | "ReservesTooLow" | "PriceLimitExceeded";

export interface ExactSwap {
	/** Net of the fee. */
	readonly paidIn: bigint;
	readonly paidOut: bigint;
	/** In the token paid in; it goes to the block's author and never enters the pool. */
	readonly fee: bigint;
	readonly pool: ExactPool;
}

export interface SwapOrder {
	/** Buy: TAO in, alpha out. */
	readonly side: "buy" | "sell";
	/** Rao to pay, fee included. */
	readonly amount: bigint;
	/** Rao of TAO per whole alpha; the price does not move beyond it. */
	readonly limitPrice?: bigint | undefined;
	/** Trade without fee, as the chain's own buys do. */
	readonly dropFees?: boolean | undefined;
}

const RAO = 1_000_000_000n;
const FEE_SCALE = 65_535n;
/** The reserve paid from may not be smaller, in rao. */
const LEAST_RESERVE = 1_000_000n;
/** The input, net of the fee, may not exceed this many times the reserve it goes into. */
const MOST_RESERVES_IN = 1000n;
/** The chain's own limits, rao per alpha, where the order names none. */
const HIGHEST_PRICE = 1_000_000_000_000_000n;
const LOWEST_PRICE = 1000n;

/** TAO per alpha. */
export function exactSpotPrice({ mechanism, taoWeight, taoReserve, alphaReserve }: ExactPool): Price {
	return mechanism === 1 ? balancerPrice(taoWeight, taoReserve, alphaReserve) : U64F64.one;
}

/** Adds protocol liquidity; the weights move so that the price stays. Undefined when the pool refuses it. */
export function addLiquidity(pool: ExactPool, tao: bigint, alpha: bigint): ExactPool | undefined {
	const taoWeight = weightAfterLiquidity(pool.taoWeight, pool.taoReserve, pool.alphaReserve, tao, alpha);
	if (taoWeight === undefined) return undefined;
	const taoReserve = limitU64(pool.taoReserve + tao);
	return { ...pool, taoWeight, taoReserve, alphaReserve: limitU64(pool.alphaReserve + alpha) };
}

function settle(pool: ExactPool, side: SwapOrder["side"], paidIn: bigint, paidOut: bigint): ExactPool {
	const sign = side === "buy" ? 1n : -1n;
	const [tao, alpha] = side === "buy" ? [paidIn, paidOut] : [paidOut, paidIn];
	return {
		...pool,
		taoReserve: limitU64(pool.taoReserve + sign * tao),
		alphaReserve: limitU64(pool.alphaReserve - sign * alpha),
		alphaOutstanding: limitU64(pool.alphaOutstanding + sign * alpha),
	};
}

const feeOn = (amount: bigint, rate: bigint, scale: bigint): bigint =>
	U64F64.toInteger(U64F64.multiply(U64F64.fromInteger(amount), U64F64.fromRatio(rate, scale)));

/**
 * One swap against the pool, as on the chain: the fee is taken from the input first; what would move the price beyond
 * the limit is not traded.
 * @returns the trade and the pool after it, or the chain's name of the error
 * @source protocol.md §3.6; SW impls.rs, swap_step.rs
 */
export function exactSwap(pool: ExactPool, { side, amount, limitPrice, dropFees }: SwapOrder): ExactSwap | SwapError {
	if (pool.mechanism !== 1)
		return { paidIn: amount, paidOut: amount, fee: 0n, pool: settle(pool, side, amount, amount) };
	const buying = side === "buy";
	const reserveIn = buying ? pool.taoReserve : pool.alphaReserve;
	const reserveOut = buying ? pool.alphaReserve : pool.taoReserve;
	const weightIn = buying ? pool.taoWeight : PERQUINTILL - pool.taoWeight;
	const feeRate = dropFees ? 0n : pool.feeRate;

	let fee = feeOn(amount, feeRate, FEE_SCALE);
	let paidIn = limitU64(amount - fee);
	if (paidIn > limitU64(reserveIn * MOST_RESERVES_IN)) return "SwapInputTooLarge";
	if (reserveOut < LEAST_RESERVE) return "ReservesTooLow";
	const price = exactSpotPrice(pool);
	const limit = U64F64.fromRatio(limitPrice ?? (buying ? HIGHEST_PRICE : LOWEST_PRICE), RAO);
	if (buying ? price >= limit : price <= limit) return "PriceLimitExceeded";

	let paidOut = balancerPayout(reserveIn, reserveOut, weightIn, paidIn);
	const reached = exactSpotPrice(settle(pool, side, paidIn, paidOut));
	if (buying ? reached > limit : reached < limit) {
		const [far, near] = buying ? [limit, price] : [price, limit];
		paidIn = balancerInputUntil(far, near, reserveIn, PERQUINTILL - weightIn);
		fee = feeOn(paidIn, feeRate, FEE_SCALE - feeRate);
		paidOut = balancerPayout(reserveIn, reserveOut, weightIn, paidIn);
	}
	if (paidIn > 0n && paidOut === 0n) return "ReservesTooLow";
	return { paidIn, paidOut, fee, pool: settle(pool, side, paidIn, paidOut) };
}
