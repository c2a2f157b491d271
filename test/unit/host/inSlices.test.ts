import assert from "node:assert/strict";
import { test } from "node:test";
import { inSlices } from "../../../src/host/editor/inSlices.ts";

function* busy(steps: number): Generator<void, string> {
	for (let i = 0; i < steps; i++) {
		for (const end = performance.now() + 1; performance.now() < end;);
		yield;
	}
	return "done";
}

test("while work is done in slices, others have their turn", async () => {
	let turns = 0;
	const other = setInterval(() => turns++, 0);
	assert.equal(await inSlices(busy(60), () => true), "done");
	clearInterval(other);
	assert.ok(turns > 0);
});

test("work that is no longer wanted ends", async () => {
	let asked = 0;
	assert.equal(await inSlices(busy(1e9), () => ++asked < 3), undefined);
});
