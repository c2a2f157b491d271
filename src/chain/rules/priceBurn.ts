import { CONTEST_AGE, CONTEST_SHARE } from "../economics/conviction.ts";
import { MAX_SUBNETS } from "../economics/deregistration.ts";
import { capByRootProportion, injectCapped } from "../economics/injection.ts";
import { FEE_RATE } from "../economics/pool.ts";
import { lockFallPeriod } from "../economics/subnetLock.ts";
import { sharesByUnburnedPrice } from "../economics/subnetShares.ts";
import type { RuleSet } from "./ruleSetType.ts";

/** The rules of mid-2026, as merged on 30 June 2026: later than the essay. The chain's own vectors are of these. */
export const priceBurn: RuleSet = {
	id: "price-burn-2026-06",
	label: "Price less burned, June 2026",
	date: "2026-06-30",
	summary:
		"The network's TAO follows prices again, less what owners withhold from miners; pools carry weights, and conviction can win a subnet.",
	source: "opentensor/subtensor, spec 425, commit 14bc6f9f9",
	shareRule: "unburned price",
	sharesOf: sharesByUnburnedPrice,
	injectionCap: capByRootProportion,
	inject: injectCapped,
	chainBuy: "kept",
	pool: "balancer",
	feeRate: FEE_RATE,
	feeDestination: "block author",
	rootDividends: "claimed",
	rootSellFlag: true,
	ownerIncentive: "burned",
	epochLength: 360,
	burnPriceLaw: "decaying",
	prunesImmuneEarly: true,
	lockFallPeriod,
	subnetLimit: MAX_SUBNETS,
	newPool: "whole lock",
	startDelay: 0,
	protocolSharesLiquidation: true,
	conviction: true,
	ownershipGate: { age: CONTEST_AGE, share: CONTEST_SHARE, of: "all locks" },
	yuma3: true,
	bondsPenalty: 1,
	commitReveal: true,
};
