import { type I96F32, type U96F32 as Fixed96, U96F32 } from "../exact/fixedPoint.ts";
import type { ExactPool } from "./exactPool.ts";
import { limitU64 } from "./wideInteger.ts";

/** Defaults of a subnet under the rules of mid-2026. @source protocol.md §1.2, §3.2 */
export const SUBNET_DEFAULTS = {
	emissionEnabled: true,
	registrationAllowed: true,
	subtokenEnabled: true,
	firstEmissionBlock: 1n as bigint | null,
	mechanism: 1,
	minerBurned: U96F32.zero,
	ownerCutEnabled: true,
	emaHalvingBlocks: 201_600n,
	/** 3e-6 in 32 fraction bits. */
	movingAlpha: 12_884n as I96F32,
} as const;

/** What the shares of the block's TAO depend on. */
export interface ExactShareInput {
	readonly netuid: number;
	readonly movingPrice: I96F32;
	/** Share of the last tempo's miner emission that went to the owner's keys and was withheld. */
	readonly minerBurned: Fixed96;
	readonly emissionEnabled: boolean;
	readonly registrationAllowed: boolean;
	readonly subtokenEnabled: boolean;
	/** Null = not started. */
	readonly firstEmissionBlock: bigint | null;
	/** 1 = pool, 0 = TAO and alpha change one to one. */
	readonly mechanism: number;
}

/** Counters that a subnet fills block by block until its tempo ends; rao. */
export interface ExactPending {
	readonly ownerCut: bigint;
	readonly server: bigint;
	readonly validator: bigint;
	readonly rootAlpha: bigint;
}

/** One subnet as the coinbase sees it. */
export interface ExactSubnet extends ExactShareInput {
	readonly pool: ExactPool;
	readonly ownerCutEnabled: boolean;
	readonly emaHalvingBlocks: bigint;
	readonly movingAlpha: I96F32;
	readonly pending: ExactPending;
	/** Alpha that the chain bought with excess TAO, in all. */
	readonly protocolAlpha: bigint;
}

/** All alpha that exists of a subnet. */
export const alphaIssuance = ({ alphaReserve, alphaOutstanding }: ExactPool): bigint =>
	limitU64(alphaReserve + alphaOutstanding);
