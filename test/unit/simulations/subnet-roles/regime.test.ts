import assert from "node:assert/strict";
import { test } from "node:test";
import { regimeOf } from "../../../../src/simulations/subnet-roles/parts/regime.ts";

const days = (of: (day: number) => number) => Array.from({ length: 120 }, (_, day) => of(day));

test("settles, drifts, cycles, collapses", () => {
	assert.equal(regimeOf(days(() => 5)), "settles");
	assert.equal(regimeOf(days((day) => 5 + 5 / (1 + day))), "settles");
	assert.equal(regimeOf(days((day) => 5 + day / 10)), "drifts");
	assert.equal(regimeOf(days((day) => 5 + (Math.floor(day / 10) % 2))), "cycles");
	assert.equal(regimeOf(days((day) => (day < 60 ? 5 : 0.1))), "collapses");
	assert.equal(regimeOf([]), "settles");
});

test("noise inside the band is not a cycle", () => {
	assert.equal(regimeOf(days((day) => 5 + (day % 2) * 0.1)), "settles");
});
