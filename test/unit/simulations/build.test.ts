import assert from "node:assert/strict";
import { test } from "node:test";
import { threeDigits } from "../../../src/numeric/say.ts";
import { number, table } from "../../../src/simulations/kit/outputs.ts";
import { Rows } from "../../../src/simulations/kit/rows.ts";

test("three significant digits, thousands separated", () => {
	const cases: [number, string][] = [
		[0, "0"],
		[0.83149, "0.831"],
		[12.449, "12.4"],
		[2952, "2,950"],
		[61_234, "61,200"],
		[-1234567, "−1,230,000"],
		[0.0000123, "0.0000123"],
		[0.00000123, "0.00000123"],
		[1.234e20, "1.23e+20"],
	];
	for (const [value, text] of cases) assert.equal(threeDigits(value), text);
});

test("rows become columns at any moment and are not shared with them", () => {
	const rows = new Rows(table("T", { day: number("Day", "days"), pay: number("Pay", "alpha") }), 2);
	rows.add({ day: 0, pay: 5 });
	const early = rows.columns();
	rows.add({ day: 1, pay: 6 });
	assert.deepEqual([[...early.day], [...early.pay]], [[0], [5]]);
	assert.deepEqual([...rows.column("pay")], [5, 6]);
	assert.equal(rows.length, 2);
	assert.throws(() => rows.add({ day: 2, pay: 7 }), RangeError);
});
