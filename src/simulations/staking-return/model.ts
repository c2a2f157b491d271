import { sumOf } from "../../numeric/sums.ts";
import { type Random } from "../../numeric/random.ts";
import { SUPPLY } from "../../chain/economics/blockEmission.ts";
import { type Pool, sellAlpha } from "../../chain/economics/pool.ts";
import { type Network } from "../../chain/network/network.ts";
import { networkFromTable, TABLE_UIDS } from "../../chain/network/networkFromTable.ts";
import { depositStake, firstUid } from "../../chain/network/networkState.ts";
import { poolOf } from "../../chain/network/rowPool.ts";
import { type RuleSetId } from "../../chain/ruleSetId.ts";
import { alpha, amountOf, BLOCKS_PER_DAY, tao } from "../../chain/units.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { tableOfMarkets } from "../shared/pools/marketTable.ts";
import { SNAPSHOT_SOURCE, type SubnetMarket } from "../shared/pools/subnetPools.ts";
import { type parameters } from "./parameters.ts";

export type StakingValues = ValuesOf<typeof parameters>;

/** Rows of the network: the subnet that is watched, and one that stands for all others. */
const HERE = 0;
const ELSEWHERE = 1;
const { owner, validators, miners } = TABLE_UIDS;
const EARNERS = [owner, miners, validators] as const;
/** The subnet whose share of the flow is not known starts with an even one. */
const SUBNETS = 128;
/** Pool of the row that stands for all others: so large that nothing moves it. */
const BOTTOMLESS = 1e6;

/** Somebody who stakes once and is watched. */
export interface Watched {
	/** TAO put in. */
	readonly paid: number;
	readonly day: number;
	/** Alpha bought, and the spot price before. */
	readonly bought: number;
	readonly price: number;
	readonly fee: number;
	readonly shares: number;
}

/** TAO that entered and left the pool since the start, by reason. */
export interface PoolFlows {
	/** By stakers, net of what they took out; the watched ones included. */
	staked: number;
	/** By the chain: injection and its purchases. */
	injected: number;
	/** To owner, miners and validators for pay that they sold. */
	paySold: number;
	/** To root's stakers for their part. */
	root: number;
}

/**
 * One subnet's pool and stakers under the chain's rules, day by day.
 *
 * All other subnets are one row whose moving price and flow are held where they are: what they get of the block's TAO
 * depends on them only through these.
 */
export class StakingRun {
	readonly network: Network;
	readonly flows: PoolFlows = { staked: 0, injected: 0, paySold: 0, root: 0 };
	/** Alpha paid so far, by UID of the table; stakers' dividends apart. */
	readonly paid = new Float64Array(EARNERS.length);
	stakersPaid = 0;
	readonly start: { readonly price: number; readonly taoReserve: number; readonly outstanding: number };
	day = 0;
	/** TAO that others paid in on balance before they turned; negative: that they got. */
	#brought = 0;
	/** Shares of the validators' own stake, which never leaves. */
	readonly #stays: number;
	readonly #others: { readonly price: number; readonly flow: number };

	/** @param othersPrice sum of all other subnets' moving prices */
	constructor(
		private values: StakingValues,
		rules: RuleSetId,
		market: SubnetMarket,
		othersPrice: number,
	) {
		const elsewhere: SubnetMarket = {
			netuid: market.netuid === SUBNETS ? 1 : SUBNETS,
			name: "All others",
			taoReserve: BOTTOMLESS,
			alphaReserve: BOTTOMLESS / othersPrice,
			alphaOutstanding: SUPPLY,
			taoPerDay: 0,
		};
		const table = tableOfMarkets([{ ...market, taoPerDay: 0 }, elsewhere], values.rootTao, SNAPSHOT_SOURCE);
		this.network = networkFromTable(table, rules);
		const { state } = this.network;
		state.take[firstUid(HERE) + validators] = values.take / 100;
		const asleep = market.alphaOutstanding * (1 - values.validating / 100);
		state.stakeShares[firstUid(HERE) + validators]! -= asleep;
		depositStake(state, firstUid(HERE) + miners, asleep);
		this.#stays = (state.stakeShares[firstUid(HERE) + validators]! * values.stays) / 100;
		const perDay = 0.5 * BLOCKS_PER_DAY;
		const share = market.taoPerDay > 0 ? Math.min(0.5, market.taoPerDay / perDay) : 1 / SUBNETS;
		const flow = values.totalFlow / BLOCKS_PER_DAY;
		state.flowEma[HERE] = share * flow;
		this.#others = { price: othersPrice, flow: (1 - share) * flow };
		this.start = { price: this.price, taoReserve: market.taoReserve, outstanding: market.alphaOutstanding };
	}

	get price(): number {
		return this.network.price(HERE);
	}

	get pool(): Pool {
		return poolOf(this.network.state, HERE);
	}

	get taoReserve(): number {
		return this.network.state.taoReserve[HERE]!;
	}

