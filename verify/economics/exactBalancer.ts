import { type U64F64 as Price, U64F64 } from "../exact/fixedPoint.ts";
import { PERQUINTILL, perquintillOf, perquintillTimes } from "./perquintill.ts";
import { powerRatio } from "./powerRatio.ts";
import { limitU64, limitU128, U64_MAX } from "./wideInteger.ts";

/*
 * The weighted pool of the later rule set: spot = (alpha weight · TAO) / (TAO weight · alpha), and TAO^w · alpha^(1−w)
 * stays when somebody trades. Only the weight of TAO is stored, in parts of 10^18.
 * @source protocol.md §3.6; SW balancer.rs
 */

/** Neither weight may fall below 1 %. */
const LEAST_WEIGHT = PERQUINTILL / 100n;
export const EVEN_WEIGHT = PERQUINTILL / 2n;

/** Binary digits of the power function: for amounts paid out, and for amounts up to a price limit. */
const SWAP_PRECISION = 256;
const LIMIT_PRECISION = 1024;

const isAllowed = (taoWeight: bigint): boolean => taoWeight >= LEAST_WEIGHT && PERQUINTILL - taoWeight >= LEAST_WEIGHT;

/** TAO per alpha. 0 when a reserve is empty. */
export function balancerPrice(taoWeight: bigint, taoReserve: bigint, alphaReserve: bigint): Price {
	const weights = U64F64.divide(U64F64.fromInteger(PERQUINTILL - taoWeight), U64F64.fromInteger(taoWeight));
	const reserves = U64F64.divide(U64F64.fromInteger(taoReserve), U64F64.fromInteger(alphaReserve));
	return U64F64.multiply(weights, reserves);
}

/** The weight of TAO at which the reserves have the given price; undefined when a weight would be below 1 %. */
export function weightForPrice(price: Price, taoReserve: bigint, alphaReserve: bigint): bigint | undefined {
	const whole = U64F64.toInteger(price);
	const rest = U64F64.subtract(price, U64F64.fromInteger(whole));
	const restValue = U64F64.toInteger(U64F64.multiply(U64F64.fromInteger(alphaReserve), rest));
	const total = limitU128(whole * alphaReserve + restValue + taoReserve);
	if (total === 0n) return undefined;
	const weight = perquintillOf(taoReserve, total);
	return isAllowed(weight) ? weight : undefined;
}

/** The weight of TAO that keeps the price when reserves grow; undefined when a weight would fall below 1 %. */
export function weightAfterLiquidity(
	taoWeight: bigint,
	taoReserve: bigint,
	alphaReserve: bigint,
	taoAdded: bigint,
	alphaAdded: bigint,
): bigint | undefined {
	const alphaSide = perquintillTimes(PERQUINTILL - taoWeight, limitU128(taoReserve * (alphaReserve + alphaAdded)));
	const taoSide = perquintillTimes(taoWeight, limitU128(alphaReserve * (taoReserve + taoAdded)));
	const total = limitU128(alphaSide + taoSide);
	const weight = total === 0n ? EVEN_WEIGHT : perquintillOf(taoSide, total);
	return isAllowed(weight) ? weight : undefined;
}

/**
 * What a pool pays out of `reserveOut` for `paidIn` into `reserveIn`: `reserveOut · (1 − (in / (in + paid))^(w_in/w_out))`.
 * @param weightIn weight of the side paid into, in parts of 10^18
 */
export function balancerPayout(reserveIn: bigint, reserveOut: bigint, weightIn: bigint, paidIn: bigint): bigint {
	const weightOut = PERQUINTILL - weightIn;
	const power = powerRatio(reserveIn, limitU64(reserveIn + paidIn), weightIn, weightOut, SWAP_PRECISION, PERQUINTILL);
	const parts = power === undefined || power > U64_MAX || power < 0n ? 0n : power;
	const kept = U64F64.smaller(U64F64.fromRatio(parts, PERQUINTILL), U64F64.one);
	return U64F64.toInteger(U64F64.multiply(U64F64.fromInteger(reserveOut), U64F64.subtract(U64F64.one, kept)));
}

/**
 * What may be paid into `reserveIn` until the price has moved by the factor `far / near`:
 * `reserveIn · ((far / near)^(w_out) − 1)`, w_out = weight of the side paid out.
 */
export function balancerInputUntil(far: Price, near: Price, reserveIn: bigint, weightOut: bigint): bigint {
	const power = powerRatio(far, near, weightOut, PERQUINTILL, LIMIT_PRECISION, PERQUINTILL);
	if (power === undefined) return 0n;
	const factor = U64F64.fromRatio(limitU64(power), PERQUINTILL);
	const growth = U64F64.subtract(factor, U64F64.one);
	return limitU64(U64F64.toInteger(U64F64.multiply(U64F64.fromInteger(reserveIn), growth)));
}
