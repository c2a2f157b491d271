import assert from "node:assert/strict";
import { test } from "node:test";
import {
	expectationForms,
	meetsRange,
	meetsVerdict,
	parseExpectation,
	sayExpectation,
} from "../../../src/argument/expectation.ts";

const figure = (value: number, unit = "×") => ({ id: "ratio", label: "Ratio", value, unit });
const range = (written: string) => {
	const read = parseExpectation(written);
	assert.ok(read?.kind === "range", written);
	return read;
};
const verdict = (written: string) => {
	const read = parseExpectation(written);
	assert.ok(read?.kind === "verdict", written);
	return read;
};

test("ranges in every form, their ends inside", () => {
	for (const written of ["3 to 6 ×", "3..6 ×", "3–6 ×", "from 3 to 6 ×", "4.5 ± 1.5 ×"]) {
		assert.deepEqual(
			[2.9, 3, 6, 6.1].map((value) => meetsRange(range(written), figure(value))),
			[false, true, true, false],
			written,
		);
	}
	assert.deepEqual(
		[2, 3, 1e9].map((value) => meetsRange(range("at least 3"), figure(value))),
		[false, true, true],
	);
	assert.deepEqual(
		[-9, 5, 5.1].map((value) => meetsRange(range("≤ 5 %"), figure(value, "%"))),
		[true, true, false],
	);
	assert.equal(meetsRange(range("−2 to 1,000"), figure(999)), true);
});

test("a unit that is not the figure's is not met", () => {
	assert.equal(meetsRange(range("3 to 6 %"), figure(4)), false);
	assert.equal(meetsRange(range("3 to 6"), figure(4)), true);
});

test("verdicts: exactly one, or from one on", () => {
	assert.deepEqual(
		(["no", "leans no", "depends", "leans yes", "yes"] as const).map((found) =>
			meetsVerdict(verdict("at least leans yes"), found),
		),
		[false, false, false, true, true],
	);
	assert.equal(meetsVerdict(verdict("no"), "leans no"), false);
	assert.equal(meetsVerdict(verdict("At most depends"), "no"), true);
});

test("every form that is offered is read, and reads the same again", () => {
	for (const form of expectationForms) {
		const read = parseExpectation(form)!;
		assert.deepEqual(parseExpectation(sayExpectation(read)), read, form);
	}
	for (const nonsense of ["", "much", "6 to 3", "at least", "maybe"])
		assert.equal(parseExpectation(nonsense), undefined, nonsense);
});
