import { I96F32 } from "../exact/fixedPoint.ts";

const RAO = 1_000_000_000n;
/** 21 million tokens: TAO in all, and alpha of each subnet. */
const SUPPLY = 21_000_000n * RAO;

/**
 * Emission of one block, in rao, given what was issued before: 1 token, halved each time half of the rest is out.
 *
 * The issued share is cut to 32 fraction bits before the halvings are counted, as on the chain.
 *
 * @param issuance total issued, in rao: of TAO, or of one subnet's alpha
 * @source protocol.md §3.1; BE:get_block_emission_for_issuance
 */
export function exactBlockEmission(issuance: bigint): bigint {
	if (issuance >= SUPPLY) return 0n;
	const left = I96F32.subtract(I96F32.one, I96F32.fromRatio(issuance, SUPPLY));
	let doublings = I96F32.divide(I96F32.one, left);
	let halvings = 0n;
	for (; doublings >= 2n * I96F32.one; doublings = (doublings >> 1n) as typeof doublings) halvings++;
	return RAO >> halvings;
}
