import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { simulations } from "../../src/simulations/registry.ts";
import { chosenSimulations } from "../contract/chosen.ts";
import { compareGolden, type Golden, goldenOf, keptGolden } from "./golden.ts";

for (const simulation of chosenSimulations) {
	test(`${simulation.id}: outcomes are those of its version`, () => {
		compareGolden(simulation.id, keptGolden(simulation.id), goldenOf(simulation));
	});
}

test("no file is of a simulation that is gone", () => {
	const known = new Set(simulations.map(({ id }) => `${id}.json`));
	assert.deepEqual(
		readdirSync("test/golden/outcomes").filter((file) => !known.has(file)),
		[],
	);
});

test("a changed outcome, a new version and a new simulation are told apart", () => {
	const one: Golden = { version: 1, hashes: { "1": "aa" } };
	assert.doesNotThrow(() => compareGolden("tiny", one, { version: 1, hashes: { "1": "aa" } }));
	assert.throws(() => compareGolden("tiny", undefined, one), /has no file in test\/golden\/outcomes yet/);
	assert.throws(
		() => compareGolden("tiny", one, { version: 1, hashes: { "1": "bb" } }),
		/with seed 1 the outcome changed/,
	);
	assert.throws(
		() => compareGolden("tiny", one, { version: 2, hashes: { "1": "bb" } }),
		/its golden file is of version 1/,
	);
});
