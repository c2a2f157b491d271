import assert from "node:assert/strict";
import { test } from "node:test";
import { exp } from "../../../../src/numeric/math.ts";
import { screens, threshold } from "../../../../src/simulations/ridges/parts/threshold.ts";

const near = (actual: number, expected: number) =>
	assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);
const leader = { score: 0.5, previous: 0.4, epochs: 0, innovation: 0 };

test("the rules of July 2025, December 2025 and 2026", () => {
	assert.equal(threshold("highest", leader), 0.5);
	near(threshold("factor", leader), 0.5075);
	near(threshold("points", leader), 0.515);
});

test("August 2025: starts above the leader by what it gained, and decays towards its score", () => {
	const first = 0.5 + 0.3 * 0.1 * (1 + 0.84 * 0.4);
	near(threshold("decaying", leader), first);
	near(threshold("decaying", { ...leader, innovation: 1 }), first + 0.25);
	const rate = 0.05 * (1 - 0.84 * 0.5);
	near(threshold("decaying", { ...leader, epochs: 10 }), 0.5 + (first - 0.5) * exp(-rate * 10));
	near(threshold("decaying", { ...leader, epochs: 1e6 }), 0.5);
	assert.equal(threshold("decaying", { score: 0.95, previous: 0, epochs: 0, innovation: 1 }), 1);
});

test("screeners: fixed at first, then nine tenths of the leader", () => {
	assert.deepEqual(screens(0.3), [0.3, 0.4]);
	near(screens(0.8)[1], 0.72);
});
