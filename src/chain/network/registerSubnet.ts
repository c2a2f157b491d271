import { sumOf } from "../../numeric/sums.ts";
import { blockEmission } from "../economics/blockEmission.ts";
import { liquidate, subnetToDissolve } from "../economics/deregistration.ts";
import { MAX_UIDS } from "../economics/neuronSlots.ts";
import { SUBNET_REGISTRATION_INTERVAL, subnetLockCost } from "../economics/subnetLock.ts";
import { alpha, amountOf, block, type Tao, tao } from "../units.ts";
import { createNeuronColumns, createSubnetColumns } from "./columns.ts";
import { firstUid, type NetworkState, stakeOf } from "./networkState.ts";
import { priceOf } from "./rowPool.ts";

export interface SubnetRegistration {
	/** The new subnet's row. */
	readonly row: number;
	/** TAO paid. */
	readonly price: Tao;
	/** What became of the subnet that made room, if one did. */
	readonly dissolved?: Dissolution;
}

export interface Dissolution {
	readonly row: number;
	readonly netuid: number;
	/** TAO that every alpha held was paid; shares of a UID are worth shares × value × this. */
	readonly taoPerAlpha: number;
	/** Value of a share in alpha, per UID, for holders to reckon with. */
	readonly shareValues: Float64Array;
}

export type SubnetRefusal = "too soon" | "no room" | "not enough TAO";

/** What a new subnet costs in the next block. */
export function lockCost(state: NetworkState): Tao {
	const elapsed = block(state.block - state.lastLockBlock);
	return subnetLockCost(tao(state.lastLock), elapsed, state.rules.lockFallPeriod(blockEmission(state.taoIssuance)));
}

/**
 * Registers a subnet. Where the rules limit their number and all rows are taken, the one with the lowest moving price
 * (after 120 days of protection) is dissolved and its netuid used again.
 * @source protocol.md §3.10-3.11
 */
export function registerSubnet(state: NetworkState): SubnetRegistration | SubnetRefusal {
	const price = amountOf(lockCost(state));
	if (state.lastLock > 0 && state.block - state.lastLockBlock < SUBNET_REGISTRATION_INTERVAL) return "too soon";
	if (price > state.freeTao) return "not enough TAO";
	const free = state.inUse.indexOf(0);
	const dissolves = free < 0 && state.rules.subnetLimit !== null;
	const row = dissolves ? subnetToDissolve(state, state.block) : free;
	if (row === undefined || row < 0) return "no room";
	const dissolved = dissolves ? dissolveSubnet(state, row) : undefined;
	state.freeTao -= price;
	openRow(state, row, dissolved?.netuid ?? unusedNetuid(state), price);
	state.lastLock = price;
	state.lastLockBlock = state.block;
	return { row, price: tao(price), ...(dissolved && { dissolved }) };
}

function unusedNetuid(state: NetworkState): number {
	const taken = new Set(state.netuid.filter((_, row) => state.inUse[row]));
	let netuid = 1;
	while (taken.has(netuid)) netuid++;
	return netuid;
}

/** Pays a subnet's TAO to all who hold its alpha, and empties the row. */
export function dissolveSubnet(state: NetworkState, row: number): Dissolution {
	const first = firstUid(row);
	const uids = state.uids[row]!;
	const holdings = Array.from({ length: uids }, (_, uid) => alpha(stakeOf(state, first + uid)));
	holdings.push(alpha(state.idleAlpha[row]!));
	const protocol = state.rules.protocolSharesLiquidation ? state.protocolAlpha[row]! : 0;
	const reserve = state.taoReserve[row]! + state.taoFees[row]!;
	const { paid, recycled } = liquidate(tao(reserve), holdings, alpha(protocol));
	state.freeTao += sumOf(paid, amountOf);
	state.rootTao += state.pendingRootTao[row]!;
	state.recycledTao += amountOf(recycled);
	state.taoIssuance -= amountOf(recycled);
	const held = sumOf(holdings, amountOf) + protocol;
	const netuid = state.netuid[row]!;
	const shareValues = state.shareValue.slice(first, first + uids);
	clearRow(state, row);
	return { row, netuid, taoPerAlpha: held > 0 ? reserve / held : 0, shareValues };
}

const EMPTY_SUBNET = createSubnetColumns(1);
const EMPTY_NEURONS = createNeuronColumns(1);

function clearRow(state: NetworkState, row: number): void {
	for (const name of Object.keys(EMPTY_SUBNET) as (keyof typeof EMPTY_SUBNET)[]) {
		state[name][row] = EMPTY_SUBNET[name][0]!;
	}
	for (const name of Object.keys(EMPTY_NEURONS) as (keyof typeof EMPTY_NEURONS)[]) {
		state[name].fill(0, firstUid(row), firstUid(row) + MAX_UIDS);
	}
}

/** Median of the positive spot prices; 1 when there is none. */
function medianPrice(state: NetworkState): number {
	const prices: number[] = [];
	state.inUse.forEach((used, row) => {
		if (used && priceOf(state, row) > 0) prices.push(priceOf(state, row));
	});
	prices.sort((a, b) => a - b);
	if (prices.length === 0) return 1;
	return (prices[(prices.length - 1) >> 1]! + prices[prices.length >> 1]!) / 2;
}

/** Opens a row with the owner's key on UID 0. What of the lock does not enter the pool is recycled. */
function openRow(state: NetworkState, row: number, netuid: number, lock: number): void {
	const wholeLock = state.rules.newPool === "whole lock";
	const reserve = wholeLock ? lock : 1;
	const alphaReserve = wholeLock ? lock / medianPrice(state) : 1;
	state.inUse[row] = 1;
	state.netuid[row] = netuid;
	state.taoReserve[row] = reserve;
	state.alphaReserve[row] = alphaReserve;
	state.taoWeight[row] = 0.5;
	state.emissionEnabled[row] = wholeLock ? 0 : 1;
	state.registeredAt[row] = state.block;
	state.startedAt[row] = state.block + state.rules.startDelay;
	state.burnPrice[row] = 1;
	state.uids[row] = 1;
	state.ownerUid[row] = 0;
	state.uidRegisteredAt[firstUid(row)] = state.block;
	state.recycledTao += lock - reserve;
	state.taoIssuance -= lock - reserve;
}
