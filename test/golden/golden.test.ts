import assert from "node:assert/strict";
import { test } from "node:test";
import { simulations } from "../../src/simulations/registry.ts";
import { compareGolden, type Golden, goldenOf } from "./golden.ts";
import kept from "./golden.json";

const golden: Readonly<Record<string, Golden>> = kept;

for (const simulation of simulations) {
	test(`${simulation.id}: outcomes are those of its version`, () => {
		compareGolden(simulation.id, golden[simulation.id], goldenOf(simulation));
	});
}

test("the file holds no simulation that is gone", () => {
	const known = new Set(simulations.map(({ id }) => id));
	assert.deepEqual(
		Object.keys(golden).filter((id) => !known.has(id)),
		[],
	);
});

test("a changed outcome, a new version and a new simulation are told apart", () => {
	const one: Golden = { version: 1, hashes: { "1": "aa" } };
	assert.doesNotThrow(() => compareGolden("tiny", one, { version: 1, hashes: { "1": "aa" } }));
	assert.throws(() => compareGolden("tiny", undefined, one), /not in golden\.json yet/);
	assert.throws(
		() => compareGolden("tiny", one, { version: 1, hashes: { "1": "bb" } }),
		/with seed 1 the outcome changed/,
	);
	assert.throws(
		() => compareGolden("tiny", one, { version: 2, hashes: { "1": "bb" } }),
		/golden\.json is of version 1/,
	);
});
