/** Cap of the alpha injected per block: from the subnet's alpha emission, the block's TAO and the root proportion. */
export type InjectionCap = (alphaEmission: number, blockEmission: number, rootProportion: number) => number;

/** 6 November to 11 December 2025: the subnet's own alpha emission. */
export const capByAlphaEmission: InjectionCap = (alphaEmission) => alphaEmission;
/** From 12 December 2025: not more alpha than the network mints TAO. */
export const capByBlockEmission: InjectionCap = (alphaEmission, blockEmission) =>
	Math.min(alphaEmission, blockEmission);
/** From 22 June 2026: root's proportion of the alpha emission, so old subnets get chain buys instead. */
export const capByRootProportion: InjectionCap = (alphaEmission, _, rootProportion) => rootProportion * alphaEmission;

/** What one block adds to a subnet's pool, whole tokens. */
export interface Injection {
	readonly taoIn: number;
	readonly alphaIn: number;
	/** TAO with which the chain buys alpha. */
	readonly excessTao: number;
}

/**
 * Injection with the cap and the chain buy: as much alpha as the TAO is worth, at most the cap; TAO beyond that buys.
 * @param taoEmission the subnet's TAO of the block
 * @param price spot, TAO per alpha
 * @source protocol.md §3.3; RC:get_subnet_terms
 */
export function injectCapped(taoEmission: number, price: number, cap: number): Injection {
	const wanted = price > 0 ? taoEmission / price : 0;
	if (wanted <= cap) return { taoIn: taoEmission, alphaIn: wanted, excessTao: 0 };
	const taoIn = cap * price;
	return { taoIn, alphaIn: cap, excessTao: taoEmission - taoIn };
}

/**
 * The first rule (until 28 July 2025): all TAO goes in, alpha up to the cap, so above the cap an injection raises the
 * price; the chain buys nothing.
 */
export function injectAllTao(taoEmission: number, price: number, cap: number): Injection {
	return { taoIn: taoEmission, alphaIn: price > 0 ? Math.min(taoEmission / price, cap) : 0, excessTao: 0 };
}

export type InjectionRule = (taoEmission: number, price: number, cap: number) => Injection;
