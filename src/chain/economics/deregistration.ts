import { sumOf } from "../../numeric/sums.ts";
import { type Alpha, amountOf, type Tao, tao } from "../units.ts";

/** Most subnets, without root. */
export const MAX_SUBNETS = 128;
/** Blocks for which a new subnet is not dissolved: 120 days. */
export const SUBNET_IMMUNITY = 864_000;

/** Columns of all subnets. */
export interface SubnetAges {
	/** Moving price, TAO per alpha. */
	readonly priceEma: ArrayLike<number>;
	/** Block of registration. */
	readonly registeredAt: ArrayLike<number>;
	/** 1 = there is a subnet in this place. */
	readonly inUse: ArrayLike<number>;
}

/**
 * The subnet that makes room for a new one: the lowest moving price among those older than the immunity; ties go to the
 * one registered first.
 * @returns its place in the columns, or undefined when all are immune
 * @source protocol.md §3.11; RT:get_network_to_prune
 */
export function subnetToDissolve({ priceEma, registeredAt, inUse }: SubnetAges, block: number): number | undefined {
	let found: number | undefined;
	for (let i = 0; i < priceEma.length; i++) {
		if (!inUse[i] || block - registeredAt[i]! < SUBNET_IMMUNITY) continue;
		const lower = found === undefined || priceEma[i]! < priceEma[found]!;
		const earlier = found !== undefined && priceEma[i] === priceEma[found] && registeredAt[i]! < registeredAt[found]!;
		if (lower || earlier) found = i;
	}
	return found;
}

/** How a dissolved subnet's TAO is divided. */
export interface Liquidation {
	/** TAO per holder, in the order given. */
	readonly paid: readonly Tao[];
	/** TAO of the protocol's own part (and what nobody holds), which is recycled. */
	readonly recycled: Tao;
}

/**
 * Pays a dissolved pool's TAO to all holders of its alpha in proportion, not at the spot price.
 * @param protocolAlpha alpha that takes part for the protocol (the later rule set only), whose TAO is recycled
 * @source protocol.md §3.11; RM:destroy_alpha_in_out_stakes
 */
export function liquidate(taoReserve: Tao, holdings: readonly Alpha[], protocolAlpha: Alpha): Liquidation {
	const held = sumOf(holdings, amountOf);
	const total = held + amountOf(protocolAlpha);
	if (total === 0) return { paid: holdings.map(() => tao(0)), recycled: taoReserve };
	const perAlpha = amountOf(taoReserve) / total;
	const paid = holdings.map((holding) => tao(amountOf(holding) * perAlpha));
	return { paid, recycled: tao(amountOf(taoReserve) - held * perAlpha) };
}
