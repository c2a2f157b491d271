import assert from "node:assert/strict";
import { test } from "node:test";
import {
	CHINCHILLA_COMPUTE,
	HOFFMANN,
	leftAfterTenfold,
	optimalTraining,
	REFIT,
	reducibleLoss,
	refitWith,
} from "../../../../src/simulations/shared/training/lossLaw.ts";

const near = (actual: number, expected: number, share: number) =>
	assert.ok(Math.abs(actual / expected - 1) < share, `${actual} is not within ${100 * share} % of ${expected}`);

test("compute-optimal training at Chinchilla's budget, both fits (published values)", () => {
	const refit = optimalTraining(REFIT, CHINCHILLA_COMPUTE);
	near(refit.parameters, 7.2e10, 0.01);
	near(refit.tokens, 1.33e12, 0.01);
	near(refit.tokens / refit.parameters, 18.4, 0.01);
	near(refit.loss, 1.974, 0.001);
	const hoffmann = optimalTraining(HOFFMANN, CHINCHILLA_COMPUTE);
	near(hoffmann.parameters, 4.03e10, 0.005);
	near(hoffmann.tokens / hoffmann.parameters, 59, 0.02);
});

test("ten times the compute leaves 66 to 70 % of the reducible loss", () => {
	near(leftAfterTenfold(REFIT), 0.663, 0.002);
	near(leftAfterTenfold(HOFFMANN), 0.7, 0.002);
	for (const law of [REFIT, HOFFMANN]) {
		const once = optimalTraining(law, 1e22).loss - law.floor;
		near((optimalTraining(law, 1e23).loss - law.floor) / once, leftAfterTenfold(law), 1e-9);
	}
});

test("the optimum beats every other split of the same compute", () => {
	for (const law of [REFIT, HOFFMANN]) {
		const best = optimalTraining(law, 1e24);
		for (const factor of [0.5, 0.9, 1.1, 2]) {
			const other = law.floor + reducibleLoss(law, best.parameters * factor, best.tokens / factor);
			assert.ok(other > best.loss);
		}
	}
});

test("a limit of tokens costs loss only where it binds", () => {
	assert.equal(optimalTraining(REFIT, 1e22, 1e15).loss, optimalTraining(REFIT, 1e22).loss);
	assert.ok(optimalTraining(REFIT, 1e28, 1e13).loss > optimalTraining(REFIT, 1e28).loss);
});

test("other exponents leave the loss where it was measured", () => {
	const { parameters, tokens } = optimalTraining(REFIT, CHINCHILLA_COMPUTE);
	for (const [alpha, beta] of [
		[0.31, 0.41],
		[0.39, 0.33],
	] as const) {
		near(reducibleLoss(refitWith(alpha, beta), parameters, tokens), reducibleLoss(REFIT, parameters, tokens), 1e-9);
	}
	assert.deepEqual(refitWith(REFIT.alpha, REFIT.beta), REFIT);
});
