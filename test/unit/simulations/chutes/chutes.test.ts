import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import chutes from "../../../../src/simulations/chutes/simulation.ts";
import { runToEnd, type World } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";

const world = (seed = 3): World => ({ random: new Random(seed), rules: "taoflow-2025-12" });
const run = (given: Readonly<Record<string, unknown>> = {}) =>
	runToEnd(chutes, checkValues(chutes.parameters, given), world());

test("with one gateway nothing is left when it fails; each further one leaves its part", () => {
	assert.equal(figureOf(run(), "served-gateway"), 0);
	const four = figureOf(run({ gateways: 4 }), "served-gateway");
	assert.ok(Math.abs(four - 75) < 1, String(four));
});

test("spare GPUs absorb the biggest owner's outage, and full use does not", () => {
	const spare = figureOf(run({ utilisation: 40, cloudShare: 40 }), "served-biggest");
	const full = run({ utilisation: 100, cloudShare: 0, adapt: false });
	assert.ok(spare > 95, String(spare));
	assert.ok(figureOf(full, "served-biggest") < figureOf(full, "served") - 2);
});

test("the rule of one paid key per account cuts a company that obeys it", () => {
	const evading = figureOf(run({ cloudShare: 40 }), "cloud-pay");
	const obeying = figureOf(run({ cloudShare: 40, ownColdkeys: false }), "cloud-pay");
	assert.ok(obeying < evading / 2, `${obeying} ${evading}`);
});

test("pay follows work for users, and flaky providers are paid less per GPU", () => {
	const outcome = run({ cloudShare: 0 });
	assert.ok(figureOf(outcome, "work-correlation") > 0.7);
	assert.ok(figureOf(outcome, "flaky-multiple") < 1);
});

test("the first chart shows what the answer says", () => {
	const outcome = run();
	const shown = outcome.tables.find(({ id }) => id === "outages")!.columns.find(({ id }) => id === "served")!.values;
	const said = ["served", "served-miner", "served-biggest", "served-gateway"].map((id) => figureOf(outcome, id));
	assert.deepEqual(Array.from(shown as Float64Array), said);
});
