import { sum } from "../../numeric/sums.ts";
import { pow } from "../../numeric/math.ts";

/*
 * Shares of the subnets in a block's TAO, under the regimes. Each rule fills `shares` (one place per subnet, sum 1
 * or all 0) from columns of the same length; subnets that are not eligible get 0.
 * @source protocol.md §3.2; SE:get_shares
 */

/** What the shares may depend on; one place per subnet. */
export interface ShareInputs {
	/** 1 = takes part (not root, started, open for registration), 0 = not. */
	readonly eligible: Uint8Array;
	/** Moving price, TAO per alpha. */
	readonly priceEma: Float64Array;
	/** Moving average of TAO paid in minus paid out per block. */
	readonly flowEma: Float64Array;
	/** Share of the last tempo's miner emission that was withheld, 0 to 1. */
	readonly minerBurned: Float64Array;
	/** 1 = may receive TAO; the share of a subnet that is switched off goes to the others. */
	readonly emissionEnabled: Uint8Array;
}

export type ShareRule = (inputs: ShareInputs, shares: Float64Array) => void;

/** Divides by the sum; false, and nothing done, when that is not above 0. */
function normalize(values: Float64Array): boolean {
	const total = sum(values);
	if (!(total > 0)) return false;
	for (let i = 0; i < values.length; i++) values[i]! /= total;
	return true;
}

/** Regime P: in proportion to the moving price. */
export const sharesByPrice: ShareRule = ({ eligible, priceEma }, shares) => {
	for (let i = 0; i < shares.length; i++) shares[i] = eligible[i] ? priceEma[i]! : 0;
	normalize(shares);
};

/**
 * Regime Q: in proportion to moving price × (1 − burned); by price alone when that is 0 everywhere. A subnet whose
 * emission is off gets nothing, the others its part.
 */
export const sharesByUnburnedPrice: ShareRule = (inputs, shares) => {
	weighByUnburnedPrice(inputs, shares);
	switchOff(inputs, shares);
};

function weighByUnburnedPrice(inputs: ShareInputs, shares: Float64Array): void {
	const { eligible, priceEma, minerBurned } = inputs;
	for (let i = 0; i < shares.length; i++) {
		shares[i] = eligible[i] ? priceEma[i]! * (1 - Math.min(1, minerBurned[i]!)) : 0;
	}
	if (!normalize(shares)) sharesByPrice(inputs, shares);
}

function switchOff({ emissionEnabled }: ShareInputs, shares: Float64Array): void {
	for (let i = 0; i < shares.length; i++) if (!emissionEnabled[i]) shares[i] = 0;
	normalize(shares);
}

/** Where the bar of the emission gate lies, and how steep the gate is. */
export interface GateRule {
	/** The bar is the share at this rank, counted from the largest; of fewer subnets with a share it is the smallest. */
	readonly rank: number;
	/** Exponent of the gate, above 0. */
	readonly exponent: number;
}

/** The code's defaults of August 2026. */
export const LIVE_GATE_RULE: GateRule = { rank: 32, exponent: 3 };

/**
 * Multiplies each share s by the gate s^h / (s^h + bar^h): a half at the bar, next to nothing far below it; what is taken
 * goes to the others. `shares` must sum to 1 or be all 0.
 *
 * @param bar 0 = no gate
 * @source protocol.md §3.13; SE:apply_emission_gate
 */
export function gateShares(shares: Float64Array, bar: number, exponent: number): void {
	if (!(bar > 0)) return;
	for (let i = 0; i < shares.length; i++) {
		if (shares[i]! > 0) shares[i]! /= 1 + pow(bar / shares[i]!, exponent);
	}
	normalize(shares);
}

/** The share at a rank, or the smallest positive one where fewer have any; 0 when none has. */
function shareAtRank(shares: Float64Array, rank: number): number {
	const positive = shares.filter((share) => share > 0).sort();
	return positive.length === 0 ? 0 : positive[Math.max(0, positive.length - rank)]!;
}

/** Shares by price less what is withheld, through the gate; a subnet whose emission is off counts for the bar. */
export const sharesByGatedPrice: ShareRule = (inputs, shares) => {
	weighByUnburnedPrice(inputs, shares);
	gateShares(shares, shareAtRank(shares, LIVE_GATE_RULE.rank), LIVE_GATE_RULE.exponent);
	switchOff(inputs, shares);
};

export interface FlowRule {
	/** Flows down to this bound still count, when somebody's is negative; TAO per block, 0 or less. Live value 0. */
	readonly cutOff: number;
	/** Exponent of the flow, 1 or more. Live value 1. */
	readonly exponent: number;
}

export const LIVE_FLOW_RULE: FlowRule = { cutOff: 0, exponent: 1 };

/** Regime F (Taoflow): in proportion to the moving flow above the lower limit; net outflow gets exactly nothing. */
export function sharesByFlow(
	{ eligible, flowEma }: Pick<ShareInputs, "eligible" | "flowEma">,
	shares: Float64Array,
	{ cutOff, exponent }: FlowRule = LIVE_FLOW_RULE,
): void {
	let lowest = 0;
	for (let i = 0; i < shares.length; i++) if (eligible[i]) lowest = Math.min(lowest, flowEma[i]!);
	const limit = Math.max(cutOff, lowest);
	let highest = 0;
	for (let i = 0; i < shares.length; i++) {
		shares[i] = eligible[i] ? Math.max(flowEma[i]! - limit, 0) : 0;
		highest = Math.max(highest, shares[i]!);
	}
	if (highest === 0) return;
	for (let i = 0; i < shares.length; i++) {
		const scaled = shares[i]! / highest;
		shares[i] = exponent === 1 ? scaled : pow(scaled, exponent);
	}
	normalize(shares);
}
