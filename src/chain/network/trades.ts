import { SubnetsError } from "../../numeric/errors.ts";
import { buyAlpha, sellAlpha } from "../economics/pool.ts";
import { type Alpha, alpha, amountOf, type Tao } from "../units.ts";
import { depositStake, firstUid, type NetworkState } from "./networkState.ts";
import { poolOf, storePool } from "./rowPool.ts";

/** What a staker got for its TAO. */
export interface Stake {
	/** Shares in the UID's stake: what to give back to unstake; their value grows with dividends. */
	readonly shares: number;
	readonly alpha: Alpha;
	/** TAO that entered the pool; what the limit price left over stays in the wallet. */
	readonly paidIn: Tao;
	readonly fee: Tao;
}

/** What an unstaker got for its shares. */
export interface Unstake {
	/** Shares given back: fewer than offered when the limit price stopped the sale. */
	readonly shares: number;
	readonly tao: Tao;
	/** In alpha. */
	readonly fee: Alpha;
}

function refuse(message: string, field: string): never {
	throw new SubnetsError("bad-value", message, field);
}

/** How a trade is made; both optional. */
export interface TradeOptions {
	/** Spot price beyond which nothing is traded. */
	readonly limitPrice?: number;
	/** The stake is the hotkey's own coldkey's. */
	readonly own?: boolean;
}

/**
 * Buys alpha with TAO from a wallet and stakes it to a UID. Counts as inflow.
 * @throws {SubnetsError} `bad-value` when there is less TAO in wallets, or the pool refuses the amount
 */
export function stake(state: NetworkState, row: number, uid: number, amount: Tao, options: TradeOptions = {}): Stake {
	if (amountOf(amount) > state.freeTao) {
		refuse(
			`Amount: ${amountOf(amount)} TAO is more than the ${state.freeTao} outside pools and root. Use less.`,
			"amount",
		);
	}
	const { paidIn, fee, alphaOut, pool } = buyAlpha(poolOf(state, row), amount, options.limitPrice);
	storePool(state, row, pool);
	state.freeTao -= amountOf(paidIn) + amountOf(fee);
	if (state.rules.feeDestination === "pool") state.taoFees[row]! += amountOf(fee);
	else state.freeTao += amountOf(fee);
	state.alphaOutstanding[row]! += amountOf(alphaOut);
	state.flow[row]! += amountOf(paidIn);
	const place = firstUid(row) + uid;
	const shares = depositStake(state, place, amountOf(alphaOut));
	if (options.own) state.ownShares[place]! += shares;
	return { shares, alpha: alphaOut, paidIn, fee };
}

/**
 * Sells the alpha behind shares of a UID's stake. Counts as outflow.
 * @throws {SubnetsError} `bad-value` when the UID has fewer shares of that kind, or the pool refuses the amount
 */
export function unstake(
	state: NetworkState,
	row: number,
	uid: number,
	shares: number,
	options: TradeOptions = {},
): Unstake {
	const place = firstUid(row) + uid;
	const own = state.ownShares[place]!;
	const held = options.own ? own : state.stakeShares[place]! - own;
	if (!(shares >= 0 && shares <= held * (1 + 1e-9))) {
		refuse(`Shares: ${shares} are more than the ${held} of UID ${uid}. Use fewer.`, "shares");
	}
	const value = state.shareValue[place]!;
	const { sold, tao, fee } = sell(state, row, Math.min(shares, held) * value, options.limitPrice);
	const given = value > 0 ? Math.min(held, sold / value) : 0;
	state.stakeShares[place]! -= given;
	if (options.own) state.ownShares[place]! -= given;
	return { shares: given, tao, fee };
}

/**
 * Sells idle alpha: that of stakers whose hotkey lost its UID. Counts as outflow.
 * @throws {SubnetsError} `bad-value` when there is less, or the pool refuses the amount
 */
export function sellIdle(state: NetworkState, row: number, amount: Alpha, limitPrice?: number): Tao {
	const idle = state.idleAlpha[row]!;
	if (amountOf(amount) > idle * (1 + 1e-9)) {
		refuse(`Amount: ${amountOf(amount)} alpha is more than the ${idle} that is idle. Use less.`, "amount");
	}
	const { sold, tao } = sell(state, row, Math.min(idle, amountOf(amount)), limitPrice);
	state.idleAlpha[row]! -= sold;
	return tao;
}

/** Alpha goes into the pool, TAO into wallets; `sold` is what the seller gave, fee included. */
function sell(state: NetworkState, row: number, amount: number, limitPrice?: number) {
	const { paidIn, fee, taoOut, pool } = sellAlpha(poolOf(state, row), alpha(amount), limitPrice);
	storePool(state, row, pool);
	state.alphaOutstanding[row]! -= amountOf(paidIn);
	state.unowned[row]! += amountOf(fee);
	if (state.rules.feeDestination === "pool") state.alphaFees[row]! += amountOf(fee);
	state.freeTao += amountOf(taoOut);
	state.flow[row]! -= amountOf(taoOut);
	return { sold: amountOf(paidIn) + amountOf(fee), tao: taoOut, fee };
}

/** Moves TAO between wallets and root; one to one, without fee. @param change negative = out of root */
export function stakeOnRoot(state: NetworkState, change: Tao): void {
	const amount = amountOf(change);
	if (amount > state.freeTao || -amount > state.rootTao) {
		refuse(`Amount: ${amount} TAO is more than there is. Use less.`, "amount");
	}
	state.freeTao -= amount;
	state.rootTao += amount;
}

/** Value of shares in alpha, before any sale. */
export const valueOfShares = (state: NetworkState, row: number, uid: number, shares: number): Alpha =>
	alpha(shares * state.shareValue[firstUid(row) + uid]!);
