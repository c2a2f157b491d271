import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import type { EveryClaimResult } from "../../src/claims/scorecard/scorecard.ts";
import { activate, closeEverything, panelTabs, until } from "./api.ts";

suite("scorecard", () => {
	let app: App;
	suiteSetup(async () => (app = await (await activate()).app()));
	teardown(closeEverything);

	test("Open Scorecard opens the one panel", async () => {
		await vscode.commands.executeCommand("subnets.openScorecard");
		await vscode.commands.executeCommand("subnets.openScorecard");
		await until("one tab", () => panelTabs("subnets.scorecard").length === 1);
		await until("it is in front", () => panelTabs("subnets.scorecard")[0]?.isActive);
	});

	test("Test Every Claim shows what it finds as it comes, and keeps it when it is stopped", async () => {
		const { everyClaim } = app.session;
		await everyClaim.load();
		const kept = everyClaim.result; // of an earlier window, when the tests run twice on one machine's storage
		const testing = vscode.commands.executeCommand<EveryClaimResult>("subnets.testEveryClaim", { worlds: 2, seed: 5 });
		const first = await until("the first simulation", () =>
			everyClaim.result === kept ? undefined : everyClaim.result?.reports[0],
		);
		await vscode.commands.executeCommand("subnets.stop");
		const result = await testing;
		await until("the scorecard", () => panelTabs("subnets.scorecard").length === 1);
		assert.deepEqual(result?.options, { worlds: 2, seed: 5 });
		assert.isDefined(result?.reports.find(({ claim }) => claim === first.claim));
		assert.isUndefined(everyClaim.progress);
		const evidence = app.session.verdictOf(first.claim).tests.find(({ simulation }) => simulation === first.simulation);
		assert.equal(evidence?.worlds, first.deciding);
	});

	test("a test that is begun and stopped takes nothing from an earlier one, and what was found is written on the way", async () => {
		const { everyClaim } = app.session;
		const pairs = () => everyClaim.result!.reports.map(({ claim, simulation }) => `${claim} by ${simulation}`);
		const before = pairs();
		assert.isNotEmpty(before);
		const testing = vscode.commands.executeCommand<EveryClaimResult>("subnets.testEveryClaim", { worlds: 3, seed: 6 });
		await until("the first simulation", () => everyClaim.result?.options.seed === 6);
		const written = async () =>
			await app
				.storage("scorecard")
				.read("scorecard.json")
				.then(
					(bytes) => new TextDecoder().decode(bytes).includes('"seed":6'),
					() => false, // not there yet
				);
		await until("it is written while the test goes on", written);
		assert.isDefined(everyClaim.progress);
		await vscode.commands.executeCommand("subnets.stop");
		await testing;
		assert.includeMembers(pairs(), before);
	});
});
