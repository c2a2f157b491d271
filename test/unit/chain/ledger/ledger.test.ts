import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { blake2b } from "@noble/hashes/blake2.js";
import fc from "fast-check";
import {
	EMPTY,
	hashLeaf,
	hashNode,
	sameHash,
	shortHash,
} from "../../../../src/simulations/audit-trail/parts/ledger/hashes.ts";
import { Ledger } from "../../../../src/simulations/audit-trail/parts/ledger/ledger.ts";
import {
	encodeEntry,
	leafOf,
	type LedgerEntry,
} from "../../../../src/simulations/audit-trail/parts/ledger/ledgerEntry.ts";
import {
	climb,
	inclusionProof,
	merkleRoot,
	verifyInclusion,
} from "../../../../src/simulations/audit-trail/parts/ledger/merkleTree.ts";
import {
	brokenLinks,
	keepsAnchor,
	keepsHead,
	removeEntry,
	replaceEntry,
	rewriteFrom,
} from "../../../../src/simulations/audit-trail/parts/ledger/tampering.ts";

const entryOf = (i: number): LedgerEntry => ({ kind: "score", epoch: 1 + i, by: `v${i}`, about: "m", values: [i / 3] });
const ledgerOf = (count: number, anchorEvery = 4) => {
	const ledger = new Ledger();
	for (let i = 0; i < count; i++) {
		ledger.append(entryOf(i));
		if ((i + 1) % anchorEvery === 0) ledger.anchor(i + 1);
	}
	return ledger;
};
const leaf = (text: string) => hashLeaf(utf8ToBytes(text));
const lie = { ...entryOf(5), values: [9] };

describe("hashes", () => {
	test("are BLAKE2b with 32 bytes and a byte in front: the published value without one", () => {
		const abc = blake2b(utf8ToBytes("abc"), { dkLen: 64 });
		assert.equal(bytesToHex(abc).slice(0, 32), "ba80a53f981c4d0d6a2797b69f12f6e9"); // RFC 7693, appendix A
		const withByte = blake2b(Uint8Array.of(0, ...utf8ToBytes("abc")), { dkLen: 32 });
		assert.ok(sameHash(leaf("abc"), withByte));
		assert.equal(shortHash(withByte), bytesToHex(withByte).slice(0, 12));
	});

	test("differ for every field of an entry, and only for other entries", () => {
		const base = entryOf(1);
		const others: LedgerEntry[] = [
			{ ...base, kind: "weight" },
			{ ...base, epoch: 7 },
			{ ...base, by: "v2" },
			{ ...base, about: "m,1" },
			{ ...base, values: [1 / 3, 0] },
		];
		for (const other of others) assert.ok(!sameHash(leafOf(base), leafOf(other)));
		assert.ok(sameHash(leafOf(base), leafOf({ ...base })));
		assert.equal(new TextDecoder().decode(encodeEntry(base)), '["score",2,"v1","m",[0.3333333333333333]]');
	});
});

describe("a Merkle tree", () => {
	const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map(leaf) as [Uint8Array, ...Uint8Array[]] as Uint8Array[];

	test("is split at the largest power of two, as in RFC 6962", () => {
		assert.ok(sameHash(merkleRoot([]), EMPTY));
		assert.ok(sameHash(merkleRoot([a!]), a!));
		assert.ok(sameHash(merkleRoot([a!, b!, c!]), hashNode(hashNode(a!, b!), c!)));
		const four = hashNode(hashNode(a!, b!), hashNode(c!, d!));
		assert.ok(sameHash(merkleRoot([a!, b!, c!, d!, e!]), hashNode(four, e!)));
	});

	test("proves every leaf with few hashes, and no other leaf", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, pick) => {
				const leaves = Array.from({ length: count }, (_, i) => leaf(String(i)));
				const place = pick % count;
				const proof = inclusionProof(leaves, place);
				const root = merkleRoot(leaves);
				assert.ok(proof.length <= Math.ceil(Math.log2(Math.max(2, count))));
				assert.ok(verifyInclusion(root, leaves[place]!, proof));
				assert.ok(!verifyInclusion(root, leaf("another"), proof));
				assert.ok(sameHash(climb(leaves[place]!, proof).at(-1)!, root));
			}),
		);
	});

	test("a node is not a leaf, and a place that does not exist is refused", () => {
		const inner = hashNode(a!, b!);
		assert.ok(!sameHash(hashLeaf(Uint8Array.of(...a!, ...b!)), inner));
		assert.throws(() => inclusionProof([a!], 1), /Leaf 1 does not exist/);
	});
});

describe("a ledger", () => {
	test("grows, anchors what is new, and proves what is anchored", () => {
		const ledger = ledgerOf(10);
		assert.equal(ledger.anchors.length, 2);
		assert.deepEqual([ledger.anchors[1]!.from, ledger.anchors[1]!.to], [4, 8]);
		const { anchor, leaf: own, steps } = ledger.prove(5);
		assert.ok(verifyInclusion(anchor.root, own, steps));
		assert.ok(sameHash(anchor.head, ledger.heads[7]!));
		assert.throws(() => ledger.prove(9), /No anchor fixes entry 9 yet/);
		assert.ok(keepsHead(ledger, 8, anchor.head) && keepsHead(ledger, 0, EMPTY));
	});

	test("an untouched copy contradicts nothing", () => {
		const ledger = ledgerOf(10);
		assert.deepEqual(brokenLinks(ledger), []);
		assert.ok(ledger.anchors.every((anchor) => keepsAnchor(ledger, anchor)));
	});

	test("a changed entry contradicts its hash, at its place only", () => {
		const copy = replaceEntry(ledgerOf(10), 5, lie);
		assert.deepEqual(brokenLinks(copy), [5]);
	});

	test("a removed entry breaks the link behind it", () => {
		const copy = removeEntry(ledgerOf(10), 5);
		assert.deepEqual(brokenLinks(copy), [5]);
		assert.equal(copy.entries.length, 9);
	});

	test("a rewritten ledger agrees with itself, and contradicts every anchor and head from there on", () => {
		const ledger = ledgerOf(12);
		for (const forged of [replaceEntry(ledger, 5, lie), removeEntry(ledger, 5)]) {
			const copy = rewriteFrom(forged, 5);
			assert.deepEqual(brokenLinks(copy), []);
			assert.ok(keepsAnchor(copy, ledger.anchors[0]!) && !keepsAnchor(copy, ledger.anchors[1]!));
			assert.ok(keepsHead(copy, 5, ledger.heads[4]!));
			for (let length = 6; length <= 12; length++) assert.ok(!keepsHead(copy, length, ledger.heads[length - 1]!));
		}
	});

	test("every single change of every entry is found (property)", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 24 }),
				fc.nat(),
				fc.double({ noNaN: true, noDefaultInfinity: true }),
				(n, at, x) => {
					const ledger = ledgerOf(n, n);
					const place = at % n;
					const entry = { ...ledger.entries[place]!, values: [x] };
					const same = JSON.stringify(x) === JSON.stringify(place / 3);
					assert.equal(brokenLinks(replaceEntry(ledger, place, entry)).length, same ? 0 : 1);
					assert.equal(keepsAnchor(rewriteFrom(replaceEntry(ledger, place, entry), place), ledger.anchors[0]!), same);
				},
			),
		);
	});
});
