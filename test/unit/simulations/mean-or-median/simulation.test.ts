import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import simulation from "../../../../src/simulations/mean-or-median/simulation.ts";

const run = (given: Readonly<Record<string, unknown>>) => {
	const values = checkValues(simulation.parameters, given);
	return { values, outcome: runToEnd(simulation, values, { random: new Random(4), rules: "taoflow-2025-12" }) };
};
const moved = (given: Readonly<Record<string, unknown>>) => figureOf(run(given).outcome, "moved");

test("where nobody errs and nobody cheats both rules pay alike, and nothing would move", () => {
	assert.ok(moved({ noise: 0, cabal: 0 }) < 1e-3);
});

test("the more a cabal holds below half, the more pay would move; the verdict can fall on either side", () => {
	assert.ok(moved({ cabal: 10 }) < moved({ cabal: 40 }));
	const verdict = (given: Readonly<Record<string, unknown>>) => {
		const { values, outcome } = run(given);
		return simulation.findings[0]!.test(outcome, values).verdict;
	};
	assert.equal(verdict({}), "contradicted");
	assert.notEqual(verdict({ selfWeight: 0 }), "contradicted");
});
