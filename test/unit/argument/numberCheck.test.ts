import assert from "node:assert/strict";
import { test } from "node:test";
import { checkNumbers, sayDisagreement } from "../../../src/argument/numberCheck.ts";
import { quantities } from "../../../src/argument/quantities.ts";
import { claimOf } from "../../../src/essay/claims.ts";

const found = (text: string) => checkNumbers(text).map(({ range }) => text.slice(range.start, range.end));

test("a number that disagrees with its source is found, whatever stands around it", () => {
	assert.deepEqual(found("In all, Google uses 24 TWh a year. Fine."), ["24"]);
	assert.deepEqual(found("Google took 1,200.5 terawatt\nhours."), ["1,200.5"]);
	assert.match(sayDisagreement(checkNumbers("Google uses 24 TWh.")[0]!), /24 here; the source has 32\.1/);
});

test("numbers that agree, and numbers of something else, are left alone", () => {
	assert.deepEqual(found("Google used 30.8 TWh in 2024 and has 12 halls. Bitcoin took 138 TWh."), []);
	assert.deepEqual(found("Bitcoin takes 100 TWh and Google 24 TWh."), []);
	assert.deepEqual(found("Norway makes 24 TWh. Google is large."), []);
});

test("every quantity is one of its claim's sources, and agrees with itself", () => {
	for (const { claim, source, figure, low, high } of quantities) {
		assert.ok(
			claimOf(claim).sources.evidence.some(({ sourceId }) => sourceId === source),
			claim,
		);
		assert.ok(Number(figure) >= low && Number(figure) <= high, claim);
	}
});

test("a long text without ends of sentences takes no longer than its length", () => {
	assert.deepEqual(found("Google 24 TWh ".repeat(20_000)), []);
});
