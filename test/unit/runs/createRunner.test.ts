import assert from "node:assert/strict";
import { test } from "node:test";
import { type RunProgress } from "../../../src/runs/runReport.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { createRunner } from "../../../src/runs/engine/createRunner.ts";
import { fakeRunner, tinyRequest } from "../../fixtures/runs/fakeWorker.ts";

const turns = async (count: number) => {
	for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
};

test("a run gives answer, figures, findings and a manifest that repeats it", async (context) => {
	const { runner } = fakeRunner(context);
	const first = await runner.start(tinyRequest({ values: { days: 5 } })).report;
	assert.equal(first.manifest.version, 3);
	assert.deepEqual(first.manifest.values, { days: 5, drift: 0.5, noise: "small", mirrored: false });
	assert.match(first.manifest.outcomeHash, /^[0-9a-f]{64}$/);
	assert.match(first.headline, /5 days/);
	assert.equal(first.findings[0]!.verdict, "supported");
	assert.equal(first.stoppedAt, undefined);
	const { runner: other } = fakeRunner(context);
	const again = await other.start(tinyRequest({ values: first.manifest.values })).report;
	assert.equal(again.manifest.outcomeHash, first.manifest.outcomeHash);
	const otherSeed = await other.start(tinyRequest({ seed: 2, values: { days: 5 } })).report;
	assert.notEqual(otherSeed.manifest.outcomeHash, first.manifest.outcomeHash);
});

test("an equal request is answered from memory; a run that is watched frame by frame is not", async (context) => {
	const { runner } = fakeRunner(context);
	const first = await runner.start(tinyRequest()).report;
	assert.equal(await runner.start(tinyRequest()).report, first);
	const played = await runner.start(tinyRequest(), { framesPerSecond: 10_000 }).report;
	assert.notEqual(played, first);
	assert.deepEqual(played.outcome, first.outcome);
});

test("equal requests on their way are one run; it ends when the last who waits stops it", async (context) => {
	const { runner } = fakeRunner(context);
	const request = tinyRequest({ values: { days: 200 } });
	const [first, second] = [runner.start(request), runner.start(request)];
	first.stop();
	await assert.rejects(first.report, (error) => SubnetsError.is(error, "stopped"));
	const report = await second.report;
	assert.equal(report.stoppedAt, undefined);
	const [third, fourth] = [0, 0].map(() => runner.start(tinyRequest({ seed: 5 })));
	assert.equal(await third!.report, await fourth!.report, "one report, computed once");
});

test("a brief run is never computed twice either, nor where the whole is known", async (context) => {
	const { runner } = fakeRunner(context);
	const whole = await runner.start(tinyRequest()).report;
	const brief = await runner.start(tinyRequest(), { brief: true }).report;
	assert.equal(brief.elapsed, whole.elapsed, "the same run");
	assert.deepEqual(brief.outcome.tables, []);
	const other = tinyRequest({ seed: 3 });
	const once = await runner.start(other, { brief: true }).report;
	assert.equal(await runner.start(other, { brief: true }).report, once);
	assert.notEqual(await runner.start(tinyRequest(), { fresh: true }).report, whole, "a verification runs it");
});

test("pause, step and resume; each step is shown", async (context) => {
	const { runner } = fakeRunner(context);
	const seen: number[] = [];
	const run = runner.start(tinyRequest(), { paused: true, onProgress: ({ done }) => seen.push(done) });
	await turns(20);
	assert.deepEqual(seen, []);
	run.step();
	run.step();
	await turns(20);
	assert.equal(seen.at(-1), 2);
	run.resume();
	const report = await run.report;
	assert.equal(report.outcome.figures.length, 1);
	assert.equal(report.stoppedAt, undefined);
});

test("a stopped run reports what was done, and at which share", async (context) => {
	const { runner } = fakeRunner(context);
	const run = runner.start(tinyRequest(), { paused: true });
	run.step();
	run.step();
	run.step();
	await turns(20);
	run.stop();
	const report = await run.report;
	assert.equal(report.stoppedAt, 0.3);
	assert.equal(report.outcome.tables[0]!.columns[0]!.values.length, 4);
	assert.equal(report.findings.length, 1);
	assert.match(report.manifest.outcomeHash, /^[0-9a-f]{64}$/);
	const whole = await runner.start(tinyRequest()).report;
	assert.equal(whole.stoppedAt, undefined, "what a stopped run reported is not kept as the answer");
});

