import { SubnetsError } from "../../../../numeric/errors.ts";
import { EMPTY, type Hash, hashLink } from "./hashes.ts";
import { leafOf, type LedgerEntry } from "./ledgerEntry.ts";
import { inclusionProof, merkleRoot, type ProofStep } from "./merkleTree.ts";

/** What is published now and then, where many can see it: it fixes all entries before. */
export interface Anchor {
	readonly epoch: number;
	/** Entries `from` up to but not including `to` are the leaves of the tree. */
	readonly from: number;
	readonly to: number;
	readonly root: Hash;
	/** The chain's head after the last of them. */
	readonly head: Hash;
}

/** A ledger as somebody holds it: entries, their hashes, and the chain's head after each. */
export interface LedgerCopy {
	readonly entries: readonly LedgerEntry[];
	readonly leaves: readonly Hash[];
	readonly heads: readonly Hash[];
}

export interface InclusionProof {
	readonly anchor: Anchor;
	readonly leaf: Hash;
	readonly steps: readonly ProofStep[];
}

/**
 * A ledger that can only grow: every entry is chained to all before it, and an anchor fixes the entries since the last one
 * by the root of a Merkle tree, so that any of them can be proven with a handful of hashes.
 */
export class Ledger implements LedgerCopy {
	readonly entries: LedgerEntry[] = [];
	readonly leaves: Hash[] = [];
	readonly heads: Hash[] = [];
	readonly anchors: Anchor[] = [];

	/** The chain's head after the last entry. */
	get head(): Hash {
		return this.heads.at(-1) ?? EMPTY;
	}

	/** @returns the entry's place */
	append(entry: LedgerEntry): number {
		const leaf = leafOf(entry);
		this.heads.push(hashLink(this.head, leaf));
		this.leaves.push(leaf);
		return this.entries.push(entry) - 1;
	}

	/** Fixes the entries since the last anchor. */
	anchor(epoch: number): Anchor {
		const from = this.anchors.at(-1)?.to ?? 0;
		const to = this.entries.length;
		const anchor = { epoch, from, to, root: merkleRoot(this.leaves.slice(from, to)), head: this.head };
		this.anchors.push(anchor);
		return anchor;
	}

	/** The anchor that fixes an entry; undefined while none does. */
	anchorOf(place: number): Anchor | undefined {
		return this.anchors.find(({ from, to }) => place >= from && place < to);
	}

	/** @throws {SubnetsError} `not-found` when the entry does not exist or no anchor fixes it yet */
	prove(place: number): InclusionProof {
		const anchor = this.anchorOf(place);
		if (!anchor) throw new SubnetsError("not-found", `No anchor fixes entry ${place} yet. Wait for the next.`, "place");
		const leaves = this.leaves.slice(anchor.from, anchor.to);
		return { anchor, leaf: this.leaves[place]!, steps: inclusionProof(leaves, place - anchor.from) };
	}
}
