import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import {
	cheaperLoss,
	drawBudgets,
	entryYear,
	frontierCost,
	type Market,
	yearsBehind,
} from "../../../../src/simulations/scaling-law/model.ts";
import { taskSuccess } from "../../../../src/simulations/scaling-law/parts/tasks.ts";
import simulation from "../../../../src/simulations/scaling-law/simulation.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";

const market: Market = {
	startCost: 100,
	costGrowth: 2,
	computeGrowth: 4,
	algorithms: 2,
	budgetGrowth: 1,
	lag: 12,
};
const run = (given: Record<string, number> = {}, seed = 1) => {
	const values = checkValues(simulation.parameters, given);
	return { values, outcome: runToEnd(simulation, values, { random: new Random(seed), rules: "taoflow-2025-12" }) };
};

test("success is one half at the half length", () => assert.equal(taskSuccess(137, 137, 0.8), 0.5));

test("budgets follow the Pareto law", () => {
	const budgets = drawBudgets(20_000, 20, 1, new Random(1));
	const share = budgets.filter((budget) => budget > 200).length / budgets.length;
	assert.ok(Math.abs(share - 0.1) < 0.006, String(share));
	assert.ok(budgets.every((budget) => budget >= 20));
});

test("a loss gets cheaper by cheaper calculations times better algorithms, and by nothing else", () => {
	assert.equal(cheaperLoss(market), 4);
});

test("entry by hand: costs and who can pay", () => {
	assert.deepEqual(entryYear(Float64Array.of(10, 60, 200, 600), 1, market), {
		year: 1,
		frontierCost: 200,
		newcomerCost: 25,
		firstCost: 25,
		atFrontier: 2,
		newcomers: 3,
		first: 3,
	});
});

test("somebody always pays for the frontier: where the trend outruns all budgets, the richest sets it", () => {
	const budgets = Float64Array.of(10, 60, 150);
	assert.equal(frontierCost(budgets, 0, market), 100);
	assert.equal(frontierCost(budgets, 5, market), 150);
	for (let seed = 0; seed < 50; seed++) {
		const { outcome } = run({ budgetGrowth: 0.8, years: 12 }, seed);
		assert.ok(figureOf(outcome, "frontier-end") >= 1, `seed ${seed}`);
		assert.ok(figureOf(outcome, "slowed") <= 100);
	}
});

test("years behind: a budget of a tenth needs one year where money goes ten times as far", () => {
	assert.equal(yearsBehind(10, 20, 4), 0);
	assert.ok(Math.abs(yearsBehind(100, 10, 10) - 1) < 1e-12);
	assert.equal(yearsBehind(100, 10, 1), 100);
});

test("retrodiction: on average about one firm above GPT-4's cost in 2023 and twelve above 1e25 FLOP in June 2025", () => {
	const developers = Array.from({ length: 200 }, (_, seed) => figureOf(run({}, seed).outcome, "developers"));
	const mean = developers.reduce((sum, count) => sum + count, 0) / developers.length;
	assert.ok(Math.abs(mean - 12) < 1.5, String(mean));
});

test("most of 20 seeds say what the default says", () => {
	const closed = Array.from({ length: 20 }, (_, seed) => figureOf(run({}, seed + 1).outcome, "frontier-end") < 10);
	assert.ok(closed.filter(Boolean).length > 10);
});

test("with endless tokens the last frontier's tenfold is the law's; with few it removes less", () => {
	const left = (tokenLimit: number) => figureOf(run({ tokenLimit }).outcome, "left-limited");
	assert.ok(Math.abs(left(3000) - 66.3) < 5, String(left(3000)));
	assert.ok(left(100) > 75, String(left(100)));
	assert.ok(left(10) > left(100));
});
