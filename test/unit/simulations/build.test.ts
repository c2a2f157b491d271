import assert from "node:assert/strict";
import { test } from "node:test";
import { percent, Recorder, threeDigits } from "../../../src/simulations/kit/build.ts";

test("three significant digits, thousands separated", () => {
	const cases: [number, string][] = [
		[0, "0"],
		[0.83149, "0.831"],
		[12.449, "12.4"],
		[2952, "2,950"],
		[61_234, "61,200"],
		[-1234567, "-1,230,000"],
		[0.0000123, "0.0000123"],
		[0.00000123, "0.00000123"],
		[1.234e20, "1.23e+20"],
	];
	for (const [value, text] of cases) assert.equal(threeDigits(value), text);
	assert.equal(percent(0.7421), "74.2 %");
});

test("a recorder becomes a table at any moment and is not shared with it", () => {
	const recorder = new Recorder(
		[
			{ id: "day", label: "Day", unit: "day" },
			{ id: "pay", label: "Pay", unit: "alpha" },
		],
		2,
	);
	recorder.add({ day: 0, pay: 5 });
	const early = recorder.table("t", "T");
	recorder.add({ day: 1, pay: 6 });
	assert.deepEqual(
		early.columns.map((column) => [...column.values]),
		[[0], [5]],
	);
	assert.deepEqual([...recorder.values("pay")], [5, 6]);
	assert.throws(() => recorder.add({ day: 2, pay: 7 }), RangeError);
});
