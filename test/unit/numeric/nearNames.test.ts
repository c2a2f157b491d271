import assert from "node:assert/strict";
import { test } from "node:test";
import { didYouMean, nearNames } from "../../../src/numeric/nearNames.ts";

const names = ["zeus", "ridges", "weight-copying", "mean-or-median", "stake-cap", "staking-return"];

test("names with a few other letters, or that hold what was typed, are near; nearest first", () => {
	assert.deepEqual(nearNames("zues", names), ["zeus"]);
	assert.deepEqual(nearNames("Ridge", names), ["ridges"]);
	assert.deepEqual(nearNames("median", names), ["mean-or-median"]);
	assert.deepEqual(nearNames("stak", names), ["stake-cap", "staking-return"]);
	assert.deepEqual(nearNames("nothing-like-it", names), []);
	assert.deepEqual(nearNames("", names), []);
	assert.deepEqual(nearNames("z".repeat(1_000_000), names), []);
});

test("at most three are asked about", () => {
	assert.equal(didYouMean("stak", names, "List them."), "Did you mean stake-cap or staking-return?");
	assert.equal(didYouMean("qqq", names, "List them."), "List them.");
	assert.equal(didYouMean("aa", ["aab", "aac", "aad", "aae"], ""), "Did you mean aab, aac or aad?");
});
