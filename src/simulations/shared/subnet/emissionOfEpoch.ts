import { type AlphaSplit, splitAlpha } from "../../../chain/economics/emissionSplit.ts";
import { BLOCKS_PER_EPOCH } from "./time.ts";

/** Alpha of one epoch by receiver. */
export interface EpochEmission extends AlphaSplit {
	readonly total: number;
}

/**
 * Splits an epoch's alpha 18 / 41 / 41.
 * @param rootProportion share of the validators' half that root earns, 0 to 1
 * @param alphaPerBlock 1 until a subnet has issued 10.5 M alpha
 * @source protocol.md §3.3
 */
export function emissionOfEpoch(rootProportion: number, alphaPerBlock = 1): EpochEmission {
	const total = BLOCKS_PER_EPOCH * alphaPerBlock;
	return { total, ...splitAlpha(total, rootProportion) };
}
