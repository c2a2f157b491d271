import { EMPTY, type Hash, hashLink, sameHash } from "./hashes.ts";
import { type Anchor, type LedgerCopy } from "./ledger.ts";
import { leafOf, type LedgerEntry } from "./ledgerEntry.ts";
import { merkleRoot } from "./merkleTree.ts";

/** Puts another entry in a place and touches nothing else: what a careless forger does. */
export function replaceEntry({ entries, leaves, heads }: LedgerCopy, place: number, entry: LedgerEntry): LedgerCopy {
	return { entries: entries.with(place, entry), leaves, heads };
}

/** Takes an entry out and touches nothing else. @internal for tests */
export const removeEntry = ({ entries, leaves, heads }: LedgerCopy, place: number): LedgerCopy => ({
	entries: entries.toSpliced(place, 1),
	leaves: leaves.toSpliced(place, 1),
	heads: heads.toSpliced(place, 1),
});

/** Computes leaf and head anew from a place on, so that the copy agrees with itself again: what a careful forger does. */
export function rewriteFrom({ entries, leaves, heads }: LedgerCopy, place: number): LedgerCopy {
	const fresh = { entries, leaves: leaves.slice(0, place), heads: heads.slice(0, place) };
	for (let i = place; i < entries.length; i++) {
		// Entries behind the forged one are as they were, and so are their leaves.
		const leaf = i === place ? leafOf(entries[i]!) : leaves[i]!;
		fresh.leaves.push(leaf);
		fresh.heads.push(hashLink(fresh.heads.at(-1) ?? EMPTY, leaf));
	}
	return fresh;
}

/**
 * Places where a copy contradicts itself: the entry has another hash than recorded, or the link to the one before is broken.
 * @param from first place to look at
 */
export function brokenLinks({ entries, leaves, heads }: LedgerCopy, from = 0, to = entries.length): number[] {
	const broken: number[] = [];
	for (let i = from; i < Math.min(to, entries.length); i++) {
		const leaf = leafOf(entries[i]!);
		const head: Hash = hashLink(heads[i - 1] ?? EMPTY, leaf);
		if (!sameHash(leaf, leaves[i]!) || !sameHash(head, heads[i]!)) broken.push(i);
	}
	return broken;
}

/** Whether the entries that an anchor fixes still have its root. Uses the entries themselves, not the recorded hashes. */
export function keepsAnchor({ entries }: LedgerCopy, { from, to, root }: Anchor): boolean {
	const leaves = entries.slice(from, to).map(leafOf);
	return leaves.length === to - from && sameHash(merkleRoot(leaves), root);
}

/** Whether a copy still leads to a head that somebody noted when the ledger had `length` entries. */
export const keepsHead = ({ heads }: LedgerCopy, length: number, head: Hash): boolean =>
	length === 0 || (length <= heads.length && sameHash(heads[length - 1]!, head));
