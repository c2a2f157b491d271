import { log } from "../../../numeric/math.ts";
import { type SubnetMarket } from "./market.ts";

/** What stakers look at and how they move. Percentages as in the parameters. */
export interface StakerWays {
	readonly inflow: number;
	readonly momentum: number;
	readonly mobility: number;
	readonly rootYield: number;
	readonly purse: number;
}

const DAYS_PER_YEAR = 365;
/** Weight of today's change of price in the trend that stakers see. Our choice. */
const TREND_RATE = 0.1;
/** No more than this part of all stake moves in a day. Our choice. */
const MOST_MOVED = 0.05;

/** One TAO that was staked on some day and never touched: what it has become. */
export class Holding {
	alpha: number;

	constructor(
		readonly day: number,
		readonly price: number,
	) {
		this.alpha = 1 / price;
	}

	/** TAO that the holding is worth at a price, for 1 TAO paid. */
	worth(price: number): number {
		return this.alpha * price;
	}
}

/** All who stake alpha with validators, taken together. */
export class Stakers {
	/** TAO that they brought in and took out, all days. */
	brought = 0;
	taken = 0;
	/** TAO that those who follow the return hold outside. */
	#purse: number;
	#trend = 0;
	#lastPrice: number;

	constructor(
		/** Alpha that they hold. */
		public alpha: number,
		private readonly ways: StakerWays,
		price: number,
	) {
		this.#lastPrice = price;
		this.#purse = ways.purse;
	}

	/**
	 * A day: dividends are kept, newcomers come or go, the others compare with root.
	 * @param dividends alpha
	 * @returns expected yearly return, in points above that of root
	 */
	advance(dividends: number, market: SubnetMarket): number {
		const { ways } = this;
		const daily = this.alpha > 0 ? dividends / this.alpha : 0;
		this.alpha += dividends;
		const { price } = market;
		this.#trend += TREND_RATE * (log(price / this.#lastPrice) - this.#trend);
		this.#lastPrice = price;
		const expected = 100 * DAYS_PER_YEAR * (daily + (ways.momentum / 100) * this.#trend) - ways.rootYield;
		const part = Math.max(-MOST_MOVED, Math.min(MOST_MOVED, ((ways.mobility / 100) * expected) / 100));
		const followed = Math.min(this.#purse, part * this.alpha * price);
		this.#purse -= this.#move(followed, market);
		this.#move(ways.inflow, market);
		return expected;
	}

	/** Brings TAO in, or sells alpha worth as much. @returns TAO brought, negative when taken */
	#move(amount: number, market: SubnetMarket): number {
		if (amount >= 0) {
			this.alpha += market.stake(amount);
			this.brought += amount;
			return amount;
		}
		const sold = Math.min(this.alpha, -amount / market.price);
		this.alpha -= sold;
		const received = market.sell(sold);
		this.taken += received;
		return -received;
	}
}
