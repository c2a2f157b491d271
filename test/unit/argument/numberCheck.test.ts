import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkNumbers, sayKnown } from "../../../src/argument/numberCheck.ts";
import { quantities } from "../../../src/argument/quantities.ts";
import { writeEssay } from "../../fixtures/essay/writeEssay.ts";
import { claimOf } from "../../../src/essay/claims.ts";

const found = (text: string) => checkNumbers(text).map(({ range }) => text.slice(range.start, range.end));

test("a number that disagrees with its source is found, whatever stands around it", () => {
	assert.deepEqual(found("In all, Google uses 24 TWh a year. Fine."), ["24"]);
	assert.deepEqual(found("Google took 1,200.5 terawatt\nhours."), ["1,200.5"]);
	assert.match(sayKnown(checkNumbers("Google uses 24 TWh.")[0]!), /24 here; the source has 32\.1/);
});

test("numbers that agree, and numbers of something else, are left alone", () => {
	assert.deepEqual(found("Google used 30.8 TWh in 2024 and has 12 halls. Bitcoin took 138 TWh."), []);
	assert.deepEqual(found("Bitcoin takes 100 TWh and Google 24 TWh."), []);
	assert.deepEqual(found("Norway makes 24 TWh. Google is large."), []);
});

test("every field is checked: money, shares, people, the chain", () => {
	assert.deepEqual(found("The three largest cloud firms hold 80 \\% of it."), ["80"]);
	assert.deepEqual(found("The three largest cloud firms hold 63% of it."), []);
	assert.deepEqual(found("Amazon cut 15,000 jobs. Amazon cut 14,000 jobs, then 16,000 posts."), ["15,000"]);
	assert.deepEqual(found("On Ridges the best earns $20k per day. On Ridges it is 62,000 dollars a day."), ["20k"]);
	assert.deepEqual(found("There will be 24 million TAO at most. There will be 21 million TAO at most."), ["24"]);
	assert.deepEqual(found("The owner gets 25 percent of emission, miners 41 percent."), ["25"]);
	assert.deepEqual(found("ChatGPT had 200 million users a week."), ["200"]);
});

test("no sentence of our own essay is marked but where the essay's own figures disagree", () => {
	const essay = writeEssay("md");
	assert.deepEqual(found(essay).sort(), ["15,000", "24"]);
	assert.deepEqual(found(readFileSync("media/example/who-holds-the-network.md", "utf8")), []);
});

test("every quantity is one of its claim's sources, and agrees with itself", () => {
	for (const { claim, source, figure, low, high } of quantities) {
		assert.ok(
			claimOf(claim).sources.evidence.some(({ sourceId }) => sourceId === source),
			claim,
		);
		const number = Number(figure.replace(",", ""));
		assert.ok(number >= low && number <= high, claim);
	}
});

test("a long text without ends of sentences takes no longer than its length", () => {
	assert.deepEqual(found("Google 24 TWh ".repeat(20_000)), []);
});