test("several seeds give medians with bands and count the seeds that agree", async (context) => {
	const { runner } = fakeRunner(context);
	const report = await runner.start(tinyRequest({ seeds: 20, values: { drift: 0.05 } })).report;
	const [end] = report.outcome.figures;
	assert.ok(end!.low! < end!.value && end!.value < end!.high!);
	assert.equal(report.manifest.seeds, 20);
	const [finding] = report.findings;
	assert.ok(finding!.agreeing! > 10 && finding!.agreeing! < 20);
	assert.deepEqual(
		report.outcome.tables[0]!.columns.map((column) => column.id),
		["day", "place", "place:low", "place:high"],
	);
});

test("the first of several seeds is told by itself, as soon as it has ended", async (context) => {
	const { runner } = fakeRunner(context);
	const told: RunProgress[] = [];
	await runner.start(tinyRequest({ seeds: 3 }), { onProgress: (progress) => told.push(progress) }).report;
	const alone = await runner.start(tinyRequest()).report;
	const firsts = told.filter(({ first }) => first !== undefined);
	assert.equal(firsts.length, 1);
	assert.equal(firsts[0]!.first!.manifest.outcomeHash, alone.manifest.outcomeHash);
	assert.equal(firsts[0]!.first!.headline, alone.headline);
});

test("stopping among several seeds keeps the seeds that were finished", async (context) => {
	const { runner } = fakeRunner(context);
	let seen: RunProgress | undefined;
	const run = runner.start(tinyRequest({ seeds: 3 }), { paused: true, onProgress: (progress) => (seen = progress) });
	for (let i = 0; i < 16; i++) run.step();
	await turns(60);
	assert.equal(seen?.label, "seed 2 of 3, day 5 of 10");
	run.stop();
	const report = await run.report;
	assert.equal(report.manifest.seeds, 1);
	assert.equal(report.stoppedAt, 0.5);
});

test("a dead worker fails its runs in words, and the next run gets a new one", async (context) => {
	const { runner, workers } = fakeRunner(context);
	const run = runner.start(tinyRequest(), { paused: true });
	await turns(10);
	workers[0]!.die("out of memory");
	await assert.rejects(run.report, (error) => {
		assert.ok(SubnetsError.is(error, "worker-died"));
		assert.equal(
			error.message,
			"The run was lost because its worker died (out of memory). Run it again; smaller values may help.",
		);
		return true;
	});
	await runner.start(tinyRequest()).report;
	assert.equal(workers.length, 2);
});

test("a worker that hangs after stop is ended", async (context) => {
	context.mock.timers.enable({ apis: ["setTimeout"] });
	const { runner, workers } = fakeRunner(context);
	const run = runner.start(tinyRequest(), { paused: true });
	await turns(10);
	workers[0]!.post = () => undefined;
	run.stop();
	context.mock.timers.tick(5_000);
	await assert.rejects(run.report, /it did not stop when asked/);
	assert.ok(workers[0]!.terminated);
});

test("warmed up, the first run finds its worker; a worker that cannot start is the run's to tell", async (context) => {
	const { runner, workers } = fakeRunner(context);
	runner.warmUp();
	await turns(2);
	assert.equal(workers.length, 1);
	await runner.start(tinyRequest()).report;
	assert.equal(workers.length, 1);

	const broken = createRunner(() => Promise.reject(new Error("no threads")), 2);
	broken.warmUp();
	await turns(2);
	await assert.rejects(broken.start(tinyRequest()).report, { code: "worker-died", message: /no threads/ });
});

test("a run that waits for a worker can be stopped", async (context) => {
	const { runner, workers } = fakeRunner(context, undefined, 1);
	const first = runner.start(tinyRequest({ values: { days: 200 } }), { priority: "sweep" });
	const second = runner.start(tinyRequest({ seed: 5 }), { priority: "sweep" });
	second.stop();
	await assert.rejects(second.report, (error) => SubnetsError.is(error, "stopped"));
	await first.report;
	assert.equal(workers.length, 1);
});

