import { log } from "../../numeric/math.ts";
import { sum } from "../../numeric/sums.ts";
import { type Random } from "../../numeric/random.ts";
import { blockEmission } from "../../chain/economics/blockEmission.ts";
import { MAX_SUBNETS } from "../../chain/economics/deregistration.ts";
import { DEFAULT_TAKE } from "../../chain/economics/emissionSplit.ts";
import { type Network } from "../../chain/network/network.ts";
import { TABLE_UIDS } from "../../chain/network/networkFromTable.ts";
import { firstUid } from "../../chain/network/networkState.ts";
import { amountOf, BLOCKS_PER_DAY, tao } from "../../chain/units.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { Founders } from "./parts/founders.ts";
import { Investors } from "./parts/investors.ts";
import { type parameters } from "./parameters.ts";

export type CapitalValues = ValuesOf<typeof parameters>;

const { owner, validators, miners } = TABLE_UIDS;
const EARNERS = [owner, validators, miners] as const;
/** Nobody trades further than this away from the day's price. */
const [LOW, HIGH] = [0.95, 1.05];
/** Nobody offers more than so many times what the pool holds: the chain would refuse it. */
const DEEPEST = 100;
/** Pools with less of either side are left alone, whole tokens. */
const LEAST_POOL = 0.01;

/** A subnet that had to go. */
export interface Departure {
	readonly day: number;
	readonly netuid: number;
	/** Share of the subnets then present that were worse, 0 to 1. */
	readonly rank: number;
}

/** TAO that moved so far, by reason. */
export interface CapitalFlows {
	/** By the chain into pools: injection and purchases. */
	injected: number;
	/** To owners, miners and validators for pay that they sold. */
	paySold: number;
	/** To root's stakers. */
	root: number;
	/** By investors and users, net of what they took out. */
	staked: number;
}

/** A network of subnets of different quality, in which capital moves. One step is a day. */
export class CapitalWorld {
	/** What each subnet is worth to the world, by row; 0 where there is none. */
	readonly quality = new Float64Array(MAX_SUBNETS);
	/** Whether a row's subnet came during the run. */
	readonly isNew = new Uint8Array(MAX_SUBNETS);
	readonly names: string[] = [];
	readonly departures: Departure[] = [];
	readonly flows: CapitalFlows = { injected: 0, paySold: 0, root: 0, staked: 0 };
	readonly founders: Founders;
	/** Prices day by day, by row; those of a dissolved subnet are forgotten. */
	readonly prices: Float64Array[] = [];
	/** TAO that the blocks so far were due to mint. */
	due = 0;
	day = 0;
	/** TAO that investors could not place yet. */
	#idle = 0;
	readonly #investors: Investors;
	readonly #prices = new Float64Array(MAX_SUBNETS);
	readonly #shareValues = new Float64Array(MAX_SUBNETS);
	/** Shares that owner, miners and validators keep for good. */
	readonly #kept = new Map<number, number>();

	/** @param quality of the subnets at the start, in the order of the rows in use */
	constructor(
		readonly network: Network,
		quality: readonly number[],
		readonly values: CapitalValues,
		random: Random,
	) {
		network.rows.forEach((row, i) => {
			this.quality[row] = quality[i]!;
			this.names[row] = `Subnet ${network.state.netuid[row]!}`;
			this.#remember(row);
		});
		const temper = { belief: values.belief / 100, chase: values.chase / 100, error: values.error };
		this.#investors = new Investors(temper, MAX_SUBNETS, random.fork("investors"));
		this.founders = new Founders(values, random.fork("founders"));
		this.#recordPrices();
	}

	/** TAO in each pool as a share of that in all, by row. */
	capitalShares(): Float64Array {
		const { taoReserve } = this.network.state;
		const total = sum(taoReserve);
		return taoReserve.map((amount) => (total > 0 ? amount / total : 0));
	}

	/** Share of the last block's TAO, by row. */
	get emissionShares(): Float64Array {
		return this.network.state.share;
	}

	advance(): void {
		this.#emit();
		this.day++;
		this.#earnOutside();
		this.#invest();
		this.#found();
		this.#recordPrices();
	}

