import assert from "node:assert/strict";
import { test } from "node:test";
import { costOfClaimTests, plannedRuns, startClaimTests } from "../../../src/claims/worlds/claimTests.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { valueAt } from "../../../src/runs/many/worldSpace.ts";
import { fakeRunner } from "../../fixtures/runs/fakeWorker.ts";
import { tinySimulation } from "../../fixtures/runs/tinySimulation.ts";

/** Without the flag that turns everything round, so that the drift decides by itself. */
const upright = {
	...tinySimulation,
	parameters: {
		...tinySimulation.parameters,
		mirrored: { ...tinySimulation.parameters.mirrored, plausible: "fixed" as const },
	},
};
const options = {
	simulation: tinySimulation,
	batches: [25, 25, 25, 25],
	fewest: 4,
	repeated: 4,
	quick: {},
	seed: 3,
	search: { grid: 7, halvings: 6, seeds: 3 },
} as const;

test("a claim over many worlds: shares with intervals, chance, hinges, threshold, the figure at the defaults", async (context) => {
	const { runner } = fakeRunner(context);
	const [mirrored] = await startClaimTests(options, runner).reports;
	assert.ok(mirrored!.refused > 10, "large noise cannot be mirrored, and such worlds are drawn again");
	const [report] = await startClaimTests({ ...options, simulation: upright }, runner).reports;
	assert.equal(report!.claim, "3-1-zeus-purpose");
	assert.deepEqual([report!.worlds, report!.deciding, report!.seeds], [100, 100, 2]);
	const { full, part, fails } = report!.shares;
	assert.ok(Math.abs(full.value + part.value + fails.value - 1) < 1e-12);
	assert.equal(part.value, 0);
	assert.ok(full.low < full.value && full.value < full.high);
	assert.ok(report!.chance! > 0 && report!.chance! < 0.3, String(report!.chance));
	assert.equal(report!.atDefaults.verdict, "supported");
	assert.deepEqual(report!.hinges.map(({ parameter }) => parameter).slice(0, 1), ["drift"]);
	assert.equal(report!.threshold!.parameter, "drift");
	assert.equal(report!.threshold!.above, true);
	assert.ok(
		report!.threshold!.low < 0.3 && report!.threshold!.high > -0.3,
		"a walk of ten days turns near a drift of 0",
	);
	assert.deepEqual(structuredClone(report), report);
});

test("the number of worlds follows from how wide the intervals are", async (context) => {
	const { runner } = fakeRunner(context);
	const batches = Array.from({ length: 40 }, () => 16);
	const [wide] = await startClaimTests({ ...options, batches }, runner).reports;
	assert.ok(wide!.worlds > 64 && wide!.worlds < 640, `${wide!.worlds} worlds of a share of ${wide!.shares.full.value}`);
	const { low, high } = wide!.shares.full;
	assert.ok(high - low <= 0.12);
	const sure = {
		...tinySimulation,
		parameters: { ...upright.parameters, drift: { ...upright.parameters.drift, plausible: [0.9, 1] as const } },
	};
	const [narrow] = await startClaimTests({ ...options, batches, simulation: sure }, runner).reports;
	assert.ok(narrow!.worlds < wide!.worlds, `${narrow!.worlds} against ${wide!.worlds}`);
});

test("chance is told from the worlds that were run by several seeds; all others are run once", async (context) => {
	const { runner } = fakeRunner(context);
	let runs = 0;
	const { batches, fewest, quick, seed } = options;
	const given = { simulation: upright, batches, fewest, quick, seed, repeated: 1 };
	const { reports } = startClaimTests(given, runner, (ended) => (runs = ended));
	const [report] = await reports;
	assert.deepEqual([report!.worlds, report!.repeated, report!.seeds], [100, 25, 2]);
	assert.ok(runs <= plannedRuns(given) && plannedRuns(given) === 1 + 100 + 25, `${runs} runs`);
	assert.ok(Number.isInteger(report!.chance! * 25));
});

test("values that make a run cheaper are shared by all worlds, and not by the run of the defaults", async (context) => {
	const { runner } = fakeRunner(context);
	const [report] = await startClaimTests({ ...options, quick: { drift: -1, noise: "small", mirrored: false } }, runner)
		.reports;
	assert.equal(report!.atDefaults.verdict, "supported");
	assert.equal(report!.shares.fails.value, 1);
});

test("equal options give equal reports, on one worker or four; another seed gives others", async (context) => {
	const reports = async (cores: number, seed: number) =>
		startClaimTests({ ...options, batches: [10, 10, 10, 10], seed }, fakeRunner(context, undefined, cores).runner)
			.reports;
	const first = await reports(2, 3);
	assert.deepEqual(await reports(5, 3), first);
	assert.notDeepEqual(await reports(2, 4), first);
});

test("progress is told, and the plan is an upper bound", async (context) => {
	const { runner } = fakeRunner(context);
	const seen: number[] = [];
	const given = { ...options, batches: [5, 5, 5, 5] };
	const { reports } = startClaimTests(given, runner, (ended, planned) => {
		assert.equal(planned, plannedRuns(given));
		seen.push(ended);
	});
	await reports;
	assert.ok(seen.length > 20 && seen.every((ended, i) => ended >= (seen[i - 1] ?? 0)));
	const cost = await costOfClaimTests(given, runner);
	assert.equal(cost.runs, plannedRuns(given));
	assert.ok(cost.milliseconds > 0);
});

test("a stopped test reports the worlds that it judged", async (context) => {
	const { runner } = fakeRunner(context);
	const tests = startClaimTests({ ...options, batches: [125, 125, 125, 125] }, runner, (ended) => {
		if (ended === 120) tests.stop();
	});
	const [report] = await tests.reports;
	assert.ok(report!.worlds > 20 && report!.worlds < 100, String(report!.worlds));
	assert.equal(report!.asked, 500);
	assert.deepEqual([report!.hinges, report!.threshold], [[], undefined]);
	const early = startClaimTests(options, fakeRunner(context).runner); // one that knows no world yet
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
	assert.throws(() => startClaimTests({ ...options, batches: [1] }, runner), /Worlds: 1 is not/);
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
