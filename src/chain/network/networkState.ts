import { MAX_UIDS } from "../economics/neuronSlots.ts";
import { PRICE_EMA_RATE } from "../economics/movingAverages.ts";
import { TAO_WEIGHT } from "../economics/emissionSplit.ts";
import type { RuleSet } from "../rules/ruleSetType.ts";
import { createNeuronColumns, createSubnetColumns, type NeuronColumns, type SubnetColumns } from "./columns.ts";

/**
 * Decides who deserves what at a subnet's epoch: fills `incentive` and `dividend` of the subnet's UIDs, each with a sum
 * of 1 or 0. The consensus engine is one such rule.
 */
export type EpochRule = (state: NetworkState, row: number) => void;

export interface NetworkSettings {
	/** First block. */
	readonly block: number;
	/** All TAO that exists; decides the halvings. */
	readonly taoIssuance: number;
	/** TAO staked on root. */
	readonly rootTao: number;
	/** Weight of a block's price in the moving price; by the code 3e-6, live perhaps ten times higher. */
	readonly priceEmaRate: number;
	readonly epochRule: EpochRule;
}

/** Everything that the steps of a network read and write. Whole tokens. */
export interface NetworkState extends SubnetColumns, NeuronColumns {
	readonly rules: RuleSet;
	readonly priceEmaRate: number;
	readonly taoWeightOfRoot: number;
	epochRule: EpochRule;
	/** The block that comes next. */
	block: number;
	taoIssuance: number;
	rootTao: number;
	/** TAO outside pools and root: in wallets. */
	freeTao: number;
	/** TAO taken out of issuance since the start. */
	recycledTao: number;
	/** What the last subnet cost, TAO, and in which block it was registered. */
	lastLock: number;
	lastLockBlock: number;
}

export function createState(rules: RuleSet, settings: NetworkSettings): NetworkState {
	const { block, taoIssuance, rootTao, priceEmaRate, epochRule } = settings;
	return {
		...createSubnetColumns(),
		...createNeuronColumns(),
		rules,
		priceEmaRate,
		taoWeightOfRoot: TAO_WEIGHT,
		epochRule,
		block,
		taoIssuance,
		rootTao,
		freeTao: taoIssuance - rootTao,
		recycledTao: 0,
		lastLock: 0,
		lastLockBlock: block,
	};
}

export const DEFAULT_PRICE_EMA_RATE = PRICE_EMA_RATE;

/** First place of a row's UIDs in the neuron columns. */
export const firstUid = (row: number): number => row * MAX_UIDS;

/** Alpha staked to one UID. @param place in the neuron columns */
export const stakeOf = (state: NetworkState, place: number): number =>
	state.stakeShares[place]! * state.shareValue[place]!;

/** Issues shares for alpha staked to a UID, and returns how many. */
export function depositStake(state: NetworkState, place: number, amount: number): number {
	if (state.stakeShares[place] === 0) state.shareValue[place] = 1;
	const shares = amount / state.shareValue[place]!;
	state.stakeShares[place]! += shares;
	return shares;
}

/** Pays the hotkey's own coldkey. */
export function payOwn(state: NetworkState, place: number, amount: number): void {
	if (amount > 0) state.ownShares[place]! += depositStake(state, place, amount);
}

/** Pays everybody who stakes to the UID, by shares; its own coldkey when nobody does. */
export function payStakers(state: NetworkState, place: number, amount: number): void {
	const shares = state.stakeShares[place]!;
	if (shares > 0) state.shareValue[place]! += amount / shares;
	else payOwn(state, place, amount);
}
