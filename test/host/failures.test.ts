import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import type { ExtensionApi } from "../../src/activate.ts";
import { type SubnetsError } from "../../src/numeric/errors.ts";
import { activate, closeEverything, until } from "./api.ts";

suite("failures", () => {
	let api: ExtensionApi;
	let app: App;
	suiteSetup(async () => {
		api = await activate();
		app = await api.app();
	});
	teardown(closeEverything);

	test("a worker that dies is a failed run with a sentence, and the next run works", async () => {
		const request = await app.session.requestOf(app.session.defaultState("zeus"));
		const handle = app.session.start(request, { paused: true });
		await until("the run is on its way", () => app.session.running === 1);
		await app.killWorkers();
		const error: unknown = await handle.report.then(
			() => undefined,
			(reason: unknown) => reason,
		);
		assert.equal((error as SubnetsError).code, "worker-died");
		const report = await app.session.start(await app.session.requestOf(app.session.defaultState("energy"))).report;
		assert.isAbove(report.outcome.figures.length, 0);
	});

	test("a command never throws at its caller, and says what failed in the log", async () => {
		const before = api.log.lines.length;
		assert.isUndefined(await vscode.commands.executeCommand("subnets.runSimulation", "no-such-simulation"));
		assert.isUndefined(await vscode.commands.executeCommand("subnets.openSection", "9.9"));
		assert.isUndefined(await vscode.commands.executeCommand("subnets.openRun", "no-such-run"));
		assert.isUndefined(
			await vscode.commands.executeCommand("subnets.runSimulation", { simulation: "zeus", values: { days: -1 } }),
		);
		const said = api.log.lines.slice(before).join("\n");
		for (const part of ["no-such-simulation", "9.9", "no longer in the history", "-1 is not allowed"]) {
			assert.include(said, part);
		}
	});

	test("a damaged file of the history is set aside; the other runs stay", async () => {
		const request = await app.session.requestOf(app.session.defaultState("energy"));
		const entry = await app.session.keep(await app.session.start(request).report, "whole");
		const folder = app.storage("runs");
		await folder.writeAtomic("1-damaged.run.json", new TextEncoder().encode('{"format": "subnet-expl'));
		const { runs, problems } = await app.session.history.list();
		assert.lengthOf(problems, 1);
		assert.match(problems[0]!, /1-damaged\.run\.json.*set aside.*nothing else is lost/s);
		assert.include(
			runs.map(({ id }) => id),
			entry.id,
		);
		const names = await folder.list();
		assert.include(names, "1-damaged.run.json.damaged");
		assert.lengthOf((await app.session.history.list()).problems, 0, "it is told once");
		await folder.delete("1-damaged.run.json.damaged");
	});

	test("a stopped run hands over what it has", async () => {
		const request = await app.session.requestOf(app.session.defaultState("zeus"));
		let seen = 0;
		const handle = app.session.start(request, { framesPerSecond: 50, onProgress: () => seen++ });
		await until("some progress", () => seen > 0);
		await vscode.commands.executeCommand("subnets.stop");
		const report = await handle.report;
		assert.isAbove(report.stoppedAt!, 0);
		assert.isBelow(report.stoppedAt!, 1);
	});
});
