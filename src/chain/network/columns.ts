import { MAX_SUBNETS } from "../economics/deregistration.ts";
import { MAX_UIDS } from "../economics/neuronSlots.ts";

/** UID of a subnet without an owner's key. */
export const NO_UID = -1;

/**
 * One column per fact about a subnet; a subnet keeps its row until it is dissolved, and its successor takes the row.
 * TAO and alpha are whole tokens. A row that is not in use has `eligible` and `inUse` 0.
 */
export function createSubnetColumns(capacity: number = MAX_SUBNETS) {
	const amounts = () => new Float64Array(capacity);
	const flags = () => new Uint8Array(capacity);
	return {
		inUse: flags(),
		netuid: new Uint16Array(capacity),
		/** In the pool. */
		taoReserve: amounts(),
		alphaReserve: amounts(),
		/** Alpha outside the pool: staked, pending, or nobody's. */
		alphaOutstanding: amounts(),
		/** Weight of TAO in the pool. */
		taoWeight: amounts(),
		/** Fees that enter the pool with the next injection. */
		taoFees: amounts(),
		alphaFees: amounts(),
		/** Moving price, TAO per alpha. */
		priceEma: amounts(),
		/** Moving average of TAO paid in minus out, per block. */
		flowEma: amounts(),
		/** TAO paid in minus out since the average was last moved. */
		flow: amounts(),
		/** Share of the last epoch's incentive that was withheld. */
		minerBurned: amounts(),
		/** 1 = takes part in the emission. */
		eligible: flags(),
		/** 1 = may receive TAO. */
		emissionEnabled: flags(),
		/** Block of registration, and the first block that emits. */
		registeredAt: amounts(),
		startedAt: amounts(),
		/** Share of the last block's TAO, 0 to 1. */
		share: amounts(),
		/** Per block, in the last step: TAO and alpha injected, TAO with which the chain bought. */
		taoInjected: amounts(),
		alphaInjected: amounts(),
		excessTao: amounts(),
		/** Alpha collected since the last epoch. */
		pendingOwner: amounts(),
		pendingMiners: amounts(),
		pendingValidators: amounts(),
		pendingRoot: amounts(),
		/** TAO for root stakers from alpha sold in every block, paid at the epoch (first rule set). */
		pendingRootTao: amounts(),
		/** Alpha staked to hotkeys that lost their UID: it is still its holders', and earns nothing. */
		idleAlpha: amounts(),
		/** Alpha outside the pool that is nobody's stake: burned, orphaned, kept by the chain, or fees of block authors. */
		unowned: amounts(),
		/** The chain's own part of it, which takes part in a liquidation under the later rules. */
		protocolAlpha: amounts(),
		/** Price of a UID, TAO. */
		burnPrice: amounts(),
		/** Registrations of UIDs since the price was last adjusted. */
		registrations: amounts(),
		/** UIDs taken. */
		uids: new Uint16Array(capacity),
		/** The owner's UID, or {@link NO_UID}. */
		ownerUid: new Int16Array(capacity).fill(NO_UID),
	};
}

/** One column per fact about a UID; UID `u` of the subnet in row `r` is at `r × 256 + u`. */
export function createNeuronColumns(capacity: number = MAX_SUBNETS) {
	const amounts = () => new Float64Array(capacity * MAX_UIDS);
	return {
		/** Stake is held as shares: a reward to stakers raises the value of all, a deposit adds new ones. */
		stakeShares: amounts(),
		/** Alpha per share. */
		shareValue: amounts(),
		/** Shares that belong to the hotkey's own coldkey: pay, take, own stake. */
		ownShares: amounts(),
		/** Part of all TAO on root that is staked to this hotkey, 0 to 1. */
		rootShare: amounts(),
		/** Commission on dividends, 0 to 1. */
		take: amounts(),
		/** Outcome of the last epoch: shares of the incentive and of the dividends, each of sum 1 or 0 per subnet. */
		incentive: amounts(),
		dividend: amounts(),
		/** Alpha paid at the last epoch: as a miner, and to its stakers and itself as a validator. */
		minerPay: amounts(),
		validatorPay: amounts(),
		/** Block of registration. */
		uidRegisteredAt: amounts(),
	};
}

export type SubnetColumns = ReturnType<typeof createSubnetColumns>;
export type NeuronColumns = ReturnType<typeof createNeuronColumns>;
