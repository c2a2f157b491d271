import assert from "node:assert/strict";
import { test } from "node:test";
import { type ImportedMetagraph } from "../../../../src/chain/imports/result/importedMetagraph.ts";
import { parseNetworkFile } from "../../../../src/chain/imports/parseNetworkFile.ts";
import { SubnetsError } from "../../../../src/numeric/errors.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { drawNet, metagraphShapes } from "../../../fixtures/networks/shapes.ts";
import { plainReadings, plainWeight, type PlainReading } from "../../../fixtures/networks/plainReadings.ts";

/*
 * A differential test: thousands of damaged files in the shapes of public tools, each read by the product and by a plain
 * reference reader that knows the shape and looks at nothing else. Whatever the product reads must be what the
 * reference reads; whatever it refuses it must refuse in a sentence.
 */

const VARIANTS = 12_000;
/** What a cell is replaced by. */
const TOKENS: readonly unknown[] = [-3, 0, 1.5, 7, 1e300, 5e-324, 70_000, 999, null, true, "", "x", "12.5", "1e3", "-", "NaN", " 4 ", [], {}, [1], "τ5", "1.000.000", "0x10", "٣"]; // prettier-ignore

type Tree = Record<string | number, unknown>;

/** All cells and lists in a JSON value, as the place they stand in. */
function placesIn(value: unknown, found: { readonly parent: Tree; readonly key: string | number }[] = []) {
	if (typeof value !== "object" || value === null) return found;
	for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
		found.push({ parent: value as Tree, key });
		placesIn((value as Tree)[key], found);
	}
	return found;
}

/** Replaces a cell, drops or doubles an entry of a list, or swaps two. */
function damage(value: unknown, random: Random): void {
	const places = placesIn(value).filter(
		({ key }) => !/hotkey|coldkey|ss58|hex|pagination|version|^n$/.test(String(key)),
	);
	if (places.length === 0) return;
	const { parent, key } = places[random.integer(0, places.length - 1)]!;
	const kind = random.integer(0, 9);
	if (Array.isArray(parent) && kind === 0) parent.splice(key as number, 1);
	else if (Array.isArray(parent) && kind === 1) parent.splice(key as number, 0, structuredClone(parent[key as number]));
	else if (kind === 2) parent[key] = undefined;
	else parent[key] = structuredClone(TOKENS[random.integer(0, TOKENS.length - 1)]);
}

function differences(read: ImportedMetagraph, plain: PlainReading): string | undefined {
	const places = new Map([...read.uids].map((uid, place) => [uid, place]));
	for (const [uid, stake] of plain.stakes) {
		const place = places.get(uid);
		if (place === undefined) return `UID ${uid} is missing`;
		if (Math.abs(read.stake[place]! - stake) > 1e-9 * stake)
			return `stake of UID ${uid}: ${read.stake[place]} for ${stake}`;
	}
	if (places.size !== plain.stakes.size) return `${places.size} UIDs for ${plain.stakes.size}`;
	const weights = new Map<string, number>();
	for (let place = 0; place < read.uids.length; place++)
		for (let at = read.weights.start[place]!; at < read.weights.start[place + 1]!; at++)
			weights.set(`${read.uids[place]} ${read.uids[read.weights.targets[at]!]}`, read.weights.values[at]!);
	for (const [pair, weight] of plain.weights)
		if (weights.get(pair) !== weight) return `weight ${pair}: ${weights.get(pair)} for ${weight}`;
	if (weights.size !== plain.weights.size) return `${weights.size} weights for ${plain.weights.size}`;
	return undefined;
}

test(`${VARIANTS.toLocaleString("en-US")} damaged files: read as a plain reader reads them, or refused in a sentence`, () => {
	const random = new Random(11);
	const shapes = metagraphShapes.filter(({ id }) => id in plainReadings);
	let refused = 0;
	for (let i = 0; i < VARIANTS; i++) {
		const { id, write } = shapes[i % shapes.length]!;
		const value: unknown = JSON.parse(write(drawNet(random)));
		for (let count = random.integer(1, 2); count > 0; count--) damage(value, random);
		const text = JSON.stringify(value);
		let read: ImportedMetagraph;
		try {
			read = parseNetworkFile(text, "damaged.json") as ImportedMetagraph;
		} catch (error) {
			assert.ok(SubnetsError.is(error, "bad-format"), `${id}: ${String(error)}\n${text}`);
			assert.match(error.message, /^.{15,600}[.)]$/, id);
			refused++;
			continue;
		}
		assert.equal(read.kind, "metagraph", `${id}: ${text}`);
		const plain = plainReadings[id]!(JSON.parse(text));
		assert.equal(differences(read, plain), undefined, `variant ${i}, ${id}: ${text}\n${JSON.stringify(read.refused)}`);
		for (const { message } of read.refused) assert.match(message, /^(UID|Entry|Row|Key) .+: .+\.$/);
	}
	assert.ok(refused < VARIANTS / 10, `${refused} refused whole`);
});

test("damaged text never ends in anything but a reading or a sentence", () => {
	const random = new Random(12);
	for (let i = 0; i < 2000; i++) {
		const { write } = metagraphShapes[i % metagraphShapes.length]!;
		const text = write(drawNet(random));
		const at = random.integer(0, text.length - 1);
		const letter = ['"', "{", "]", ",", "\n", "\0", "\ud800", "9", "-", "e", "/"][random.integer(0, 10)]!;
		const damaged = random.chance(0.5) ? text.slice(0, at) : text.slice(0, at) + letter + text.slice(at + 1);
		try {
			parseNetworkFile(damaged, "damaged.txt");
		} catch (error) {
			assert.ok(SubnetsError.is(error, "bad-format"), `${String(error)}\n${damaged}`);
		}
	}
});

test("the plain reader agrees on every undamaged shape", () => {
	assert.equal(plainWeight(" 4 "), 4);
	for (const { id, write, weighs } of metagraphShapes.filter((shape) => shape.id in plainReadings)) {
		const net = drawNet(new Random(3));
		const plain = plainReadings[id]!(JSON.parse(write(net)));
		assert.deepEqual([...plain.stakes.values()], net.stake);
		assert.equal(plain.weights.size, weighs ? net.weights.length : 0);
	}
});

test("a subnet's number beyond all numbers is asked about without saying infinity", () => {
	for (const beyond of ["1e999", '"Infinity"', '"-1e400"']) {
		const rows = [97, beyond].map((netuid) => `{"netuid":${netuid},"uid":0,"stake":1}`);
		assert.throws(
			() => parseNetworkFile(`[${rows.join(",")}]`, "rows.json"),
			(error) => SubnetsError.is(error) && /netuid=97/.test(error.message) && !/Infinity/.test(error.message),
		);
	}
});
