import assert from "node:assert/strict";
import { test } from "node:test";
import { payDelay } from "../../../../src/simulations/zeus/parts/payDelay.ts";

const flat = (level: number, count: number) => Array.from({ length: count }, () => level);

test("a late step lags by its whole delay", () => {
	assert.equal(payDelay([...flat(1, 10), ...flat(1, 7), ...flat(2, 20)], 10, 5), 7);
});

test("a ramp lags by half its length", () => {
	const ramp = Array.from({ length: 10 }, (_, i) => 1 + (i + 0.5) / 10);
	assert.equal(Math.round(payDelay([...flat(1, 10), ...ramp, ...flat(2, 20)], 10, 5)!), 5);
});

test("no answer where pay did not rise or nothing followed", () => {
	assert.equal(payDelay(flat(1, 40), 10, 5), undefined);
	assert.equal(payDelay(flat(0, 40), 10, 5), undefined);
	assert.equal(payDelay([...flat(1, 10), 2, 2], 10, 5), undefined);
});
