import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type Hash, hashLeaf } from "./hashes.ts";

/** What a subnet's run leaves behind, in the order in which it arises. */
export const ENTRY_KINDS = ["submission", "score", "weight", "payment"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One line of a ledger. */
export interface LedgerEntry {
	readonly kind: EntryKind;
	/** Epoch in which it was written, from 1. */
	readonly epoch: number;
	/** Who wrote it. */
	readonly by: string;
	/** Whom it concerns; `""` when it concerns all. */
	readonly about: string;
	/** A submission's content, the scores or weights of all miners, an amount in alpha. Finite numbers. */
	readonly values: readonly number[];
}

/**
 * The bytes that are hashed: JSON of the fields in fixed order, which is one to one and equal on every host (numbers are
 * written with the fewest digits that give them back).
 */
export const encodeEntry = ({ kind, epoch, by, about, values }: LedgerEntry): Uint8Array =>
	utf8ToBytes(JSON.stringify([kind, epoch, by, about, values]));

export const leafOf = (entry: LedgerEntry): Hash => hashLeaf(encodeEntry(entry));
