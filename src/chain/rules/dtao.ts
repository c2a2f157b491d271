import { capByAlphaEmission, injectAllTao } from "../economics/injection.ts";
import { lockFallPeriod } from "../economics/subnetLock.ts";
import { sharesByPrice } from "../economics/subnetShares.ts";
import type { RuleSet } from "./ruleSetType.ts";

/** The first rules with a token per subnet, as merged on 13 February 2025. */
export const dtao: RuleSet = {
	id: "dtao-2025-02",
	label: "Price shares, February 2025",
	date: "2025-02-13",
	summary: "Every subnet has its own token, and the network's TAO follows the moving average of the tokens' prices.",
	source: "opentensor/subtensor, spec 233, commit e2b8367b8",
	shareRule: "price",
	sharesOf: sharesByPrice,
	injectionCap: capByAlphaEmission,
	inject: injectAllTao,
	chainBuy: "never",
	pool: "constant product",
	feeRate: 0,
	feeDestination: "nobody",
	rootDividends: "sold every block",
	rootSellFlag: false,
	ownerIncentive: "paid",
	epochLength: 361,
	burnPriceLaw: "stepwise",
	prunesImmuneEarly: false,
	lockFallPeriod,
	subnetLimit: null,
	newPool: "one to one",
	startDelay: 0,
	protocolSharesLiquidation: false,
	conviction: false,
	ownershipGate: null,
	yuma3: false,
	bondsPenalty: 0,
	commitReveal: false,
};
