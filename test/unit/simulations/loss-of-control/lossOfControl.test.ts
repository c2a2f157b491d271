import assert from "node:assert/strict";
import { test } from "node:test";
import { arrivedBy, chanceFirst, spreadFrom } from "../../../../src/simulations/loss-of-control/parts/arrival.ts";
import { atLeastOne, harmOf, harmOfShares, withCrowd } from "../../../../src/simulations/loss-of-control/parts/harm.ts";

const rules = { malice: 0.01, escape: 0.02, escapeByPower: 1, harmByPower: 1, defence: 0 };
const near = (actual: number, expected: number) =>
	assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} ≠ ${expected}`);

test("at least one of n", () => {
	near(atLeastOne(0.5, 2), 0.75);
	assert.equal(atLeastOne(0, 100), 0);
	assert.equal(atLeastOne(1, 3), 1);
	assert.ok(Math.abs(atLeastOne(1e-12, 1000) / 1e-9 - 1) < 1e-6);
});

test("harm in proportion to power: misuse stays, loss of control falls as 1/n", () => {
	const [one, many] = [harmOf(1, rules), harmOf(100, rules)];
	near(many.fromMisuse, one.fromMisuse);
	near(many.fromEscape, one.fromEscape / 100);
});

test("small systems that harm like large ones make many worse than one, and defence helps only many", () => {
	const weapon = { ...rules, harmByPower: 0 };
	assert.ok(harmOf(100, weapon).fromMisuse > 50 * harmOf(1, weapon).fromMisuse);
	const defended = { ...rules, defence: 0.5 };
	near(harmOf(1, defended).fromMisuse, harmOf(1, rules).fromMisuse);
	assert.ok(harmOf(100, defended).fromMisuse < 0.51 * harmOf(100, rules).fromMisuse);
});

test("arrival times meet their quantiles, and never come before the earliest year", () => {
	const capability = { median: 22, spread: spreadFrom(2, 22), earliest: 0 };
	near(arrivedBy(capability, 22), 0.5);
	assert.ok(Math.abs(arrivedBy(capability, 2) - 0.1) < 1e-6);
	assert.equal(arrivedBy({ median: 20, spread: 0.8, earliest: 5 }, 5), 0);
});

test("equal waiting times tie, an earlier one wins", () => {
	const arrival = { median: 20, spread: 0.8, earliest: 0 };
	assert.ok(Math.abs(chanceFirst(arrival, arrival, 1000) - 0.5) < 0.005);
	assert.ok(chanceFirst({ ...arrival, median: 5 }, arrival, 1000) > 0.85);
});

test("harm of any sharing: equal shares give the closed form, and by hand for unequal ones", () => {
	const defended = { ...rules, defence: 0.5 };
	for (const holders of [1, 2, 50]) {
		const equal = harmOf(holders, defended);
		near(harmOfShares(withCrowd([1 / holders], holders), defended), equal.fromMisuse + equal.fromEscape);
	}
	// 0.6: (0.01 + 0.012) · 0.6 · 0.8; 0.4: (0.01 + 0.008) · 0.4 · 0.7
	near(harmOfShares([0.6, 0.4], defended), 0.01056 + 0.00504);
});

test("a subnet with a large holder is no better than an oligopoly, one without is", () => {
	const harm = (...largest: number[]) => harmOfShares(withCrowd(largest, 100), { ...rules, defence: 0.5 });
	const oligopoly = harm(0.29, 0.2, 0.13);
	assert.ok(harm(0.586) > oligopoly);
	assert.ok(harm(0.05) < oligopoly);
});
