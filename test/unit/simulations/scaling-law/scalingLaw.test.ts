import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { drawBudgets, entryYear } from "../../../../src/simulations/scaling-law/model.ts";
import {
	FITS,
	leftAfterTenfold,
	optimalTraining,
	reducibleLoss,
	taskSuccess,
	yearsAhead,
} from "../../../../src/simulations/scaling-law/parts/lossLaw.ts";
import simulation from "../../../../src/simulations/scaling-law/simulation.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";

const near = (actual: number, expected: number, share: number) =>
	assert.ok(Math.abs(actual / expected - 1) < share, `${actual} is not within ${100 * share} % of ${expected}`);

test("compute-optimal training at Chinchilla's budget, both fits (published values)", () => {
	const refit = optimalTraining(FITS.besiroglu, 5.76e23);
	near(refit.parameters, 7.2e10, 0.01);
	near(refit.tokens, 1.33e12, 0.01);
	near(refit.tokens / refit.parameters, 18.4, 0.01);
	near(refit.loss, 1.974, 0.001);
	const hoffmann = optimalTraining(FITS.hoffmann, 5.76e23);
	near(hoffmann.parameters, 4e10, 0.02);
	near(hoffmann.tokens / hoffmann.parameters, 59, 0.02);
});

test("ten times the compute leaves 66 to 70 % of the reducible loss", () => {
	near(leftAfterTenfold(FITS.besiroglu), 0.663, 0.002);
	near(leftAfterTenfold(FITS.hoffmann), 0.7, 0.002);
	for (const fit of Object.values(FITS)) {
		const once = optimalTraining(fit, 1e22).loss - fit.floor;
		near((optimalTraining(fit, 1e23).loss - fit.floor) / once, leftAfterTenfold(fit), 1e-9);
	}
});

test("the optimum beats every other split of the same compute", () => {
	for (const fit of Object.values(FITS)) {
		const best = optimalTraining(fit, 1e24);
		for (const factor of [0.5, 0.9, 1.1, 2]) {
			const other = fit.floor + reducibleLoss(fit, best.parameters * factor, best.tokens / factor);
			assert.ok(other > best.loss);
		}
	}
});

test("a limit of tokens costs loss only where it binds", () => {
	assert.equal(optimalTraining(FITS.besiroglu, 1e22, 1e15).loss, optimalTraining(FITS.besiroglu, 1e22).loss);
	assert.ok(optimalTraining(FITS.besiroglu, 1e28, 1e13).loss > optimalTraining(FITS.besiroglu, 1e28).loss);
});

test("a funding ratio of 19 is 3.4 years of 2.4 times growth; success is one half at the half length", () => {
	near(yearsAhead(19, 2.4), 3.36, 0.01);
	assert.equal(taskSuccess(137, 137, 0.8), 0.5);
});

test("budgets follow the Pareto law", () => {
	const budgets = drawBudgets(20_000, 20, 1, new Random(1));
	near(budgets.filter((budget) => budget > 200).length / budgets.length, 0.1, 0.06);
	assert.ok(budgets.every((budget) => budget >= 20));
});

test("entry by hand: costs, who can pay, and their concentration", () => {
	const market = { frontierCost: 100, costGrowth: 2, budgetGrowth: 1, lag: 12, efficiency: 4 };
	const now = entryYear(Float64Array.of(10, 60, 200, 600), 1, market);
	assert.deepEqual(now, {
		year: 1,
		frontierCost: 200,
		followerCost: 25,
		atFrontier: 2,
		followers: 3,
		oldFrontierCost: 25,
		oldFrontier: 3,
		hhi: 0.0625 + 0.5625,
	});
});

test("the answer at the defaults names its conditions and links its figures", () => {
	const values = checkValues(simulation.parameters, {});
	const outcome = runToEnd(simulation, values, { random: new Random(1), rules: "taoflow-2025-12" });
	const answer = simulation.headline(outcome, values);
	assert.match(answer, /\(figure:cost-end\).*\(figure:frontier-end\).*\(parameter:lag\).*\(figure:left\)/);
});

test("with endless tokens the last frontier's tenfold is the law's; with few it removes less", () => {
	const left = (tokenLimit: number) => {
		const values = checkValues(simulation.parameters, { tokenLimit });
		const outcome = runToEnd(simulation, values, { random: new Random(1), rules: "taoflow-2025-12" });
		return figureOf(outcome, "left-limited");
	};
	near(left(3000), 66.3, 0.002);
	assert.ok(left(100) > 75, String(left(100)));
	assert.ok(left(10) > left(100));
});
