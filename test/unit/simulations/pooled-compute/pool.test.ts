import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureIn, figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import simulation from "../../../../src/simulations/pooled-compute/simulation.ts";
import { centreSpeed, poolOf } from "../../../../src/simulations/pooled-compute/outcome.ts";
import {
	busyOf,
	derivedMinutes,
	REAL_RUNS,
	trainedTokens,
} from "../../../../src/simulations/pooled-compute/parts/published.ts";
import {
	bandwidthFor,
	computeSeconds,
	criticalBatch,
	largestBatch,
	memoryNeeded,
	mostSpeed,
	ownersWhoFit,
	peersFor,
	type PoolRules,
	poolSpeed,
	syncSeconds,
	usefulPeers,
	utilisation,
} from "../../../../src/simulations/pooled-compute/model.ts";

const pool: PoolRules = {
	parameters: 1e9,
	tokensPerStep: 1e5,
	peerSpeed: 6e13,
	bandwidth: 1e8,
	innerSteps: 100,
	compression: 4,
	overlap: 0,
	learning: 1,
	present: 1,
	tolerance: 1,
};
const run = (given: Record<string, number> = {}) => {
	const values = checkValues(simulation.parameters, given);
	return { values, outcome: runToEnd(simulation, values, { random: new Random(1), rules: "taoflow-2025-12" }) };
};
const near = (actual: number, expected: number, share = 1e-9) =>
	assert.ok(Math.abs(actual / expected - 1) < share, `${actual} is not ${expected}`);

test("seconds by hand: 100 steps of 10 s, a round of 160 s", () => {
	assert.equal(computeSeconds(pool), 1000);
	assert.equal(syncSeconds(1e9, 4, 1e8), 160);
	assert.equal(utilisation(pool), 1000 / 1160);
});

test("a round hidden behind work costs nothing, but never more than the work there is", () => {
	assert.equal(utilisation({ ...pool, overlap: 1 }), 1);
	assert.equal(utilisation({ ...pool, overlap: 1, bandwidth: 1e7 }), 1000 / 1600);
});

test("the needed link gives just the share asked for", () => {
	const bandwidth = bandwidthFor(pool, 0.8);
	near(utilisation({ ...pool, bandwidth }), 0.8, 1e-12);
});

test("published runs: INTELLECT-1 within 82-96 %, Covenant at 94.5 %, and its work from published inputs", () => {
	const [intellect, covenant] = REAL_RUNS;
	assert.ok(busyOf(intellect) > 81 && busyOf(intellect) < 96);
	assert.ok(Math.abs(busyOf(covenant) - 94.5) < 0.5);
	assert.ok(Math.abs(syncSeconds(covenant.parameters, 146, covenant.bandwidth) - 70) < 1);
	assert.ok(Math.abs(derivedMinutes(covenant) - 12.5) < 0.1);
	assert.ok(trainedTokens(intellect) > 1 && trainedTokens(intellect) < 2, "within a factor of two of the reported 1");
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

test("the critical batch is Kaplan's, and grows as the loss falls", () => {
	near(criticalBatch(1), 2.1e8);
	near(criticalBatch(3), 1.12e6, 0.01);
	assert.ok(largestBatch({ ...pool, parameters: 1e10 }) > largestBatch(pool));
});

test("at the critical batch a pool is worth half of its peers, and no number passes the most", () => {
	const half = usefulPeers(pool);
	near(poolSpeed(pool, half), mostSpeed(pool) / 2);
	assert.ok(poolSpeed(pool, 1e12) < mostSpeed(pool) && poolSpeed(pool, 1e12) > 0.99 * mostSpeed(pool));
	// Half of the text per step: twice as many peers are useful.
	near(usefulPeers({ ...pool, tokensPerStep: pool.tokensPerStep / 2 }), 2 * half);
});

test("so many peers match the data centre, and where none do the answer says so", () => {
	const able = { tolerance: 20, tokensPerStep: 4, innerSteps: 2000, compression: 500, centre: 104 };
	const { values, outcome } = run(able);
	const needed = figureOf(outcome, "needed-peers");
	const ratio = (peers: number) => poolSpeed(poolOf(values), peers) / centreSpeed(values);
	assert.ok(ratio(needed) >= 1 && ratio(needed - 1) < 1, String(needed));
	assert.match(simulation.headline(outcome, values), /^Yes/);
	const usual = run();
	assert.equal(figureIn(usual.outcome, "needed-peers"), undefined);
	assert.equal(peersFor(poolOf(usual.values), centreSpeed(usual.values)), undefined);
	assert.match(simulation.headline(usual.outcome, usual.values), /^No/);
});
