import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd, type World } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import ridges from "../../../../src/simulations/ridges/simulation.ts";

const world = (seed = 3): World => ({ random: new Random(seed), rules: "taoflow-2025-12" });
const run = (given: Readonly<Record<string, unknown>> = {}, seed = 3) =>
	runToEnd(ridges, checkValues(ridges.parameters, given), world(seed));
const mean = (id: string, given: Readonly<Record<string, unknown>>) =>
	[1, 2, 3, 4, 5, 6].reduce((sum, seed) => sum + figureOf(run(given, seed), id), 0) / 6;

test("at any time one key is paid everything, and it earns all of the miners' alpha", () => {
	const outcome = run();
	assert.ok(Math.abs(figureOf(outcome, "top-alpha") - 2952) < 0.1);
	assert.ok(Math.abs(figureOf(outcome, "prize") - 61_107) < 100);
	assert.ok(figureOf(outcome, "unpaid") > 50);
});

test("without copiers and stored answers the truly better agent wins more often", () => {
	const honest = mean("better-won", { copiers: 0, overfitters: 0, waiters: 0 });
	const mixed = mean("better-won", {});
	assert.ok(honest > mixed + 10, `${honest} ${mixed}`);
});

test("where the prize does not cover a day's work, nobody works, and only copying goes on", () => {
	const outcome = run({ alphaPrice: 0.005, taoPrice: 50 });
	assert.equal(figureOf(outcome, "effort"), 0);
	assert.ok(Math.abs(figureOf(outcome, "gain")) < 1e-6);
});

test("a margin over the leader means fewer changes at the top", () => {
	assert.ok(mean("leaders", { rule: "points" }) < mean("leaders", { rule: "highest" }));
});

test("the followed contest is the same however many others there are, and progress is the median of all", () => {
	const [one, three] = [run({ contests: 1 }), run({ contests: 3 })];
	assert.equal(figureOf(one, "truth"), figureOf(three, "truth"));
	assert.ok(Math.abs(figureOf(one, "gain") - (figureOf(one, "truth") - 41)) < 1e-9);
	const last = (id: string) =>
		Number(
			three.tables
				.find((table) => table.id === "trials")!
				.columns.find((column) => column.id === id)!
				.values.at(-1),
		);
	assert.ok(Math.abs(last("contest") - 41 - figureOf(three, "gain")) < 1e-9);
	assert.ok(last("contest-low") <= last("contest") && last("contest") <= last("contest-high"));
});
