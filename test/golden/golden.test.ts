import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { simulations } from "../../src/simulations/registry.ts";
import { seedsFor } from "../../src/runs/ask/ask.ts";
import { type RunReport } from "../../src/runs/runReport.ts";
import { type Simulation } from "../../src/simulations/kit/contract.ts";
import { checkSeeds, SEEDS } from "../contract/checkSeeds.ts";
import { chosenSimulations } from "../contract/chosen.ts";
import { type Headlines } from "../../src/host/panels/pages/headlines.ts";
import { answerOf, compareGolden, type Golden, goldenOf, headlinesFile, keptGolden, openedRun } from "./golden.ts";

// Runs that are too dear for twenty seeds are tried over them when they are named: npm run contract -- astroturfing
const isTriedOverSeeds = (simulation: Simulation) =>
	simulation.stochastic && (seedsFor(simulation) === SEEDS || process.env.SIMULATION !== undefined);

for (const simulation of chosenSimulations) {
	let made: Promise<RunReport> | undefined;
	const opened = () => (made ??= openedRun(simulation));
	test(`${simulation.id}: outcomes are those of its version`, () => {
		compareGolden(simulation.id, keptGolden(simulation.id), goldenOf(simulation));
	});
	test(`${simulation.id}: pages show what it answers at its defaults`, async () => {
		const kept = (JSON.parse(readFileSync(headlinesFile, "utf8")) as Headlines)[simulation.id];
		assert.deepEqual(kept, answerOf(simulation, await opened()), "run: npm run golden");
	});
	if (!isTriedOverSeeds(simulation)) continue;
	test(`${simulation.id} says at its defaults what most of 20 seeds say`, async () => {
		const isOne = seedsFor(simulation) === SEEDS;
		checkSeeds(await opened(), isOne ? await opened() : await openedRun(simulation, SEEDS));
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
