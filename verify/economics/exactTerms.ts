import { type U96F32 as Amount, U64F64, U96F32 } from "../exact/fixedPoint.ts";
import { exactBlockEmission } from "./exactBlockEmission.ts";
import { exactSpotPrice } from "./exactPool.ts";
import { alphaIssuance, type ExactSubnet } from "./exactSubnet.ts";
import { limitU64, U64_MAX } from "./wideInteger.ts";

/** A fraction stored in 64 bits (TAO weight, burn of child keys), cut to 32 fraction bits. */
export const fractionOfU64 = (stored: bigint): Amount => U96F32.fromRatio(stored, U64_MAX);

/** A fraction stored in 16 bits (takes, the owner's cut). */
export const fractionOfU16 = (stored: bigint): Amount => U96F32.fromRatio(stored, 65_535n);

/** Whole rao of an amount, limited to what the chain can store. */
export const wholeRao = (amount: Amount): bigint => limitU64(U96F32.toInteger(amount));

/** Weighted root TAO against the alpha of a subnet: `G / (G + alpha issuance)`. @source protocol.md §3.3 */
export function exactRootProportion(subnet: ExactSubnet, rootTao: bigint, taoWeight: Amount): Amount {
	const root = U96F32.multiply(U96F32.fromInteger(rootTao), taoWeight);
	return U96F32.divide(root, U96F32.add(root, U96F32.fromInteger(alphaIssuance(subnet.pool))));
}

/** What one block does to one subnet, before rounding to rao. */
export interface ExactTerms {
	readonly taoEmission: Amount;
	/** Injected into the pool. */
	readonly taoIn: Amount;
	readonly alphaIn: Amount;
	/** Alpha for owner, miners, validators and root. */
	readonly alphaOut: Amount;
	/** TAO above the cap of the injection, with which the chain buys alpha. */
	readonly excessTao: Amount;
	readonly rootProportion: Amount;
}

/**
 * Splits a subnet's TAO into injection and excess. Alpha injected is at most root proportion × alpha emission.
 * @source protocol.md §3.3; RC:get_subnet_terms
 */
export function exactTerms(subnet: ExactSubnet, taoEmission: Amount, rootTao: bigint, taoWeight: Amount): ExactTerms {
	const alphaOut = U96F32.fromInteger(exactBlockEmission(alphaIssuance(subnet.pool)));
	const price = U96F32.convert(exactSpotPrice(subnet.pool), U64F64);
	const rootProportion = exactRootProportion(subnet, rootTao, taoWeight);
	const cap = U96F32.multiply(rootProportion, alphaOut);
	const wanted = U96F32.divide(taoEmission, price);
	const capped = wanted > cap;
	const alphaIn = capped ? cap : wanted;
	const taoIn = capped ? U96F32.multiply(cap, price) : taoEmission;
	const excessTao = U96F32.subtract(taoEmission, taoIn);
	return { taoEmission, taoIn, alphaIn, alphaOut, excessTao, rootProportion };
}
