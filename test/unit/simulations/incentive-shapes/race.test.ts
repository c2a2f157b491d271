import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import simulation from "../../../../src/simulations/incentive-shapes/simulation.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";

const run = (given: Readonly<Record<string, unknown>>) =>
	runToEnd(simulation, checkValues(simulation.parameters, given), { random: new Random(4), rules: "taoflow-2025-12" });

test("work that costs too much stops progress under every shape but for one winner at most", () => {
	const outcome = run({ workCost: 300, horizon: 1, leak: 0 });
	for (const shape of ["linear", "volume", "gate"]) assert.equal(figureOf(outcome, `working-${shape}`), 0);
});

test("nearly free work makes nearly everybody work, where more performance is paid more", () => {
	const outcome = run({ workCost: 1, copiers: 0, noise: 0 });
	for (const shape of ["volume", "gate"]) assert.ok(figureOf(outcome, `working-${shape}`) > 80, shape);
	assert.ok(figureOf(outcome, "working-winner") < 20);
});

test("what leaks at once lifts everybody to the best", () => {
	const outcome = run({ leak: 100 });
	for (const shape of ["linear", "volume", "gate", "winner"]) {
		const rounds = outcome.tables.find(({ id }) => id === "progress")!;
		const at = (id: string) => Number(rounds.columns.find((column) => column.id === id)!.values.at(-1));
		assert.ok(Math.abs(at(shape) - at(`mean-${shape}`)) < 1e-9);
	}
});

test("the comparison shows the figures on a scale of 0 to 1", () => {
	const outcome = run({});
	const { columns } = outcome.tables.find(({ id }) => id === "comparison")!;
	const shown = (id: string) => Array.from(columns.find((column) => column.id === id)!.values as Float64Array);
	(["linear", "volume", "gate", "winner"] as const).forEach((shape, i) => {
		assert.equal(shown("gini")[i], figureOf(outcome, `gini-${shape}`));
		assert.ok(Math.abs(shown("copier")[i]! - figureOf(outcome, `copier-${shape}`) / 100) < 1e-12);
		assert.ok(Math.abs(shown("best")[i]! - figureOf(outcome, `best-${shape}`) / 100) < 1e-12);
	});
});
