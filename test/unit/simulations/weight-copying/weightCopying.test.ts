import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { lagOf } from "../../../../src/simulations/weight-copying/parts/race.ts";
import simulation from "../../../../src/simulations/weight-copying/simulation.ts";
import { commitTimes } from "../../../../verify/rules/commitReveal.ts";

const run = (given: Readonly<Record<string, unknown>>) =>
	runToEnd(simulation, checkValues(simulation.parameters, given), { random: new Random(4), rules: "taoflow-2025-12" });

test("where nothing changes and nobody errs a copy is worth an evaluation, from the first epoch that counts", () => {
	const outcome = run({ noise: 0, drift: 0, epochs: 20 });
	assert.ok(Math.abs(figureOf(outcome, "ratio") - 100) < 0.3, String(figureOf(outcome, "ratio")));
});

test("after a cost c a copier is paid 1 / (1 − c) times as much", () => {
	const outcome = run({ cost: 20 });
	assert.ok(Math.abs(figureOf(outcome, "net") - figureOf(outcome, "ratio") / 0.8) < 1e-9);
	const { columns } = outcome.tables.find(({ id }) => id === "lags")!;
	const [evaluators, net] = ["evaluators", "net"].map((id) => columns.find((column) => column.id === id)!.values);
	evaluators!.forEach((pay, i) => assert.ok(Math.abs(Number(net![i]) - 0.8 * Number(pay)) < 1e-9));
});

test("the longest lag that pays grows with what a copier saves, and is 0 where it saves nothing and is stale", () => {
	const longest = (given: Readonly<Record<string, unknown>>) => figureOf(run(given), "longest-lag");
	assert.equal(longest({ cost: 0, drift: 80 }), 0);
	assert.ok(longest({ cost: 5 }) < longest({ cost: 30 }));
});

test("a copy of revealed ratings lags as the chain's commit-reveal has it: by one reveal period, not by one more", () => {
	for (const reveal of [1, 2, 7, 100]) {
		for (const block of [5_000, 5_123, 5_361]) {
			const { used, copierUsed } = commitTimes(block, 18, 360, reveal);
			assert.equal(lagOf({ commitReveal: true, reveal, source: "ratings" }), copierUsed - used);
		}
	}
	const { used, copierUsed } = commitTimes(5_000, 18, 360, 0);
	assert.equal(lagOf({ commitReveal: false, reveal: 1, source: "ratings" }), copierUsed - used);
	assert.equal(lagOf({ commitReveal: true, reveal: 1, source: "consensus" }), 2);
});

test("no cost of evaluating lets a copier keep more than ten times as much", () => {
	assert.throws(() => run({ cost: 100 }), /not allowed/);
	const net = figureOf(run({ cost: 90, epochs: 20 }), "net");
	assert.ok(net > 900 && net < 1_100, String(net));
});
