import { SubnetsError } from "../../numeric/errors.ts";
import { pow } from "../../numeric/math.ts";
import { type Alpha, alpha, amountOf, type Tao, tao } from "../units.ts";

/**
 * One subnet's pool. With a TAO weight of 0.5 it is a constant product: spot = TAO / alpha. The later rule set's
 * balancer moves the weight when liquidity is added; its spot is `(1 − w)·TAO / (w·alpha)`.
 * @source protocol.md §3.6
 */
export interface Pool {
	readonly taoReserve: Tao;
	readonly alphaReserve: Alpha;
	/** Weight of TAO, 0.01 to 0.99. */
	readonly taoWeight: number;
	/** Fee, as a share of what is paid in. */
	readonly feeRate: number;
}

/** The fee since June 2025: 33/65535 of the input. */
export const FEE_RATE = 33 / 65_535;
/** Neither reserve is paid out below this, whole tokens. */
export const LEAST_RESERVE = 0.001;
/** What is paid in, net of the fee, may not exceed this many times its reserve. */
export const MOST_RESERVES_IN = 1000;

export interface Buy {
	/** TAO that entered the pool, net of the fee. */
	readonly paidIn: Tao;
	readonly fee: Tao;
	readonly alphaOut: Alpha;
	readonly pool: Pool;
}

export interface Sale {
	/** Alpha that entered the pool, net of the fee. */
	readonly paidIn: Alpha;
	readonly fee: Alpha;
	readonly taoOut: Tao;
	readonly pool: Pool;
}

/** TAO per alpha; 0 when the pool holds no alpha. */
export function spotPrice({ taoReserve, alphaReserve, taoWeight }: Pool): number {
	const reserve = amountOf(alphaReserve);
	return reserve > 0 ? ((1 - taoWeight) * amountOf(taoReserve)) / (taoWeight * reserve) : 0;
}

/**
 * What a pool pays out of `reserveOut` for `paidIn` into `reserveIn`, in bare numbers.
 * @param weightIn weight of the side paid into
 */
export function payout(reserveIn: number, reserveOut: number, weightIn: number, paidIn: number): number {
	if (weightIn === 0.5) return (reserveOut * paidIn) / (reserveIn + paidIn);
	return reserveOut * (1 - pow(reserveIn / (reserveIn + paidIn), weightIn / (1 - weightIn)));
}

function checked(amount: number, what: string, reserveIn: number, reserveOut: number): number {
	if (!(amount >= 0)) {
		throw new SubnetsError("bad-value", `Amount: ${amount} ${what} is not an amount. Use 0 or more.`, "amount");
	}
	if (reserveOut < LEAST_RESERVE) {
		throw new SubnetsError(
			"bad-value",
			"The pool is almost empty, so nothing can be traded. Add liquidity first.",
			"pool",
		);
	}
	if (amount > MOST_RESERVES_IN * reserveIn) {
		const message = `Amount: ${amount} ${what} is more than 1,000 times the pool holds. Trade less.`;
		throw new SubnetsError("bad-value", message, "amount");
	}
	return amount;
}

/**
 * Buys alpha with TAO.
 * @param amount TAO paid, fee included
 * @param limitPrice spot price beyond which nothing is bought; the rest of the TAO stays with the buyer
 * @throws {SubnetsError} `bad-value` for amounts that the chain refuses
 */
export function buyAlpha(pool: Pool, amount: Tao, limitPrice = Infinity): Buy {
	const [y, x, w] = [amountOf(pool.taoReserve), amountOf(pool.alphaReserve), pool.taoWeight];
	let fee = amountOf(amount) * pool.feeRate;
	let paidIn = checked(amountOf(amount) - fee, "TAO", y, x);
	const most = limitPrice === Infinity ? Infinity : inputUntil(y, limitPrice / spotPrice(pool), 1 - w);
	if (paidIn > most) {
		paidIn = most;
		fee = (paidIn * pool.feeRate) / (1 - pool.feeRate);
	}
	const out = payout(y, x, w, paidIn);
	const after = { ...pool, taoReserve: tao(y + paidIn), alphaReserve: alpha(x - out) };
	return { paidIn: tao(paidIn), fee: tao(fee), alphaOut: alpha(out), pool: after };
}

/**
 * Sells alpha for TAO.
 * @param amount alpha paid, fee included
 * @param limitPrice spot price below which nothing is sold; the rest of the alpha stays with the seller
 * @throws {SubnetsError} `bad-value` for amounts that the chain refuses
 */
export function sellAlpha(pool: Pool, amount: Alpha, limitPrice = 0): Sale {
	const [y, x, w] = [amountOf(pool.taoReserve), amountOf(pool.alphaReserve), pool.taoWeight];
	let fee = amountOf(amount) * pool.feeRate;
	let paidIn = checked(amountOf(amount) - fee, "alpha", x, y);
	const most = limitPrice > 0 ? inputUntil(x, spotPrice(pool) / limitPrice, w) : Infinity;
	if (paidIn > most) {
		paidIn = most;
		fee = (paidIn * pool.feeRate) / (1 - pool.feeRate);
	}
	const out = payout(x, y, 1 - w, paidIn);
	const after = { ...pool, taoReserve: tao(y - out), alphaReserve: alpha(x + paidIn) };
	return { paidIn: alpha(paidIn), fee: alpha(fee), taoOut: tao(out), pool: after };
}

/** Input that moves the price by the factor `move` (above 1 = towards the limit); 0 when the limit is passed already. */
const inputUntil = (reserveIn: number, move: number, weightOut: number): number =>
	move > 1 ? reserveIn * (pow(move, weightOut) - 1) : 0;

/**
 * TAO, fee included, that buys a wanted amount of alpha; infinite when the pool holds no more than that.
 * Without fee and with even weights: `TAO · a / (alpha − a)`.
 */
export function taoToBuy({ taoReserve, alphaReserve, taoWeight, feeRate }: Pool, wanted: Alpha): Tao {
	const [y, x, out] = [amountOf(taoReserve), amountOf(alphaReserve), amountOf(wanted)];
	if (out >= x) return tao(Infinity);
	const net = taoWeight === 0.5 ? (y * out) / (x - out) : y * (pow(x / (x - out), (1 - taoWeight) / taoWeight) - 1);
	return tao(net / (1 - feeRate));
}

/** Shortfall of a buy against spot, 0 to 1, fee left out. */
export const buySlippage = (pool: Pool, { paidIn, alphaOut }: Buy): number =>
	amountOf(paidIn) > 0 ? 1 - (amountOf(alphaOut) * spotPrice(pool)) / amountOf(paidIn) : 0;

/** Shortfall of a sale against spot, 0 to 1, fee left out. */
export const saleSlippage = (pool: Pool, { paidIn, taoOut }: Sale): number =>
	amountOf(paidIn) > 0 ? 1 - amountOf(taoOut) / (amountOf(paidIn) * spotPrice(pool)) : 0;
