import {
	BURN_INTERVAL,
	burnAfterBlocks,
	burnAfterInterval,
	burnAfterRegistration,
	MOST_REGISTRATIONS,
} from "../economics/burnPrice.ts";
import { MAX_UIDS, NEURON_IMMUNITY, uidToPrune } from "../economics/neuronSlots.ts";
import { LEAST_RESERVE } from "../economics/pool.ts";
import { amountOf, block, type Tao, tao } from "../units.ts";
import { firstUid, type NetworkState, stakeOf } from "./networkState.ts";
import { chainBuys } from "./rowPool.ts";

export interface NeuronRegistration {
	readonly uid: number;
	/** TAO paid. */
	readonly price: Tao;
	/** Alpha per share of the hotkey that lost this UID, if one did: its stakers' alpha is idle from now on. */
	readonly replacedShareValue?: number;
}

/** Why a registration was refused. */
export type RegistrationRefusal = "too many this interval" | "all slots immortal" | "not enough TAO";

/**
 * Registers a hotkey: its TAO buys alpha that is destroyed, and it takes a free UID or that of the worst.
 * Stake on a replaced hotkey stays its holders', but earns nothing any more.
 * @source protocol.md §1.3
 */
export function registerNeuron(state: NetworkState, row: number): NeuronRegistration | RegistrationRefusal {
	const { rules } = state;
	if (rules.burnPriceLaw === "stepwise" && state.registrations[row]! >= MOST_REGISTRATIONS)
		return "too many this interval";
	const price = state.burnPrice[row]!;
	if (price > state.freeTao) return "not enough TAO";
	const uids = state.uids[row]!;
	const uid = uids < MAX_UIDS ? uids : worstUid(state, row);
	if (uid === undefined) return "all slots immortal";
	state.freeTao -= price;
	if (state.alphaReserve[row]! >= LEAST_RESERVE) chainBuys(state, row, price);
	else state.taoReserve[row]! += price;
	const replacedShareValue = uid < uids ? vacate(state, row, uid) : undefined;
	if (uid === uids) state.uids[row] = uids + 1;
	state.uidRegisteredAt[firstUid(row) + uid] = state.block;
	state.registrations[row]!++;
	if (rules.burnPriceLaw === "decaying") state.burnPrice[row] = amountOf(burnAfterRegistration(tao(price)));
	return { uid, price: tao(price), ...(replacedShareValue !== undefined && { replacedShareValue }) };
}

function worstUid(state: NetworkState, row: number): number | undefined {
	const first = firstUid(row);
	const uids = state.uids[row]!;
	const score = new Float64Array(uids);
	for (let uid = 0; uid < uids; uid++) score[uid] = state.minerPay[first + uid]! + state.validatorPay[first + uid]!;
	const immortal = new Uint8Array(uids);
	if (state.ownerUid[row]! >= 0) immortal[state.ownerUid[row]!] = 1;
	const registeredAt = state.uidRegisteredAt.subarray(first, first + uids);
	const rule = { immunity: NEURON_IMMUNITY, keepsUnprotected: state.rules.prunesImmuneEarly };
	return uidToPrune({ score, registeredAt, immortal }, block(state.block), rule);
}

/** Clears a UID for its next hotkey; its stakers keep their alpha, idle. Returns the value of their shares. */
function vacate(state: NetworkState, row: number, uid: number): number {
	const place = firstUid(row) + uid;
	const shareValue = state.shareValue[place]!;
	state.idleAlpha[row]! += stakeOf(state, place);
	for (const column of [state.stakeShares, state.shareValue, state.ownShares, state.rootShare, state.take]) {
		column[place] = 0;
	}
	for (const column of [state.incentive, state.dividend, state.minerPay, state.validatorPay]) column[place] = 0;
	return shareValue;
}

/** Moves the prices of UIDs over `blocks` blocks. The stepwise law acts at each whole interval of 360 blocks. */
export function adjustBurnPrices(state: NetworkState, blocks: number): void {
	const before = state.block - blocks;
	const intervals = Math.floor(state.block / BURN_INTERVAL) - Math.floor(before / BURN_INTERVAL);
	for (let row = 0; row < state.inUse.length; row++) {
		if (!state.inUse[row]) continue;
		const price = tao(state.burnPrice[row]!);
		if (state.rules.burnPriceLaw === "decaying") {
			state.burnPrice[row] = amountOf(burnAfterBlocks(price, block(blocks)));
			continue;
		}
		for (let k = 0; k < intervals; k++) {
			const registrations = k === 0 ? state.registrations[row]! : 0;
			state.burnPrice[row] = amountOf(burnAfterInterval(tao(state.burnPrice[row]!), registrations));
		}
		if (intervals > 0) state.registrations[row] = 0;
	}
}
