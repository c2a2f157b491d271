import assert from "node:assert/strict";
import { test } from "node:test";
import { type RunReport } from "../../../src/runs/runReport.ts";
import { type EveryClaimResult } from "../../../src/claims/scorecard/scorecard.ts";
import { networkHash } from "../../../src/runs/ask/networkHash.ts";
import { RunHistory } from "../../../src/runs/archive/runHistory.ts";
import { everyClaimAsFile } from "../../../src/claims/scorecard/everyClaimFile.ts";
import { NetworkShelf } from "../../../src/host/session/networkShelf.ts";
import { SensitivityArchive } from "../../../src/runs/many/sensitivity/sensitivityArchive.ts";
import { SweepArchive } from "../../../src/runs/many/sweepArchive.ts";
import { Session } from "../../../src/host/session/session.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { runLooks } from "../../../src/essay/lean.ts";
import { everyClaimResult, reportWith } from "../../fixtures/scorecard/everyClaimResult.ts";
import { memoryStorage } from "../../fixtures/runs/memoryStorage.ts";
import { runnerHere } from "../../fixtures/runs/runnerHere.ts";

const nothing = () => undefined;

const nothingShipped: EveryClaimResult = { options: { seed: 1 }, engine: "0.0.0", reports: [], failures: [] };

function makeSession(files = memoryStorage(), shipped: EveryClaimResult = nothingShipped) {
	let now = 1_700_000_000_000;
	const problems: string[] = [];
	const rooms: string[] = [];
	const session = new Session({
		runner: runnerHere,
		history: new RunHistory(files, () => (now += 1000)),
		networks: new NetworkShelf(files, (sentence) => problems.push(sentence)),
		sweeps: new SweepArchive(memoryStorage(), () => now, nothing),
		sensitivities: new SensitivityArchive(memoryStorage(), () => now, nothing),
		scorecard: files,
		shippedScorecard: () => Promise.resolve(everyClaimAsFile(shipped)),
		seeds: () => 1,
		onProblem: (sentence, room) => {
			problems.push(sentence);
			if (room) rooms.push(room);
		},
	});
	const run = async (id: string, values = {}): Promise<RunReport> =>
		await session.start(await session.requestOf(session.defaultState(id, values))).report;
	return { session, files, problems, rooms, run };
}

test("what the extension ships is evidence from the start; the reader's own test takes its place, simulation by simulation", async () => {
	const files = memoryStorage();
	const [first, ...others] = everyClaimResult.reports;
	const other = others.find(({ simulation }) => simulation !== first!.simulation)!;
	const { session } = makeSession(files, everyClaimResult);
	await session.runs();
	assert.ok(session.verdictOf(first!.claim).tests.some(({ simulation }) => simulation === first!.simulation));
	assert.equal(session.everyClaim.result, undefined);
	assert.equal(session.everyClaim.known?.shipped, "all");

	const own = {
		...everyClaimResult,
		reports: [{ ...reportWith([0, 0, 50]), claim: first!.claim, simulation: first!.simulation, seed: 9 }],
		stoppedAt: 0.1,
	};
	files.files.set("scorecard.json", new TextEncoder().encode(everyClaimAsFile(own)));
	const { session: next } = makeSession(files, everyClaimResult);
	await next.runs();
	const sharesOf = ({ claim, simulation }: typeof other) =>
		next.verdictOf(claim).tests.find((tested) => tested.simulation === simulation)?.shares;
	assert.equal(sharesOf(first!)?.fails.value, 1);
	assert.deepEqual(sharesOf(other), other.shares);
	assert.deepEqual([next.everyClaim.known?.stoppedAt, next.everyClaim.known?.shipped], [0.1, "rest"]);
});

test("a shipped scorecard that cannot be read is told, and the rest works", async () => {
	const { session, problems, run } = makeSession(memoryStorage(), {} as EveryClaimResult);
	await session.runs();
	assert.match(problems[0]!, /comes with the extension cannot be read: .*Install the extension again\.$/);
	await session.keep(await run("energy"));
	assert.equal((await session.runs()).length, 1);
});

test("a kept run is evidence on the claims that it judges, also in the next window", async () => {
	const { session, files, run } = makeSession();
	const report = await run("energy");
	const entry = await session.keep(report);
	const next = makeSession(files).session;
	await next.runs();
	for (const { claim, verdict } of report.findings) {
		const [own] = next.verdictOf(claim).runs;
		assert.deepEqual([own?.lean, own?.run], [runLooks[verdict].lean, entry.id]);
	}
});

