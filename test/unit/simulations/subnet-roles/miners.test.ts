import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { Miners } from "../../../../src/simulations/subnet-roles/parts/miners.ts";

const crowd = (cost = 1) => new Miners(8, 0.5, cost, new Random(2));
const earning = (miners: Miners, amount: number) => miners.slots.map((_, j) => (miners.active[j] === 1 ? amount : 0));

test("effort rises where another part of it pays, and falls where it does not", () => {
	const miners = crowd();
	miners.decide(1, earning(miners, 10));
	assert.ok(miners.effort[0]! > 1);
	const poor = crowd();
	poor.decide(1, earning(poor, 1));
	assert.ok(poor.effort[0]! < 1);
});

test("a week of loss ends it", () => {
	const miners = crowd();
	for (let day = 1; day < 7; day++) miners.decide(day, earning(miners, 0));
	assert.equal(miners.working, 6);
	miners.decide(7, earning(miners, 0));
	assert.equal(miners.working, 0);
});

test("nobody registers where a month does not pay for it; a full house replaces who earns least", () => {
	const miners = crowd();
	const scores = miners.slots.map((_, j) => j + 1);
	assert.equal(miners.consider(1, 0, 0, 0.1, scores), false);
	assert.equal(miners.consider(1, 0, 1_000, 0.1, scores), true);
	assert.equal(miners.consider(1, 0, 1_000, 0.1, scores), true);
	assert.equal(miners.working, 8);
	const talent = miners.talent[0];
	assert.equal(miners.consider(1, 0, 1_000, 0.1, scores), true);
	assert.equal(miners.working, 8);
	assert.notEqual(miners.talent[0], talent);
	assert.equal(miners.entrants.length, 3);
});
