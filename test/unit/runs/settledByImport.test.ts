import assert from "node:assert/strict";
import { test } from "node:test";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { executeRun } from "../../../src/runs/engine/executeRun.ts";
import { RunControl } from "../../../src/runs/engine/runControl.ts";
import { findSimulation } from "../../../src/simulations/registry.ts";
import { networks } from "../../fixtures/runs/networks.ts";

test("a real epoch from a file is computed once, and a drawn one for every seed", async () => {
	const simulation = findSimulation("imported-epoch");
	const request = { ...askFor(simulation), seeds: 3 };
	const imported = networks.find(({ kind }) => kind === "metagraph")!;
	const one = await executeRun(simulation, { ...request, imported }, new RunControl());
	assert.equal(one.manifest.seeds, 1);
	assert.equal(one.repetitions, undefined);
	const several = await executeRun(simulation, request, new RunControl());
	assert.equal(several.manifest.seeds, 3);
});
