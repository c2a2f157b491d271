import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { ageOf, drawStart } from "../../../../src/simulations/zeus/parts/requests.ts";

const random = new Random(5);
const starts = Array.from({ length: 20_000 }, () => drawStart(random));
const part = (of: (start: number) => boolean) => starts.filter(of).length / starts.length;

test("requests are mostly about the last five days: half begin within 28 hours of the earliest, 6 % in the future", () => {
	assert.ok(starts.every((start) => Number.isInteger(start) && start >= -119 && start <= 168));
	// The median of |N(0, 35)| is 23.6 h; a tenth of requests begin anywhere.
	assert.ok(Math.abs(part((start) => start <= -119 + 28) - 0.53) < 0.04, String(part((start) => start <= -91)));
	assert.ok(Math.abs(part((start) => start > 0) - 0.0587) < 0.006, String(part((start) => start > 0)));
});

test("age runs from −1 at the earliest start to 1 at the furthest end", () => {
	assert.equal(ageOf(-119, 24), -1);
	assert.equal(ageOf(0, 1), 0);
	assert.ok(ageOf(168, 24) < 1 && ageOf(168, 24) > 0.98);
});
