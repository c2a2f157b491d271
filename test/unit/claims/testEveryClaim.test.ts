import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { type EveryClaimProgress, type EveryClaimResult } from "../../../src/claims/scorecard/scorecard.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { sum, sumOf } from "../../../src/numeric/sums.ts";
import { plannedRuns } from "../../../src/claims/worlds/claimTests.ts";
import { budgetOf, runCost } from "../../../src/claims/worlds/testBudget.ts";
import { testEveryClaim } from "../../../src/claims/testEveryClaim.ts";
import { type Simulation } from "../../../src/simulations/kit/contract.ts";
import { simulations } from "../../../src/simulations/registry.ts";
import { fakeRunner } from "../../fixtures/runs/fakeWorker.ts";
import { tinySimulation } from "../../fixtures/runs/tinySimulation.ts";

const other: Simulation = {
	...tinySimulation,
	id: "other",
	findings: tinySimulation.findings.map((finding) => ({ ...finding, claim: "3-3-bitcoin-energy" })),
};
const silent: Simulation = { ...tinySimulation, id: "silent", findings: [] };
const both = [tinySimulation, other, silent];

const start = (context: TestContext, tested: readonly Simulation[], options = {}) => {
	const { runner, workers } = fakeRunner(context, tested);
	const progress: EveryClaimProgress[] = [];
	const results: EveryClaimResult[] = [];
	const test = testEveryClaim({ seed: 1, worlds: 20, ...options }, tested, runner, {
		onProgress: (step) => progress.push(step),
		onResult: (soFar) => results.push(soFar),
	});
	return { test, progress, results, workers };
};

test("every finding of every simulation is judged, in the registry's order, with progress and pages on the way", async (context) => {
	const { test, progress, results } = start(context, both);
	const { reports, failures, stoppedAt } = await test.result;
	assert.deepEqual(
		reports.map(({ simulation, claim }) => [simulation, claim]),
		[
			["tiny", "3-1-zeus-purpose"],
			["other", "3-3-bitcoin-energy"],
		],
	);
	assert.equal(stoppedAt, undefined);
	assert.deepEqual(failures, []);
	for (const { worlds, asked, deciding } of reports) assert.deepEqual([worlds, asked, deciding], [20, 20, 20]);
	assert.deepEqual(
		results.map((soFar) => soFar.reports.length),
		[1, 2],
	);
	assert.ok(results[0]!.stoppedAt! > 0 && results[0]!.stoppedAt! < 1);
	assert.ok(progress.every(({ share }, i) => i === 0 || share >= progress[i - 1]!.share));
	assert.deepEqual(
		{ ...progress.at(-1), simulation: "", timeLeft: 0 },
		{ share: 1, simulation: "", claimsDone: 2, claims: 2, timeLeft: 0 },
	);
});

test("the same seed gives the same result, another seed another one", async (context) => {
	const first = await start(context, both).test.result;
	assert.deepEqual(await start(context, both).test.result, first);
	assert.notDeepEqual((await start(context, both, { seed: 2 }).test.result).reports, first.reports);
});

test("stopped: what is done stays, what was cut short counts as not tested", async (context) => {
	const { test, results } = start(context, both, { worlds: 200 });
	test.stop();
	const { reports, stoppedAt } = await test.result;
	assert.deepEqual(reports, []);
	assert.ok(stoppedAt! < 1);
	assert.equal(results.length, 0);
});

test("a simulation that refuses is one gap, told in a sentence", async (context) => {
	const refusing: Simulation = {
		...other,
		*simulate() {
			throw new SubnetsError("bad-value", "64 miners do not fit.");
		},
	};
	const { failures, reports } = await start(context, [tinySimulation, refusing]).test.result;
	assert.equal(reports.length, 1);
	assert.equal(failures[0]?.simulation, "other");
});

test("a worker that dies ends it with the reason", async (context) => {
	const { test, workers } = start(context, both, { worlds: 500 });
	await new Promise((resolve) => setTimeout(resolve, 20));
	for (const worker of workers) worker.die("out of memory");
	await assert.rejects(test.result, /out of memory/);
});

test("worlds follow from a simulation alone; asked for, there are just so many", () => {
	for (const simulation of simulations) {
		const budget = budgetOf(simulation);
		assert.deepEqual(budgetOf(simulation), budget);
		const worlds = budget.batches.reduce((sum, size) => sum + size, 0);
		assert.ok(worlds >= 32 && worlds <= 768, `${simulation.id}: ${worlds}`);
		assert.equal(budget.fewest, 4);
		assert.ok(runCost(simulation) > 0);
		for (const name of Object.keys(budget.quick)) assert.ok(Object.hasOwn(simulation.parameters, name), name);
	}
	for (const worlds of [2, 4, 40, 501]) {
		const { batches, fewest } = budgetOf(tinySimulation, worlds);
		assert.equal(
			batches.reduce((sum, size) => sum + size, 0),
			worlds,
		);
		assert.equal(fewest, batches.length);
	}
});

test("two workers need less than a minute for all worlds that may be drawn, by what a run is declared to cost", () => {
	const milliseconds = sumOf(simulations, (simulation) => {
		if (simulation.findings.length === 0) return 0;
		return plannedRuns({ simulation, seed: 1, ...budgetOf(simulation) }) * runCost(simulation);
	});
	assert.ok(milliseconds / 2 < 60_000, `${milliseconds} ms of one core`);
});

test("where chance matters, a few worlds are run twice and every other once: another world says more", () => {
	for (const simulation of simulations) {
		const { batches, repeated, fewest } = budgetOf(simulation);
		assert.ok(repeated < fewest, simulation.id);
		assert.ok(sum(batches) >= 48, `${simulation.id}: ${sum(batches)} worlds where intervals stay wide`);
	}
});
