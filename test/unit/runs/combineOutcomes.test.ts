import assert from "node:assert/strict";
import { test } from "node:test";
import { combineOutcomes } from "../../../src/runs/engine/combineOutcomes.ts";
import { figure, numbers, table, texts } from "../../../src/simulations/kit/build.ts";
import { type NumberColumn, type Outcome } from "../../../src/simulations/kit/outcome.ts";

const outcome = (value: number, rows = [value, 2 * value], name = "a"): Outcome => ({
	figures: [figure("end", "End", "TAO", value)],
	tables: [
		table("t", "T", [
			numbers("day", "Day", "days", [0, 1].slice(0, rows.length)),
			numbers("x", "X", "TAO", rows),
			texts(
				"name",
				"Name",
				rows.map(() => name),
			),
		]),
	],
	participants: [
		{ id: "m", name: "M", role: "miner", kind: "k", pay: figure("pay", "Pay", "TAO", value), figures: [] },
	],
	events: [],
});
const values = (combined: Outcome, id: string) =>
	(combined.tables[0]!.columns.find((column) => column.id === id) as NumberColumn).values;

test("one outcome stays as it is", () => {
	const one = outcome(1);
	assert.equal(combineOutcomes([one]), one);
});

test("figures, columns and pay become medians with a 5-95 % range; columns that never differ stay alone", () => {
	const combined = combineOutcomes(Array.from({ length: 21 }, (_, i) => outcome(i)));
	const { value, low, high } = combined.figures[0]!;
	assert.deepEqual([value, low, high], [10, 1, 19]);
	assert.deepEqual(
		combined.tables[0]!.columns.map((column) => column.id),
		["day", "x", "x:low", "x:high", "name"],
	);
	assert.deepEqual([...values(combined, "x")], [10, 20]);
	assert.deepEqual([...values(combined, "x:low")], [1, 2]);
	assert.deepEqual([...values(combined, "x:high")], [19, 38]);
	assert.equal(combined.participants[0]!.pay.high, 19);
});

test("gaps are left out of the median, and stay gaps where no seed has a value", () => {
	const combined = combineOutcomes([outcome(1, [NaN, NaN]), outcome(2, [4, NaN]), outcome(3, [6, NaN])]);
	assert.deepEqual([...values(combined, "x")], [5, NaN]);
});

test("tables of other shape or other rows are the first seed's", () => {
	const shorter = combineOutcomes([outcome(1), outcome(2, [2])]);
	assert.deepEqual(shorter.tables, outcome(1).tables);
	const others = combineOutcomes([outcome(1), outcome(2, [2, 4], "b")]);
	assert.deepEqual(others.tables, outcome(1).tables);
});
