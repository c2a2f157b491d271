import assert from "node:assert/strict";
import { test } from "node:test";
import { meanRule } from "../../../../src/simulations/shared/subnet/meanRule.ts";

test("equal rows: everybody is at the mean, pay is by stake", () => {
	const { mean, nearness, pay } = meanRule(Float64Array.of(0.75, 0.25, 0.75, 0.25), Float64Array.of(0.75, 0.25), 2);
	assert.deepEqual([...mean], [0.75, 0.25]);
	assert.deepEqual([...nearness], [1, 1]);
	assert.deepEqual([...pay], [0.75, 0.25]);
});

test("opposite rows are half a turn from the mean each", () => {
	const { mean, nearness, pay } = meanRule(Float64Array.of(1, 0, 0, 1), Float64Array.of(0.75, 0.25), 2);
	assert.deepEqual([...mean], [0.5, 0.5]);
	assert.deepEqual([...nearness], [0.5, 0.5]);
	assert.deepEqual([...pay], [0.75, 0.25]);
});

test("the mean counts heads and not stake, and silent validators not at all", () => {
	const rows = Float64Array.of(1, 0, 0, 1, 0, 1, 0, 0);
	const { mean, nearness } = meanRule(rows, Float64Array.of(0.9, 0.05, 0.04, 0.01), 2);
	assert.ok(Math.abs(mean[0]! - 1 / 3) < 1e-12);
	assert.ok(nearness[1]! > nearness[0]!);
	assert.equal(nearness[3], 0);
});

test("without any ratings pay is by stake", () => {
	assert.deepEqual([...meanRule(new Float64Array(4), Float64Array.of(0.75, 0.25), 2).pay], [0.75, 0.25]);
});
