import { type I96F32 as Moving, I96F32, type U64F64 as Price, U64F64 } from "../exact/fixedPoint.ts";

export interface MovingPriceInput {
	/** TAO per alpha. */
	readonly spotPrice: Price;
	readonly movingPrice: Moving;
	readonly block: bigint;
	readonly firstEmissionBlock: bigint;
	readonly emaHalvingBlocks: bigint;
	readonly movingAlpha: Moving;
	readonly mechanism: number;
}

/**
 * One step of a subnet's moving price. Spot counts as at most 1; the step grows with the subnet's age towards
 * `movingAlpha`.
 * @source protocol.md §3.2; SU:update_moving_price
 */
export function exactMovingPrice(input: MovingPriceInput): Moving {
	const started = input.firstEmissionBlock > 0n ? input.firstEmissionBlock - 1n : 0n;
	const age = U64F64.fromInteger(input.block > started ? input.block - started : 0n);
	const maturity = U64F64.divide(age, U64F64.add(age, U64F64.fromInteger(input.emaHalvingBlocks)));
	const step = U64F64.multiply(U64F64.convert(input.movingAlpha, I96F32), maturity);
	const old = input.mechanism === 0 ? U64F64.one : U64F64.convert(input.movingPrice, I96F32);
	const fromSpot = U64F64.multiply(step, U64F64.smaller(input.spotPrice, U64F64.one));
	const fromOld = U64F64.multiply(U64F64.subtract(U64F64.one, step), old);
	return I96F32.convert(U64F64.add(fromSpot, fromOld), U64F64);
}
