/** The chain's unit of pool weights: a share in parts of 10^18. */
export const PERQUINTILL = 1_000_000_000_000_000_000n;

/** `part / whole` in parts of 10^18, rounded down; one when the part exceeds the whole or the whole is 0. */
export function perquintillOf(part: bigint, whole: bigint): bigint {
	return whole === 0n || part > whole ? PERQUINTILL : (part * PERQUINTILL) / whole;
}

/** `share` of an amount, rounded to the nearest integer, halves up. */
export function perquintillTimes(share: bigint, amount: bigint): bigint {
	return (amount * share + PERQUINTILL / 2n) / PERQUINTILL;
}
