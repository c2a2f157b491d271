import { SubnetsError } from "../../../../numeric/errors.ts";
import { EMPTY, type Hash, hashNode, sameHash } from "./hashes.ts";

/** The neighbour with which a hash is joined on its way to the root. */
export interface ProofStep {
	readonly side: "left" | "right";
	readonly hash: Hash;
}

/** Largest power of two below `count`: where a tree of so many leaves is split. */
function splitOf(count: number): number {
	let size = 1;
	while (size * 2 < count) size *= 2;
	return size;
}

/** Root of a Merkle tree over leaves, split as in RFC 6962; no leaf counts twice. */
export function merkleRoot(leaves: readonly Hash[]): Hash {
	if (leaves.length <= 1) return leaves[0] ?? EMPTY;
	const split = splitOf(leaves.length);
	return hashNode(merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split)));
}

/**
 * What somebody needs to see, besides a leaf, to compute the root: one hash per level.
 * @throws {SubnetsError} `bad-value` when there is no such leaf
 */
export function inclusionProof(leaves: readonly Hash[], place: number): readonly ProofStep[] {
	if (!(Number.isInteger(place) && place >= 0 && place < leaves.length)) {
		throw new SubnetsError("bad-value", `Leaf ${place} does not exist. Use 0 to ${leaves.length - 1}.`, "place");
	}
	if (leaves.length === 1) return [];
	const split = splitOf(leaves.length);
	const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
	return place < split
		? [...inclusionProof(left, place), { side: "right", hash: merkleRoot(right) }]
		: [...inclusionProof(right, place - split), { side: "left", hash: merkleRoot(left) }];
}

/** Every hash from a leaf up to the root that a proof leads to; the leaf first, the root last. */
export function climb(leaf: Hash, proof: readonly ProofStep[]): readonly Hash[] {
	const path = [leaf];
	for (const { side, hash } of proof) {
		const below = path.at(-1)!;
		path.push(side === "left" ? hashNode(hash, below) : hashNode(below, hash));
	}
	return path;
}

/** Whether a proof leads from the leaf to the root. @internal for tests */
export const verifyInclusion = (root: Hash, leaf: Hash, proof: readonly ProofStep[]): boolean =>
	sameHash(climb(leaf, proof).at(-1)!, root);