	get outstanding(): number {
		return this.network.state.alphaOutstanding[HERE]!;
	}

	/** Alpha per share of the validators' stakers: grows with dividends. */
	get shareValue(): number {
		return this.network.state.shareValue[firstUid(HERE) + validators]!;
	}

	/** Share of the block's TAO in the last step, 0 to 1. */
	get share(): number {
		return this.network.state.share[HERE]!;
	}

	/** Day on which others turn. */
	get turn(): number {
		return Math.max(1, Math.round((this.values.days * this.values.turn) / 100));
	}

	enter(amount: number): Watched {
		const price = this.price;
		const { limit } = this.values;
		const options = limit > 0 ? { limitPrice: price * (1 + limit / 100) } : {};
		const { alpha: bought, shares, paidIn, fee } = this.network.stake(HERE, validators, tao(amount), options);
		this.flows.staked += amountOf(paidIn);
		// Without a limit all of it is paid, and adding the parts up again would change its last digit.
		const paid = limit > 0 ? amountOf(paidIn) + amountOf(fee) : amount;
		return { paid, day: this.day, bought: amountOf(bought), price, fee: amountOf(fee), shares };
	}

	/** Alpha that somebody holds now. */
	held = ({ shares }: Watched): number => amountOf(this.network.valueOf(HERE, validators, shares));

	/** TAO that it would fetch if it were sold now; nothing is sold. */
	worth = (watched: Watched): number => amountOf(sellAlpha(this.pool, alpha(this.held(watched))).taoOut);

	/** One day: emission and epochs, pay is sold, others come or go. */
	/** From the next day on. */
	change(values: StakingValues): void {
		this.values = values;
	}

	advance(random: Random, watched: readonly Watched[]): void {
		const { state } = this.network;
		state.priceEma[ELSEWHERE] = this.#others.price;
		state.flowEma[ELSEWHERE] = this.#others.flow;
		this.#emit();
		this.day++;
		this.#moveOthers(random.normal(0, this.values.noise), watched);
		if (this.values.sale > 0) this.flows.staked -= this.#leave(this.values.sale, watched);
	}

	#emit(): void {
		const { state } = this.network;
		const place = firstUid(HERE) + validators;
		const before = { pool: this.#poolTao, root: state.rootTao, value: this.shareValue };
		const own = EARNERS.map((uid) => state.ownShares[firstUid(HERE) + uid]!);
		const stakers = state.stakeShares[place]! - state.ownShares[place]!;
		this.network.stepBlocks(BLOCKS_PER_DAY);
		const toRoot = state.rootTao - before.root;
		this.flows.root += toRoot;
		this.flows.injected += this.#poolTao - before.pool + toRoot;
		this.stakersPaid += stakers * (this.shareValue - before.value);
		EARNERS.forEach((uid, i) => {
			this.#sellPay(uid, i, state.ownShares[firstUid(HERE) + uid]! - own[i]!);
		});
	}

	#sellPay(uid: number, i: number, shares: number): void {
		if (!(shares > 0)) return;
		this.paid[i]! += amountOf(this.network.valueOf(HERE, uid, shares));
		const { tao: got } = this.network.unstake(HERE, uid, (shares * this.values.sold) / 100, { own: true });
		this.flows.paySold += amountOf(got);
	}

	/** TAO in the pool with what is on its way into or out of it. */
	get #poolTao(): number {
		const { state } = this.network;
		return state.taoReserve[HERE]! + state.taoFees[HERE]! + state.pendingRootTao[HERE]!;
	}

	#moveOthers(noise: number, watched: readonly Watched[]): void {
		const { flow, leaves, days } = this.values;
		const leaving = this.day > this.turn;
		const back = days > this.turn ? ((leaves / 100) * this.#brought) / (days - this.turn) : 0;
		const wanted = noise + (leaving ? -back : flow);
		const moved = wanted > 0 ? this.#come(wanted) : -this.#leave(-wanted, watched);
		this.flows.staked += moved;
		// What was wished for is not what moved: nobody brings back what he never got.
		if (!leaving) this.#brought += moved;
	}

	/** @returns TAO paid into the pool */
	#come(amount: number): number {
		const most = tao(Math.min(amount, this.network.state.freeTao));
		return amountOf(this.network.stake(HERE, validators, most).paidIn);
	}

	/** Others sell alpha worth so much at the spot price, as far as they have it and may leave. @returns TAO that they got */
	#leave(worth: number, watched: readonly Watched[]): number {
		const { state } = this.network;
		const place = firstUid(HERE) + validators;
		const ours = sumOf(watched, ({ shares }) => shares);
		const theirs = state.stakeShares[place]! - state.ownShares[place]! - ours - this.#stays;
		const shares = Math.min(Math.max(0, theirs), worth / this.price / this.shareValue);
		return shares > 0 ? amountOf(this.network.unstake(HERE, validators, shares).tao) : 0;
	}
}