test("the same run again takes the place of the older one, unless that was named or pinned", async () => {
	const { session, run } = makeSession();
	const report = await run("energy");
	await session.keep(report);
	await session.keep(report);
	assert.equal((await session.runs()).length, 1);
	const named = await session.keep(report, "mine");
	await session.history.pin((await session.keep(report)).id);
	await session.keep(report);
	const ids = (await session.runs()).map(({ id }) => id);
	assert.equal(ids.length, 3);
	assert.ok(ids.includes(named.id));
});

test("what the history holds is not computed again, unless the version is another", async () => {
	const { session, run, files } = makeSession();
	const report = await run("energy");
	const request = await session.requestOf(session.defaultState("energy"));
	await session.keep(report);
	await session.runs();
	assert.deepEqual(await session.known(request), report);
	assert.equal(await session.known({ ...request, seed: 2 }), undefined);
	const [name] = [...files.files.keys()].filter((file) => file.endsWith(".run.json"));
	const older = new TextDecoder().decode(files.files.get(name!)).replace(/"engine":"[^"]+"/, '"engine":"0.0.1"');
	files.files.set(name!, new TextEncoder().encode(older));
	const next = makeSession(files).session;
	await next.runs();
	assert.equal(await next.known(request), undefined);
});

test("that a run was not kept is told once, with the offer to make room", async () => {
	const { session, run, files, rooms } = makeSession();
	const report = await run("energy");
	files.writeAtomic = () => Promise.reject(new SubnetsError("not-kept", "The disk is full. Free some space."));
	assert.equal(await session.keepShown(report), undefined);
	assert.equal(await session.keepShown(report), undefined);
	assert.deepEqual(rooms, ["room"]);
});

test("what is on its way is counted, and Stop ends it", async () => {
	const { session } = makeSession();
	const counts: number[] = [];
	session.onDidChangeRunning((count) => counts.push(count));
	const handle = session.start(await session.requestOf(session.defaultState("zeus")));
	assert.equal(session.running, 1);
	session.stopAll();
	await handle.report;
	await Promise.resolve();
	assert.deepEqual(counts, [1, 0]);
});

test("a newer run of a simulation takes the place of its older evidence, and only changed claims are told", async () => {
	const { session, run } = makeSession();
	const first = await run("energy");
	const request = await session.requestOf(session.defaultState("energy"));
	session.showed({ request, report: first });
	const told: string[] = [];
	session.onDidChangeEvidence((claims) => told.push(...claims));
	session.showed({ request, report: first });
	assert.deepEqual(told, []);
	const turned = {
		...first,
		findings: first.findings.map((finding) => ({ ...finding, verdict: "qualified" as const })),
	};
	session.showed({ request, report: turned });
	assert.ok(told.length > 0);
	for (const claim of told) assert.equal(session.verdictOf(claim as never).runs[0]!.word, "in part");
});

test("an imported network comes back in the next window; a damaged one is set aside with a sentence", async () => {
	const { session, files } = makeSession();
	const text = "uid,stake,weights\n0,500,1:1\n1,0,\n";
	const network = await session.networks.add([{ name: "mine.csv", text }]);
	const renamed = await session.networks.add([{ name: "again.csv", text }]);
	assert.equal(renamed.id, network.id, "the same text is the same network");
	const again = makeSession(files).session;
	assert.equal(networkHash((await again.networks.get(network.id)).network), networkHash(network.network));
	assert.equal((await again.networks.get(network.id)).name, "again.csv");

	files.files.set(`${network.id}.network.json`, new TextEncoder().encode('{"format":'));
	const damaged = makeSession(files);
	assert.deepEqual(await damaged.session.networks.list(), []);
	assert.match(damaged.problems[0]!, /not complete JSON.*set aside.*import its file again/s);
	await assert.rejects(damaged.session.networks.get(network.id), /no longer there/);
});

test("a state that names what no longer exists is refused", async () => {
	const { session } = makeSession();
	assert.throws(() => session.defaultState("nothing"), /no simulation "nothing"/);
	assert.throws(() => session.defaultState("zeus", { days: -1 }), /-1 is not allowed/);
	const state = { ...session.defaultState("imported-epoch"), imported: "gone" };
	await assert.rejects(session.requestOf(state), /no longer there/);
});
