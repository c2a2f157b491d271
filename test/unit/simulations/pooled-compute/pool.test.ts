import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import simulation from "../../../../src/simulations/pooled-compute/simulation.ts";
import { centreSpeed, peersTable, poolOf, poolSpeed } from "../../../../src/simulations/pooled-compute/parts/tables.ts";
import {
	bandwidthFor,
	computeSeconds,
	memoryNeeded,
	ownersWhoFit,
	type PoolRules,
	REAL_RUNS,
	syncSeconds,
	utilisation,
} from "../../../../src/simulations/pooled-compute/model.ts";

const pool: PoolRules = {
	parameters: 1e9,
	tokensPerStep: 1e5,
	peerSpeed: 6e13,
	bandwidth: 1e8,
	innerSteps: 100,
	compression: 4,
};

test("seconds by hand: 100 steps of 10 s, a round of 160 s", () => {
	assert.equal(computeSeconds(pool), 1000);
	assert.equal(syncSeconds(1e9, 4, 1e8), 160);
	assert.equal(utilisation(pool), 1000 / 1160);
});

test("the needed link gives just the share asked for", () => {
	const bandwidth = bandwidthFor(pool, 0.8);
	assert.ok(Math.abs(utilisation({ ...pool, bandwidth }) - 0.8) < 1e-12);
});

test("published runs: INTELLECT-1 within 82-96 %, Covenant at 94.5 %", () => {
	const share = REAL_RUNS.map(
		(run) => run.computing / (run.computing + syncSeconds(run.parameters, run.compression, run.bandwidth)),
	);
	assert.ok(share[0]! > 0.81 && share[0]! < 0.96, String(share[0]));
	assert.ok(Math.abs(share[1]! - 0.945) < 0.005, String(share[1]));
	assert.ok(Math.abs(syncSeconds(REAL_RUNS[1].parameters, 146, REAL_RUNS[1].bandwidth) - 70) < 1);
	assert.ok(Math.abs(syncSeconds(REAL_RUNS[0].parameters, 4, REAL_RUNS[0].bandwidth) / 60 - 8.3) < 0.1);
});

test("fewer rounds, smaller rounds and faster links never lower the time spent computing", () => {
	const base = utilisation(pool);
	assert.ok(utilisation({ ...pool, innerSteps: 500 }) > base);
	assert.ok(utilisation({ ...pool, compression: 146 }) > base);
	assert.ok(utilisation({ ...pool, bandwidth: 1e9 }) > base);
});

test("memory decides who can take part", () => {
	assert.equal(memoryNeeded(1e9), 16e9);
	assert.equal(ownersWhoFit(1e9), 0.12);
	assert.equal(ownersWhoFit(72e9), 0);
});

test("the chart's first crossing is the answer: so many peers match the data centre", () => {
	const values = { ...checkValues(simulation.parameters, {}) };
	const outcome = runToEnd(simulation, values, { random: new Random(1), rules: "taoflow-2025-12" });
	const needed = figureOf(outcome, "needed-peers");
	const speedOf = (peers: number) => poolSpeed({ ...values, peers }, poolOf(values)) / centreSpeed(values);
	assert.ok(speedOf(needed) >= 1 && speedOf(needed - 1) < 1, String(needed));
	const [peers, chosen] = peersTable(values).columns.map((column) => column.values as Float64Array);
	const crossing = chosen!.findIndex((percent) => percent >= 100);
	assert.ok(peers![crossing - 1]! < needed && needed <= peers![crossing]!);
});
