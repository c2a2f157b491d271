import assert from "node:assert/strict";
import { test } from "node:test";
import { numbers, table, texts } from "../../../src/simulations/kit/build.ts";
import { tableAsCsv } from "../../../src/simulations/kit/tableAsCsv.ts";

test("names with units, every digit, gaps empty, cells quoted where they must be", () => {
	const written = tableAsCsv(
		table("t", "T", [texts("name", "Name, full", ['a "b"', "c\nd"]), numbers("pay", "Pay", "alpha", [0.1 + 0.2, NaN])]),
	);
	assert.equal(written, '"Name, full",Pay (alpha)\r\n"a ""b""",0.30000000000000004\r\n"c\nd",\r\n');
});

test("no cell is a formula", () => {
	const written = tableAsCsv(
		table("t", "T", [
			texts("name", "Name", ["=1+1", "@x", "-y", "+z", "plain"]),
			numbers("n", "N", "", [-1, 2, 3, 4, 5]),
		]),
	);
	assert.deepEqual(written.split("\r\n").slice(1, 6), ["'=1+1,-1", "'@x,2", "'-y,3", "'+z,4", "plain,5"]);
});
