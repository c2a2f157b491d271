import assert from "node:assert/strict";
import { test } from "node:test";
import { costOfClaimTests, plannedRuns, startClaimTests } from "../../../../src/claims/worlds/claimTests.ts";
import { SubnetsError } from "../../../../src/numeric/errors.ts";
import { valueAt } from "../../../../src/claims/worlds/worldSpace.ts";
import { fakeRunner } from "../../../fixtures/runs/fakeWorker.ts";
import { tinySimulation } from "../../../fixtures/runs/tinySimulation.ts";

const options = {
	simulation: tinySimulation,
	worlds: 100,
	seed: 3,
	screening: { method: "morris", trajectories: 10 },
} as const;

test("a claim over many worlds: share with interval, verdict, influences, turning point", async (context) => {
	const { runner } = fakeRunner(context);
	const [report] = await startClaimTests(options, runner).reports;
	assert.equal(report!.claim, "3-1-zeus-purpose");
	assert.equal(report!.worlds, 100);
	assert.ok(report!.refused > 10, "large noise cannot be mirrored, and such worlds are drawn again");
	const { supported, contradicted } = report!.counts;
	assert.equal(supported + contradicted, 100);
	assert.equal(report!.holds.value, supported / 100);
	assert.ok(report!.holds.low < report!.holds.value && report!.holds.value < report!.holds.high);
	assert.equal(report!.verdict, "qualified");
	assert.equal(report!.atDefaults.verdict, "supported");
	const [strongest, second] = report!.influences;
	assert.deepEqual([strongest!.parameter, second!.parameter].sort(), ["drift", "mirrored"]);
	assert.ok(report!.influences.reduce((sum, { share }) => sum + share, 0) <= 1 + 1e-9);
	assert.equal(report!.turning!.parameter, "drift");
	assert.equal(report!.turning!.holdsAbove, true);
	assert.ok(Math.abs(Number(report!.turning!.at)) < 0.3, "a walk of ten days turns near a drift of 0");
	assert.deepEqual(structuredClone(report), report);
});

test("equal options give equal reports, on one worker or four; another seed gives others", async (context) => {
	const reports = async (cores: number, seed: number) =>
		startClaimTests({ ...options, worlds: 40, seed }, fakeRunner(context, undefined, cores).runner).reports;
	const first = await reports(2, 3);
	assert.deepEqual(await reports(5, 3), first);
	assert.notDeepEqual(await reports(2, 4), first);
});

test("Sobol' screening names the same first influence, and its direction", async (context) => {
	const { runner } = fakeRunner(context);
	const screening = { method: "sobol", samples: 60 } as const;
	const onlyDrift = {
		...tinySimulation,
		parameters: {
			...tinySimulation.parameters,
			mirrored: { ...tinySimulation.parameters.mirrored, plausible: "fixed" as const },
		},
	};
	const [report] = await startClaimTests({ ...options, simulation: onlyDrift, worlds: 10, screening }, runner).reports;
	assert.equal(report!.influences[0]!.parameter, "drift");
	assert.equal(report!.influences[0]!.direction, "rising");
});

test("progress is told, and the plan is an upper bound", async (context) => {
	const { runner } = fakeRunner(context);
	const seen: number[] = [];
	const given = { ...options, worlds: 20, screening: { method: "none" } } as const;
	const { reports } = startClaimTests(given, runner, (ended, planned) => {
		assert.equal(planned, plannedRuns(given));
		seen.push(ended);
	});
	const [report] = await reports;
	assert.ok(seen.length > 20 && seen.every((ended, i) => ended >= (seen[i - 1] ?? 0)));
	assert.deepEqual(report!.influences, []);
	const cost = await costOfClaimTests(given, runner);
	assert.equal(cost.runs, plannedRuns(given));
	assert.ok(cost.milliseconds > 0);
});

test("a stopped test reports the worlds that it judged", async (context) => {
	const { runner } = fakeRunner(context);
	const tests = startClaimTests({ ...options, worlds: 500 }, runner, (ended) => {
		if (ended === 60) tests.stop();
	});
	const [report] = await tests.reports;
	assert.ok(report!.worlds > 20 && report!.worlds < 100, String(report!.worlds));
	assert.equal(report!.asked, 500);
	assert.deepEqual([report!.influences, report!.turning], [[], undefined]);
	const early = startClaimTests(options, runner);
	early.stop();
	await assert.rejects(early.reports, (error) => SubnetsError.is(error, "stopped"));
});

test("a dead worker fails the test in words", async (context) => {
	const { runner, workers } = fakeRunner(context);
	const { reports } = startClaimTests(options, runner, (ended) => {
		if (ended === 30) workers[0]!.die("out of memory");
	});
	await assert.rejects(reports, /its worker died \(out of memory\)/);
});

test("a claim that the simulation does not judge, and too few worlds, are refused", (context) => {
	const { runner } = fakeRunner(context);
	assert.throws(
		() => startClaimTests({ ...options, claims: ["3-1-roles"] }, runner),
		/does not judge the claim "3-1-roles"/,
	);
	assert.throws(() => startClaimTests({ ...options, worlds: 1 }, runner), /Worlds: 1 is not/);
});

test("places of a range become values: even, by factors, whole, options, flags", () => {
	const { drift, days, noise, mirrored } = tinySimulation.parameters;
	assert.deepEqual(
		[0, 0.25, 1].map((place) => valueAt({ ...drift, plausible: [0, 0.8] }, place)),
		[0, 0.2, 0.8],
	);
	const wide = { ...drift, min: 1, max: 10_000, scale: "log" as const };
	assert.ok(Math.abs(Number(valueAt(wide, 0.5)) - 100) < 1e-9);
	const dice = { ...days, min: 1, max: 6, plausible: undefined };
	const counts = Array.from({ length: 600 }, (_, i) => valueAt(dice, i / 600)).reduce<Record<string, number>>(
		(all, value) => ({ ...all, [String(value)]: (all[String(value)] ?? 0) + 1 }),
		{},
	);
	assert.deepEqual(counts, { "1": 100, "2": 100, "3": 100, "4": 100, "5": 100, "6": 100 });
	assert.equal(valueAt(dice, 1), 6);
	assert.deepEqual(
		[0, 0.49, 0.5, 1].map((place) => valueAt(noise, place)),
		["small", "small", "large", "large"],
	);
	assert.deepEqual(
		[0, 0.5, 1].map((place) => valueAt(mirrored, place)),
		[false, true, true],
	);
});