test("a click does not wait for a sweep, and a paused run keeps no worker from others", async (context) => {
	const { runner, workers } = fakeRunner(context, undefined, 2);
	const paused = runner.start(tinyRequest(), { paused: true });
	await turns(10);
	await runner.start(tinyRequest({ seed: 9 }), { priority: "sweep" }).report;
	assert.equal(workers.length, 1, "the sweep shared the paused run's worker");
	const order: string[] = [];
	const long = tinyRequest({ seeds: 50, values: { days: 200 } });
	const sweeps = [1, 2, 3].map((seed) =>
		runner.start({ ...long, seed }, { priority: "sweep" }).report.then(() => order.push("sweep")),
	);
	const click = runner.start(tinyRequest({ seed: 77 })).report.then(() => order.push("click"));
	await Promise.all([...sweeps, click]);
	assert.equal(order.indexOf("click"), 0);
	paused.stop();
	await paused.report;
});

test("disposing ends everything", async (context) => {
	const { runner, workers } = fakeRunner(context);
	const run = runner.start(tinyRequest(), { paused: true });
	await turns(10);
	runner.dispose();
	await assert.rejects(run.report, /the extension closed/);
	assert.ok(workers[0]!.terminated);
	await assert.rejects(runner.start(tinyRequest({ seed: 3 })).report, (error) => SubnetsError.is(error, "stopped"));
});

test("refusals of a request are one sentence that names the field", async (context) => {
	const { runner } = fakeRunner(context);
	const refused = async (given: Parameters<typeof tinyRequest>[0], field: string, message: RegExp) =>
		assert.rejects(runner.start(tinyRequest(given)).report, (error) => {
			assert.ok(SubnetsError.is(error));
			assert.equal(error.field, field);
			assert.match(error.message, message);
			return true;
		});
	await refused(
		{ values: { days: 0 } },
		"days",
		/^Days \(days\): 0 is not allowed\. Use a whole number from 1 to 200 days\.$/,
	);
	await refused({ values: { drifts: 0 } }, "drifts", /no parameter "drifts"/);
	await refused({ values: { noise: "large", mirrored: true } }, "noise", /cannot be mirrored/);
	await refused({ seed: -1 }, "seed", /^Seed: -1 is not/);
	await refused({ seeds: 0 }, "seeds", /^Seeds: 0 is not/);
	await refused({ rules: "price-burn-2026-06" }, "rules", /does not know the rule set "price-burn-2026-06"/);
	await refused(
		{ imported: { kind: "subnets", name: "mine", subnets: {} as never } },
		"imported",
		/cannot start from "mine".*Use a network of kind: metagraph\.$/,
	);
	await assert.rejects(runner.start(tinyRequest({ simulation: "none" })).report, /no simulation "none"/);
});

test("pay is explained at a step, or at the last", async (context) => {
	const { runner } = fakeRunner(context);
	assert.equal((await runner.derivePay(tinyRequest(), "miner-1", 4)).title, "step 4 of 10");
	assert.equal((await runner.derivePay(tinyRequest(), "miner-1")).title, "step 10 of 10");
	await assert.rejects(runner.derivePay(tinyRequest(), "miner-9"), /no participant "miner-9"/);
});

test("an answer is the brief report, or the refusal, as a line; one that is stopped before its turn says so", async (context) => {
	const { runner, workers } = fakeRunner(context);
	const answers = [1, 2, 3, 4, 5].map((seed) => runner.answer(tinyRequest({ seed })));
	for (const place of [1, 3]) answers[place]!.stop(); // one waits in the worker, the other for it
	for (const place of [1, 3])
		await assert.rejects(answers[place]!.answer, (error) => SubnetsError.is(error, "stopped"));
	await Promise.all([0, 2, 4].map((place) => answers[place]!.answer));
	assert.equal(workers.length, 1);
	for (const place of [0, 2, 4]) {
		const { text, elapsed } = await answers[place]!.answer;
		const report = await runner.start(tinyRequest({ seed: place + 1 }), { brief: true }).report;
		assert.equal(text, JSON.stringify({ report: { ...report, elapsed: undefined } }));
		assert.ok(elapsed > 0 && !text.includes("\n"));
	}
	const refused = await runner.answer(tinyRequest({ values: { days: -1 } })).answer;
	assert.match((JSON.parse(refused.text) as { readonly refusal: string }).refusal, /days/i);
});
