/** What happens to the incentive that the epoch gives to keys of the subnet's owner. @source protocol.md §3.4 */
export type OwnerIncentive =
	/** Paid like anybody's (until 19 March 2025). */
	| "paid"
	/** Withheld; it stays in issuance and belongs to nobody. */
	| "burned"
	/** Withheld and taken out of issuance. */
	| "recycled";

export interface MinerPayments {
	/** Alpha paid per UID. */
	readonly paid: Float64Array;
	/** Alpha withheld from the owner's keys. */
	readonly withheld: number;
	/** Withheld as a share of all incentive: what lowers the subnet's TAO share from June 2026. */
	readonly minerBurned: number;
}

/**
 * Pays miners their incentive, and withholds the owner's.
 * @param incentive alpha per UID
 * @param ofOwner 1 for the UIDs whose hotkey belongs to the owner
 */
export function payMiners(incentive: ArrayLike<number>, ofOwner: Uint8Array, rule: OwnerIncentive): MinerPayments {
	const paid = Float64Array.from(incentive);
	if (rule === "paid") return { paid, withheld: 0, minerBurned: 0 };
	let total = 0;
	let withheld = 0;
	for (let uid = 0; uid < paid.length; uid++) {
		total += paid[uid]!;
		if (!ofOwner[uid]) continue;
		withheld += paid[uid]!;
		paid[uid] = 0;
	}
	return { paid, withheld, minerBurned: total > 0 ? withheld / total : 0 };
}
