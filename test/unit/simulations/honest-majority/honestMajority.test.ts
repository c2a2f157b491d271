import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import simulation from "../../../../src/simulations/honest-majority/simulation.ts";
import { figureIn, figureOf, wordOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";

const world = () => ({ random: new Random(6), rules: "taoflow-2025-12" as const });
const run = (given: Record<string, unknown>) =>
	runToEnd(simulation, checkValues(simulation.parameters, given), world());

test("without noise the utility needed is the honest stake, on the quick map to its grid", () => {
	const outcome = run({ deviation: 0, stake: "0.6" });
	assert.ok(Math.abs(figureOf(outcome, "required") - 60) < 1, String(figureOf(outcome, "required")));
});

test("the quick map needs about what the study needs at 60 % honest stake (73-74 %)", () => {
	assert.ok(Math.abs(figureOf(run({}), "required") - 73.6) < 2.5, String(figureOf(run({}), "required")));
});

test("a stopped map says what is known: the stake shown may not be run yet", () => {
	const frames = simulation.simulate(checkValues(simulation.parameters, { stake: "0.99" }), world());
	const first = frames.next();
	assert.ok(!first.done);
	const snapshot = first.value.snapshot();
	assert.equal(wordOf(snapshot, "protected"), "unknown");
	assert.equal(figureIn(snapshot, "required"), undefined);
});

test("where no work is enough it says so, and gives no figure for what would be", () => {
	const outcome = run({ stake: "0.51", kappa: 0.65 });
	assert.equal(wordOf(outcome, "protected"), "no");
	assert.equal(figureIn(outcome, "required"), undefined);
	assert.ok(figureOf(outcome, "unprotected") >= 51);
});
