import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeEveryClaim } from "../../../src/claims/mergeEveryClaim.ts";
import { type EveryClaimResult } from "../../../src/claims/scorecard/scorecard.ts";
import { simulations } from "../../../src/simulations/registry.ts";
import { everyClaimResult } from "../../fixtures/scorecard/everyClaimResult.ts";

const whole = everyClaimResult;
const ids = [...new Set(whole.reports.map(({ simulation }) => simulation))];
const only = (...kept: readonly string[]): EveryClaimResult => ({
	...whole,
	options: { seed: 9 },
	reports: whole.reports
		.filter(({ simulation }) => kept.includes(simulation))
		.map((report) => ({ ...report, seed: 9 })),
	stoppedAt: 0.004,
});
const pairs = ({ reports }: EveryClaimResult) =>
	reports.map(({ claim, simulation }) => `${claim} by ${simulation}`).sort();

test("a test that was stopped early takes nothing from a whole one", () => {
	const now = only(ids[3]!);
	const merged = mergeEveryClaim(whole, now, simulations);
	assert.deepEqual(pairs(merged), pairs(whole));
	for (const { simulation, seed } of merged.reports) assert.equal(seed, simulation === ids[3] ? 9 : 7);
	assert.deepEqual(
		[...new Set(merged.reports.map(({ simulation }) => simulation))],
		simulations.map(({ id }) => id).filter((id) => ids.includes(id)),
		"in the registry's order",
	);
});

test("what neither of two tests came to is still missing, and a refusal takes the place of older reports", () => {
	const refused = { simulation: ids[2]!, reason: "It refuses." };
	const merged = mergeEveryClaim(only(ids[1]!, ids[2]!), { ...only(ids[0]!), failures: [refused] }, simulations);
	assert.deepEqual(new Set(merged.reports.map(({ simulation }) => simulation)), new Set([ids[0], ids[1]]));
	assert.deepEqual(merged.failures, [refused]);
	assert.ok(merged.stoppedAt! > 0 && merged.stoppedAt! < 1);
});

test("a whole test, and one of another version of the extension, stand for themselves", () => {
	const { options, engine, reports, failures } = only(ids[0]!);
	const ended = { options, engine, reports, failures };
	assert.equal(mergeEveryClaim(whole, ended, simulations), ended);
	const now = only(ids[0]!);
	assert.equal(mergeEveryClaim({ ...whole, engine: "0.0.1" }, now, simulations), now);
	assert.equal(mergeEveryClaim(undefined, now, simulations), now);
});
