import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, concatBytes } from "@noble/hashes/utils.js";

/** 32 bytes of BLAKE2b. */
export type Hash = Uint8Array;

/*
 * Each use of the hash starts with a byte of its own, so that no entry can be passed off as an inner node of a tree and
 * no node as a link of the chain (as in certificate transparency, RFC 6962).
 */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
const LINK = Uint8Array.of(2);

const digest = (...parts: Uint8Array[]): Hash => blake2b(concatBytes(...parts), { dkLen: 32 });

/** Hash of one entry's bytes. */
export const hashLeaf = (bytes: Uint8Array): Hash => digest(LEAF, bytes);
/** Hash of an inner node of a Merkle tree. */
export const hashNode = (left: Hash, right: Hash): Hash => digest(NODE, left, right);
/** The chain's head after one more leaf. */
export const hashLink = (head: Hash, leaf: Hash): Hash => digest(LINK, head, leaf);

/** The chain's head before the first entry, and the root of a tree without leaves. */
export const EMPTY: Hash = new Uint8Array(32);

export const sameHash = (a: Hash, b: Hash): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** The first characters in hexadecimal: enough to tell hashes of one ledger apart by eye. */
export const shortHash = (hash: Hash, characters = 12): string => bytesToHex(hash).slice(0, characters);
