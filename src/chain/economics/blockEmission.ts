/** Tokens that can ever exist: of TAO, and of each subnet's alpha. */
export const SUPPLY = 21_000_000;

/**
 * Tokens of one block, given what was issued before: 1, halved each time half of what was left is out.
 *
 * The trigger is issuance, not block height: recycled tokens delay it. The same rule gives TAO per block from all TAO,
 * and alpha per block from one subnet's alpha (in the pool and outside it).
 *
 * @param issuance whole tokens
 * @source protocol.md §3.1; BE:get_block_emission_for_issuance
 */
export function blockEmission(issuance: number): number {
	if (issuance >= SUPPLY) return 0;
	let emission = 1;
	for (let left = SUPPLY - issuance; left * 2 <= SUPPLY && emission > 0; left *= 2) emission /= 2;
	return emission >= 1e-9 ? Math.floor(emission * 1e9) / 1e9 : 0;
}
