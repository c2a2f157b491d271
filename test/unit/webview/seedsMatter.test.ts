import assert from "node:assert/strict";
import { test } from "node:test";
import { seedsMatter } from "../../../src/webview/simulation/seedsMatter.ts";

test("seeds matter where a figure differs between them, and not where all say the same, missing numbers too", () => {
	const of = (...ends: number[]) => ends.map((end, k) => ({ seed: k + 1, figures: { end, none: NaN } }));
	assert.equal(seedsMatter(of(2, 2, 2)), false);
	assert.equal(seedsMatter(of(2, 2, 3)), true);
	assert.equal(seedsMatter(of(2)), false);
	assert.equal(seedsMatter([]), false);
});
