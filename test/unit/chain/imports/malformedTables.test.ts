import assert from "node:assert/strict";
import { test } from "node:test";
import { type ImportedSubnetTable } from "../../../../src/chain/imports/result/importedSubnetTable.ts";
import { parseNetworkFile } from "../../../../src/chain/imports/parseNetworkFile.ts";
import { UnclearFile } from "../../../../src/chain/imports/result/unclearFile.ts";
import { SubnetsError } from "../../../../src/numeric/errors.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { plainTable, TABLE_CELLS } from "../../../fixtures/networks/plainTable.ts";
import { drawPools, type SmallPool } from "../../../fixtures/networks/shapes.ts";

/*
 * The same differential test as of metagraphs, for tables of subnets: each damaged file is read by the product and by a
 * plain reader that knows the one table it was made from. A row is read as the plain reader reads it, or left out.
 */

/** `SUBNETS_VARIANTS=10000` for the long one. */
const VARIANTS = Number(process.env.SUBNETS_VARIANTS ?? 1500);

type Cells = unknown[][];

const FORMS: readonly ((cells: Cells) => string)[] = [
	(cells) => JSON.stringify(cells.map(objectOf)),
	(cells) => JSON.stringify({ block: 7, subnets: cells.map(objectOf) }),
	(cells) => JSON.stringify({ columns: COLUMNS, index: cells.map((_, row) => row), data: cells }),
	(cells) => [COLUMNS.join(","), ...cells.map((row) => row.map(textOf).join(","))].join("\n"),
	(cells) => [COLUMNS.join("\t"), ...cells.map((row) => row.map(textOf).join("\t"))].join("\r\n"),
];

const COLUMNS = ["netuid", "name", "tao_in", "alpha_in", "alpha_out"];
const objectOf = (row: readonly unknown[]) => Object.fromEntries(COLUMNS.map((name, i) => [name, row[i]]));
const textOf = (cell: unknown): string =>
	cell === null || cell === undefined ? "" : typeof cell === "object" ? "{}" : String(cell);

/** Replaces cells; a row is doubled or dropped now and then. */
function damaged(pools: readonly SmallPool[], random: Random): Cells {
	const cells: Cells = pools.map((pool) => Object.values(pool));
	for (let count = random.integer(1, 3); count > 0; count--) {
		const row = random.integer(0, cells.length - 1);
		const kind = random.integer(0, 11);
		if (kind === 0) cells.push([...cells[row]!]);
		else if (kind === 1 && cells.length > 2) cells.splice(row, 1);
		else cells[row]![random.integer(0, 4)] = TABLE_CELLS[random.integer(0, TABLE_CELLS.length - 1)];
	}
	return cells;
}

test(`${VARIANTS.toLocaleString("en-US")} damaged tables: read as a plain reader reads them, or refused in a sentence`, () => {
	const random = new Random(21);
	let refused = 0;
	for (let i = 0; i < VARIANTS; i++) {
		const cells = damaged(drawPools(random), random);
		const isText = i % FORMS.length > 2;
		const text = FORMS[i % FORMS.length]!(cells);
		let read: ImportedSubnetTable;
		try {
			read = parseNetworkFile(text, isText ? "damaged.csv" : "damaged.json") as ImportedSubnetTable;
		} catch (error) {
			assert.ok(SubnetsError.is(error, "bad-format") || error instanceof UnclearFile, `${String(error)}\n${text}`);
			assert.match(error.message, /^.{15,600}[.)]$/s);
			refused++;
			continue;
		}
		assert.equal(read.kind, "subnets", text);
		const plain = plainTable(isText ? cells.map((row) => row.map(textOf)) : cells);
		const found = read.subnets.map(({ netuid, taoReserve, alphaReserve, alphaOutstanding }) =>
			[netuid, taoReserve, alphaReserve, alphaOutstanding].map((value) => value.toPrecision(12)).join(" "),
		);
		assert.deepEqual(found, plain, `variant ${i}: ${text}\n${JSON.stringify(read.refused)}`);
		assert.equal(read.subnets.length + read.refusedCount, cells.length, `a row went without a word: ${text}`);
		for (const { message } of read.refused) assert.match(message, /^(Entry|Row) .+: .+\.$/s);
	}
	assert.ok(refused < VARIANTS / 4, `${refused} refused whole`);
});
