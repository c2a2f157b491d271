import assert from "node:assert/strict";
import { test } from "node:test";
import { type RuleSetId } from "../../../../src/chain/ruleSetId.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf, type NumberColumn } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import simulation from "../../../../src/simulations/subnet-roles/simulation.ts";

const run = (given: Readonly<Record<string, unknown>> = {}, rules: RuleSetId = "taoflow-2025-12") =>
	runToEnd(simulation, checkValues(simulation.parameters, { days: 60, ...given }), { random: new Random(3), rules });

test("18, 41 and 41 %, and the flow of alpha adds up at every place", () => {
	const outcome = run();
	assert.ok(Math.abs(figureOf(outcome, "owner-share") - 18) < 0.01);
	assert.ok(Math.abs(figureOf(outcome, "miner-share") - 41) < 0.01);
	const flow = outcome.tables.find(({ id }) => id === "flow")!;
	const column = (id: string) => flow.columns.find((candidate) => candidate.id === id)!.values;
	const [from, to] = [column("from") as readonly string[], column("to") as readonly string[]];
	const amount = (column("amount") as NumberColumn["values"]) ?? [];
	const total = (places: readonly string[], place: string) =>
		places.reduce((sum, name, i) => sum + (name === place ? amount[i]! : 0), 0);
	assert.ok(Math.abs(total(from, "Emission") - 7_200) < 1e-6);
	for (const place of ["Owner", "Miners", "Validators' half", "Validators", "Stakers of alpha", "Stakers on root"]) {
		assert.ok(Math.abs(total(from, place) - total(to, place)) < 1e-6, place);
	}
});

test("when stakers leave, payments go on in alpha and lose their worth", () => {
	const outcome = run({ inflow: -200, purse: 0 });
	assert.ok(Math.abs(figureOf(outcome, "alpha-kept") - 100) < 1);
	assert.ok(figureOf(outcome, "worth-kept") < 50);
	assert.ok(figureOf(outcome, "early-return") < 0);
});

test("money that comes in raises the price and whoever came first", () => {
	const outcome = run({ inflow: 200 });
	assert.ok(figureOf(outcome, "price-change") > 20);
	assert.ok(figureOf(outcome, "early-return") > figureOf(outcome, "late-return"));
});

test("dearer mining leaves fewer miners", () => {
	assert.ok(figureOf(run({ minerCost: 5 }), "miners-end") < figureOf(run({ minerCost: 0.05 }), "miners-end"));
});

test("rule sets lead to different prices", () => {
	const prices = (["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06"] as const).map((rules) =>
		figureOf(run({}, rules), "price-end"),
	);
	assert.ok(new Set(prices).size > 1);
});
