import { FEE_RATE, type Pool, saleSlippage, sellAlpha, spotPrice } from "../../../chain/economics/pool.ts";
import { alpha, amountOf, BLOCKS_PER_DAY, tao } from "../../../chain/units.ts";
import { emissionOfEpoch } from "../../shared/subnet/emissionOfEpoch.ts";
import { BLOCKS_PER_EPOCH } from "../../shared/subnet/time.ts";

/** The essay's figure for the top miner, $ per day. */
export const CLAIMED = 62_000;
/** Lowest, median and highest daily price of subnet 62, TAO, 1 September to 29 October 2025. @source subnets.md §4 */
export const PUBLISHED_PRICES = { low: 0.0562, median: 0.069, high: 0.0912 };

/** Alpha that all miners of a subnet earn in a day: 2,952. */
export const minersAlphaPerDay = (): number => (emissionOfEpoch(0).miners * BLOCKS_PER_DAY) / BLOCKS_PER_EPOCH;

/** Worth of a day of all miners' pay at the price of the moment, $. */
export const dollarsPerDay = (alphaPrice: number, taoPrice: number): number =>
	minersAlphaPerDay() * alphaPrice * taoPrice;

export interface Selling {
	/** Part of the paper value that is lost to the pool when one day's pay is sold at once, 0 to 1. */
	readonly firstSlippage: number;
	/** Price by day, TAO, when every day's pay is sold and nobody buys. */
	readonly prices: readonly number[];
	/** $ of each day's sale. */
	readonly dollars: readonly number[];
}

/** Sells a day's pay every day into a pool in which nobody else trades; emission into the pool is left out. */
export function sellEveryDay(alphaPrice: number, taoPrice: number, poolAlpha: number, days: number): Selling {
	let pool: Pool = {
		taoReserve: tao(alphaPrice * poolAlpha),
		alphaReserve: alpha(poolAlpha),
		taoWeight: 0.5,
		feeRate: FEE_RATE,
	};
	const amount = alpha(minersAlphaPerDay());
	const firstSlippage = saleSlippage(pool, sellAlpha(pool, amount));
	const prices: number[] = [];
	const dollars: number[] = [];
	for (let day = 0; day < days; day++) {
		const sale = sellAlpha(pool, amount);
		pool = sale.pool;
		prices.push(spotPrice(pool));
		dollars.push(amountOf(sale.taoOut) * taoPrice);
	}
	return { firstSlippage, prices, dollars };
}
