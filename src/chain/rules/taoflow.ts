import { MAX_SUBNETS } from "../economics/deregistration.ts";
import { capByBlockEmission, injectCapped } from "../economics/injection.ts";
import { FEE_RATE } from "../economics/pool.ts";
import { lockFallPeriod } from "../economics/subnetLock.ts";
import { sharesByFlow } from "../economics/subnetShares.ts";
import type { RuleSet } from "./ruleSetType.ts";

const DAYS = 7200;

/** The rules at the essay's date, as merged on 12 December 2025. */
export const taoflow: RuleSet = {
	id: "taoflow-2025-12",
	label: "Flow shares, December 2025",
	date: "2025-12-12",
	summary:
		"The network's TAO follows the money that stakers bring into a subnet over 30 days; a subnet that loses money gets none.",
	source: "opentensor/subtensor, spec 362, commit 8834a7c73",
	shareRule: "flow",
	sharesOf: (inputs, shares) => {
		sharesByFlow(inputs, shares);
	},
	injectionCap: capByBlockEmission,
	inject: injectCapped,
	chainBuy: "recycled",
	pool: "constant product",
	feeRate: FEE_RATE,
	feeDestination: "pool",
	rootDividends: "claimed",
	rootSellFlag: true,
	ownerIncentive: "burned",
	epochLength: 361,
	burnPriceLaw: "stepwise",
	prunesImmuneEarly: false,
	lockFallPeriod,
	subnetLimit: MAX_SUBNETS,
	newPool: "one to one",
	startDelay: 7 * DAYS,
	protocolSharesLiquidation: false,
	conviction: false,
	ownershipGate: null,
	yuma3: false,
	bondsPenalty: 1,
	commitReveal: true,
};
