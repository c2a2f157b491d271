import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../src/numeric/random.ts";
import { networkRow } from "../../../src/runs/many/manyNetworks.ts";

const UIDS = 256;
const VALIDATORS = 24;
const random = new Random(11);
const stake = Array.from({ length: UIDS }, (_, uid) => (uid < VALIDATORS ? Math.round(random.logNormal(8, 2)) + 1 : 0));
const rows = stake.map((_, from): readonly (readonly [number, number])[] =>
	from < VALIDATORS
		? stake.flatMap((_, to) =>
				to >= VALIDATORS && random.uniform() < 0.4 ? [[to, random.integer(1, 65_535)] as const] : [],
			)
		: [],
);
const head = { netuid: 7, block: 5_000_000 };
const triples = rows.flatMap((row, from) => row.map(([to, weight]) => [from, to, weight] as const));

/** One network of 256 UIDs in every way in which weights are written. */
const writings: Readonly<Record<string, unknown>> = {
	triples: { ...head, stake, weights: triples },
	"a matrix": {
		...{ ...head, stake },
		weights: rows.map((row) => {
			const cells = stake.map(() => 0);
			for (const [to, weight] of row) cells[to] = weight;
			return cells;
		}),
	},
	"rows of the chain": { ...head, stake, weights: rows.map((row, uid) => [uid, row]) },
	"by key": { ...head, stake, weights: Object.fromEntries(rows.map((row, uid) => [uid, Object.fromEntries(row)])) },
	"in each UID's row": { ...head, neurons: rows.map((weights, uid) => ({ uid, stake: stake[uid], weights })) },
	"row, col and data": {
		...{ ...head, stake },
		weights: {
			row: triples.map(([from]) => from),
			col: triples.map(([, to]) => to),
			data: triples.map(([, , w]) => w),
		},
	},
	"validator, miner and weight": {
		...{ ...head, stake },
		weights: triples.map(([from, to, weight]) => ({ validator_uid: from, miner_uid: to, weight: String(weight) })),
	},
};
const csv = rows.map((row, uid) => `7,5000000,${uid},${stake[uid]},${row.map((pair) => pair.join(":")).join(" ")}`);

test("256 UIDs give the same figures to the last bit, however their weights are written", () => {
	const figuresOf = (text: string) => networkRow("file", new TextEncoder().encode(text)).outcome.figures;
	const wanted = figuresOf(JSON.stringify(writings.triples));
	assert.ok(wanted.find(({ id }) => id === "miners-half")!.value > 1);
	for (const [writing, value] of Object.entries(writings)) {
		assert.deepEqual(figuresOf(JSON.stringify(value)), wanted, writing);
	}
	assert.deepEqual(figuresOf(`netuid,block,uid,stake,weights\n${csv.join("\n")}\n`), wanted, "CSV");
});
