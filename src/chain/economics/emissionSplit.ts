/** Owner's part of a subnet's alpha emission: 11796/65535, about 18 %. */
export const OWNER_CUT = 11_796 / 65_535;
/** Weight of TAO on root against alpha on the subnet. */
export const TAO_WEIGHT = 0.18;
/** Commission of a validator on its stakers' dividends where it sets none: 11796/65535, about 18 %. */
export const DEFAULT_TAKE = 11_796 / 65_535;

/** Weighted root TAO against a subnet's alpha: `G / (G + alpha issuance)`, G = 0.18 × TAO on root. @source §3.3 */
export function rootProportion(rootTao: number, alphaIssuance: number, taoWeight = TAO_WEIGHT): number {
	const root = taoWeight * rootTao;
	return root > 0 ? root / (root + alphaIssuance) : 0;
}

/** One block's alpha by role, whole tokens. */
export interface AlphaSplit {
	readonly owner: number;
	readonly miners: number;
	readonly validators: number;
	/** Root's part of the validators' half. */
	readonly root: number;
}

/**
 * Splits a subnet's alpha emission: 18 % to the owner, then half to miners and half to validators, of which root's
 * proportion goes to root.
 * @param minersPart of what the owner leaves, 0 to 1; the chain knows no other than one half
 * @source protocol.md §3.3; RC:emit_to_subnets
 */
export function splitAlpha(
	alphaEmission: number,
	rootShare: number,
	ownerCut = OWNER_CUT,
	minersPart = 0.5,
): AlphaSplit {
	const owner = alphaEmission * ownerCut;
	const miners = (alphaEmission - owner) * minersPart;
	const others = alphaEmission - owner - miners;
	const root = rootShare * others;
	return { owner, miners, validators: others - root, root };
}

/** Root's alpha may be sold only while the moving prices of all subnets add up to more than 1. @source §3.3 */
export function rootMaySell(priceEma: Float64Array, eligible: Uint8Array): boolean {
	let total = 0;
	for (let i = 0; i < priceEma.length; i++) if (eligible[i]) total += priceEma[i]!;
	return total > 1;
}
