/** What happens to the incentive that the epoch gives to keys of the subnet's owner. @source protocol.md §3.4 */
export type OwnerIncentive =
	/** Paid like anybody's (until 19 March 2025). */
	| "paid"
	/** Withheld; it stays in issuance and belongs to nobody. */
	| "burned"
	/** Withheld and taken out of issuance. */
	| "recycled";
