import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalHash } from "../../../src/runs/ask/canonicalHash.ts";

test("the order of keys and undefined fields make no difference", () => {
	assert.equal(canonicalHash({ a: 1, b: [true, null] }), canonicalHash({ b: [true, null], c: undefined, a: 1 }));
});

test("what JSON cannot keep makes no difference", () => {
	assert.equal(canonicalHash(-0), canonicalHash(0));
	assert.equal(canonicalHash(Float64Array.of(-0, NaN)), canonicalHash(Float64Array.of(0, -NaN)));
});

test("kinds, lengths and nesting do", () => {
	const all = [
		0,
		"0",
		false,
		null,
		[],
		{},
		[0],
		[[0]],
		"",
		Float64Array.of(),
		Float64Array.of(0),
		{ a: 0 },
		{ a: "0" },
	];
	const splits = [
		["ab", "c"],
		["a", "bc"],
	];
	const hashes = [...all, ...splits].map(canonicalHash);
	assert.equal(new Set(hashes).size, hashes.length);
});

test("the last bit of a number does", () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true, min: 1e-300, max: 1e300 }), (value) => {
			const words = new BigUint64Array(Float64Array.of(value).buffer);
			words[0] = words[0]! ^ 1n;
			const neighbour = new Float64Array(words.buffer)[0]!;
			return (
				canonicalHash(value) !== canonicalHash(neighbour) &&
				canonicalHash(Float64Array.of(value)) !== canonicalHash(Float64Array.of(neighbour))
			);
		}),
	);
});

test("it is SHA-256 of the documented encoding", async () => {
	const bytes = new TextEncoder().encode("a1:s2:hi");
	const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
	assert.equal(canonicalHash(["hi"]), digest);
});

test("unsigned integers enter by value, whatever their width", () => {
	assert.equal(canonicalHash(Uint16Array.of(1, 2)), canonicalHash(Uint32Array.of(1, 2)));
	assert.notEqual(canonicalHash(Uint16Array.of(1, 2)), canonicalHash(Uint16Array.of(2, 1)));
	assert.notEqual(canonicalHash(Uint8Array.of(1)), canonicalHash(Float64Array.of(1)));
});

test("data that is not plain is refused", () => {
	assert.throws(() => canonicalHash(new Map()), TypeError);
	assert.throws(() => canonicalHash(() => 1), TypeError);
	assert.throws(() => canonicalHash({ f: Float32Array.of(1) }), TypeError);
});
