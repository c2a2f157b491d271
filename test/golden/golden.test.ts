import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { simulations } from "../../src/simulations/registry.ts";
import { chosenSimulations } from "../contract/chosen.ts";
import { type Headlines } from "../../src/host/panels/pages/headlines.ts";
import { answerOf, compareGolden, type Golden, goldenOf, headlinesFile, keptGolden } from "./golden.ts";

for (const simulation of chosenSimulations) {
	test(`${simulation.id}: outcomes are those of its version`, () => {
		compareGolden(simulation.id, keptGolden(simulation.id), goldenOf(simulation));
	});
	test(`${simulation.id}: pages show what it answers at its defaults`, async () => {
		const kept = (JSON.parse(readFileSync(headlinesFile, "utf8")) as Headlines)[simulation.id];
		assert.deepEqual(kept, await answerOf(simulation), "run: npm run golden");
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
