import assert from "node:assert/strict";
import { test } from "node:test";
import { standingAfterEntry } from "../../../../src/simulations/chutes/parts/entry.ts";

const rivals = [1, 2, 3, 4].map((cost) => ({ gpus: 10, cost }));

test("without a company, those stay whose cost the emission covers", () => {
	// 120 $ over 40 GPUs are 3 $ each: the dearest leaves, and 4 $ for each of the rest cover everybody.
	const { survivors, companyShare, hhi } = standingAfterEntry(rivals, 0, 120, 1);
	assert.equal(survivors, 3);
	assert.equal(companyShare, 0);
	assert.ok(Math.abs(hhi - 1 / 3) < 1e-12);
});

test("the more a company brings, the fewer stay, and the more of the GPUs it ends with", () => {
	let before = standingAfterEntry(rivals, 0, 120, 0.1);
	for (let share = 0.1; share < 0.95; share += 0.1) {
		const now = standingAfterEntry(rivals, share, 120, 0.1);
		assert.ok(now.survivors <= before.survivors);
		assert.ok(now.companyShare >= share - 1e-9);
		before = now;
	}
	assert.equal(before.survivors, 0);
	assert.equal(before.companyShare, 1);
});

test("a company with dear machines brings no more than emission covers", () => {
	const { companyShare } = standingAfterEntry(rivals, 0.9, 120, 4);
	assert.ok(companyShare < 0.75, String(companyShare));
});