	#recordPrices(): void {
		const { rows } = this.network;
		const today = new Float64Array(MAX_SUBNETS).fill(NaN);
		for (const row of rows) today[row] = this.network.price(row);
		this.prices.push(today);
	}

	#isTradable(row: number): boolean {
		const { inUse, taoReserve, alphaReserve } = this.network.state;
		return inUse[row] === 1 && taoReserve[row]! > LEAST_POOL && alphaReserve[row]! > LEAST_POOL;
	}

	/** TAO in all pools with what is on its way. */
	get #pooled(): number {
		const { taoReserve, taoFees, pendingRootTao } = this.network.state;
		return sum(taoReserve) + sum(taoFees) + sum(pendingRootTao);
	}

	#emit(): void {
		const { state } = this.network;
		const before = { pooled: this.#pooled, root: state.rootTao };
		const own = state.ownShares.slice();
		this.due += blockEmission(state.taoIssuance) * BLOCKS_PER_DAY;
		this.network.stepBlocks(BLOCKS_PER_DAY);
		const toRoot = state.rootTao - before.root;
		this.flows.root += toRoot;
		this.flows.injected += this.#pooled - before.pooled + toRoot;
		for (const row of this.network.rows) for (const uid of EARNERS) this.#sellPay(row, uid, own);
	}

	/** Sells today's pay, and what could not be sold before at an acceptable price. */
	#sellPay(row: number, uid: number, own: Float64Array): void {
		const { state } = this.network;
		const place = firstUid(row) + uid;
		const fresh = Math.max(0, state.ownShares[place]! - own[place]!);
		const kept = (this.#kept.get(place) ?? 0) + fresh * (1 - this.values.sold / 100);
		this.#kept.set(place, kept);
		this.flows.paySold += this.#sell(row, uid, state.ownShares[place]! - kept, true);
	}

	/** Users pay; the subnets buy their own alpha with it, and keep it. */
	#earnOutside(): void {
		const total = sum(this.quality);
		for (const row of this.network.rows) {
			const bought = this.#buy(row, owner, (this.values.revenue * this.quality[row]!) / total, true);
			const place = firstUid(row) + owner;
			this.#kept.set(place, (this.#kept.get(place) ?? 0) + bought);
		}
	}

	/** @returns shares bought */
	#buy(row: number, uid: number, amount: number, own = false): number {
		if (!this.#isTradable(row) || !(amount > 0)) return 0;
		const limitPrice = HIGH * this.network.price(row);
		const most = tao(Math.min(amount, this.network.state.freeTao, DEEPEST * this.network.state.taoReserve[row]!));
		const { shares, paidIn } = this.network.stake(row, uid, most, { limitPrice, own });
		this.flows.staked += amountOf(paidIn);
		return shares;
	}

	#invest(): void {
		const capital = this.capitalShares();
		const wanted = this.#investors.want(this.quality, capital, this.#returns());
		const pooled = sum(this.network.state.taoReserve);
		const moving = (this.values.speed / 100) * pooled;
		const fresh = this.values.inflow + this.#idle;
		const change = wanted.map((share, row) => moving * (share - capital[row]!) + fresh * share);
		let [freed, asked] = [fresh, 0];
		for (const row of this.network.rows) {
			if (change[row]! < 0) freed += this.#withdraw(row, -change[row]!);
			else asked += change[row]!;
		}
		const granted = asked > 0 ? Math.min(1, Math.max(0, freed) / asked) : 0;
		const before = this.flows.staked;
		for (const row of this.network.rows) {
			if (change[row]! > 0) this.#buy(row, validators, granted * change[row]!);
			this.#remember(row);
		}
		// What the limit of prices left over is placed on the next day.
		this.#idle = Math.max(0, freed - (this.flows.staked - before));
	}

	/** Gain of the last day, price and dividends, as a logarithm. */
	#returns(): Float64Array {
		const { shareValue, inUse } = this.network.state;
		return this.quality.map((_, row) => {
			if (!inUse[row] || !(this.#prices[row]! > 0) || !(this.network.price(row) > 0)) return 0;
			const dividends = shareValue[firstUid(row) + validators]! / this.#shareValues[row]!;
			return log(this.network.price(row) / this.#prices[row]!) + (dividends > 0 ? log(dividends) : 0);
		});
	}

	#remember(row: number): void {
		this.#prices[row] = this.network.price(row);
		this.#shareValues[row] = this.network.state.shareValue[firstUid(row) + validators]!;
	}

	/** Investors sell alpha worth so much, as far as they have it. @returns TAO received */
	#withdraw(row: number, worth: number): number {
		const { state } = this.network;
		const place = firstUid(row) + validators;
		const held = state.stakeShares[place]! - state.ownShares[place]!;
		const wanted = worth / this.network.price(row) / state.shareValue[place]!;
		const got = this.#sell(row, validators, Math.min(held, wanted), false);
		this.flows.staked -= got;
		return got;
	}

	/** @returns TAO received; less than asked for where the price would fall too far */
	#sell(row: number, uid: number, shares: number, own: boolean): number {
		if (!(shares > 0) || !this.#isTradable(row)) return 0;
		const { alphaReserve, shareValue } = this.network.state;
		const most = (DEEPEST * alphaReserve[row]!) / shareValue[firstUid(row) + uid]!;
		const limitPrice = LOW * this.network.price(row);
		return amountOf(this.network.unstake(row, uid, Math.min(shares, most), { own, limitPrice }).tao);
	}

	#found(): void {
		this.founders.arrive(this.day);
		const present = this.network.rows.map((row) => this.quality[row]!);
		this.founders.tryAll(this.network, this.day, (founder, { row, dissolved }) => {
			if (dissolved) {
				const worse = present.filter((worth) => worth < this.quality[row]!).length;
				this.departures.push({
					day: this.day,
					netuid: dissolved.netuid,
					rank: worse / Math.max(1, present.length - 1),
				});
			}
			this.#open(row, founder.quality);
		});
	}

	/** A fresh row gets the three UIDs that stand for roles, as a table's rows have. */
	#open(row: number, quality: number): void {
		const { state } = this.network;
		const first = firstUid(row);
		for (const uid of EARNERS) this.#kept.delete(first + uid);
		// The later rules start a subnet without TAO until root switches it on: here root does so at once.
		state.emissionEnabled[row] = 1;
		state.uids[row] = EARNERS.length;
		state.incentive[first + miners] = 1;
		state.take[first + validators] = DEFAULT_TAKE;
		state.rootShare[first + validators] = 1;
		this.quality[row] = quality;
		this.isNew[row] = 1;
		this.names[row] = `New on ${state.netuid[row]!}, day ${this.day}`;
		this.#investors.forget(row);
		for (const day of this.prices) day[row] = NaN;
		this.#remember(row);
	}
}
