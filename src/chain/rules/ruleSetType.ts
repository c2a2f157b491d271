import type { OwnershipGate } from "../economics/conviction.ts";
import type { InjectionCap, InjectionRule } from "../economics/injection.ts";
import type { OwnerIncentive } from "../economics/ownerIncentive.ts";
import type { ShareRule } from "../economics/subnetShares.ts";
import type { RuleSetId } from "../ruleSetId.ts";

/** One dated state of the chain's economic rules. @source protocol.md §3, §6 */
export interface RuleSet {
	readonly id: RuleSetId;
	/** A few words, sentence case. */
	readonly label: string;
	/** The day it stands for, ISO. */
	readonly date: string;
	/** One sentence: what sets it apart. */
	readonly summary: string;
	readonly source: string;

	/** How the block's TAO is shared among subnets. */
	readonly shareRule: "price" | "flow" | "unburned price" | "gated price";
	readonly sharesOf: ShareRule;
	/** Most alpha injected per block. */
	readonly injectionCap: InjectionCap;
	/** Divides a subnet's TAO into injection and excess. */
	readonly inject: InjectionRule;
	/** What becomes of alpha that the chain buys with excess TAO; "never" = the chain does not buy. */
	readonly chainBuy: "never" | "recycled" | "kept";

	readonly pool: "constant product" | "balancer";
	/** Share of what is paid in. */
	readonly feeRate: number;
	/** Who gets the fee. */
	readonly feeDestination: "nobody" | "pool" | "block author";

	/** How root's part of a subnet's alpha becomes TAO: sold in every block, or when its stakers claim it. */
	readonly rootDividends: "sold every block" | "claimed";
	/** Whether root's part is recycled while the moving prices add up to 1 or less. */
	readonly rootSellFlag: boolean;
	/** What the owner's keys get of the incentive. */
	readonly ownerIncentive: OwnerIncentive;

	/** Blocks between two epochs of a subnet. */
	readonly epochLength: number;
	/** How the price of a UID moves. */
	readonly burnPriceLaw: "stepwise" | "decaying";
	/** Whether a registration may prune an immune UID when 10 or fewer others are left. */
	readonly prunesImmuneEarly: boolean;
	/** Blocks in which the price of a subnet falls by the last price paid, given TAO per block. */
	readonly lockFallPeriod: (blockEmission: number) => number;
	/** Most subnets, with a dissolution when one more registers; null = no limit and no dissolution. */
	readonly subnetLimit: number | null;
	/** What a new subnet's pool starts with: 1 TAO and 1 alpha, or the whole lock and alpha at the median price. */
	readonly newPool: "one to one" | "whole lock";
	/** Blocks from registration until a subnet may start to emit. */
	readonly startDelay: number;
	/** Whether alpha of the protocol takes part when a dissolved pool is paid out. */
	readonly protocolSharesLiquidation: boolean;
	/** Whether conviction may move ownership. */
	readonly conviction: boolean;
	/** What it must reach for that; null where it may not. */
	readonly ownershipGate: OwnershipGate | null;

	/** Defaults of a subnet's epoch: Yuma 3, bonds penalty β, commit-reveal. */
	readonly yuma3: boolean;
	readonly bondsPenalty: number;
	readonly commitReveal: boolean;
}
