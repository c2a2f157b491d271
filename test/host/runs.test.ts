import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import type { ExtensionApi } from "../../src/activate.ts";
import type { ClaimTestReport } from "../../src/claims/worlds/claimTestReport.ts";
import type { ComparedRuns } from "../../src/wire/panels/simulationPanel.ts";
import type { RunReport } from "../../src/runs/runReport.ts";
import { activate, closeEverything, panelTabs, until } from "./api.ts";
import { runLooks } from "../../src/essay/lean.ts";
import { runOneSeed } from "./suite.ts";

suite("runs", () => {
	let api: ExtensionApi;
	let app: App;
	suiteSetup(async () => {
		api = await activate();
		app = await api.app();
		for (const { id } of await app.session.runs()) await app.session.history.delete(id);
	});
	teardown(closeEverything);

	const run = async (target: object | string) =>
		(await vscode.commands.executeCommand<RunReport>("subnets.runSimulation", target))!;
	const zeus = { simulation: "zeus", values: { days: 20 } };

	test("Run Simulation opens the panel, runs in a worker and keeps the run", async () => {
		const report = await run(zeus);
		assert.match(report.headline, /\d/);
		assert.isAbove(report.findings.length, 0);
		await until("one tab", () => panelTabs("subnets.simulation").length === 1);
		const [kept] = await app.session.runs();
		assert.equal(kept?.manifest.outcomeHash, report.manifest.outcomeHash);
	});

	test("a quick simulation runs over 20 seeds, unless the setting says another number", async () => {
		const configuration = vscode.workspace.getConfiguration("subnets");
		const seedsOf = async () => (await run({ simulation: "market-concentration" })).manifest.seeds;
		assert.equal(await seedsOf(), 1);
		await configuration.update("seeds", undefined, vscode.ConfigurationTarget.Global);
		await closeEverything(); // an open panel keeps its seeds
		try {
			assert.equal(await seedsOf(), 20);
		} finally {
			await runOneSeed();
		}
	});

	test("the webview asks for its picture and gets the same report", async () => {
		await run(zeus);
		await until("the webview is ready", () => app.panels.simulation("zeus")?.isReady);
		assert.equal(app.panels.simulation("zeus")?.report?.manifest.simulation, "zeus");
	});

	test("after a run the miners are rows with their pay, under their role", async () => {
		await run(zeus);
		const { subnets } = api.trees;
		const roots = await subnets.getChildren();
		const roles = await subnets.getChildren(roots.find(({ id }) => id === "subnet:18"));
		const miners = await subnets.getChildren(roles.find(({ id }) => id === "subnet:18/miners"));
		assert.isAbove(miners.length, 10);
		const item = await subnets.getTreeItem(miners[0]!);
		assert.match(String(item.description), /alpha/);
		assert.include(item.contextValue ?? "", ";payee;");
	});

	test("after a run the claims that it judges have their verdicts", async () => {
		const report = await run(zeus);
		const [finding] = report.findings;
		const { runs } = app.session.verdictOf(finding!.claim);
		const own = runs.find(({ simulation }) => simulation === "zeus");
		assert.equal(own?.lean, runLooks[finding!.verdict].lean);
	});

	test("one panel per simulation: a second command brings the first to the front", async () => {
		await run({ simulation: "zeus" });
		await run({ simulation: "energy" });
		await run({ simulation: "zeus" });
		assert.lengthOf(
			await until("two tabs", () => panelTabs("subnets.simulation").length === 2 && panelTabs("subnets.simulation")),
			2,
		);
	});

	test("a kept run is verified to the last bit, pinned, exported as a link and opened as it was", async () => {
		await run(zeus);
		const [kept] = await app.session.runs();
		assert.isTrue(await vscode.commands.executeCommand("subnets.verifyRun", { run: kept!.id }));
		await vscode.commands.executeCommand("subnets.pinRun", { run: kept!.id });
		await app.session.runs();
		assert.equal(app.session.baseline, kept!.id);
		const link = await vscode.commands.executeCommand<string>("subnets.copyLink", { run: kept!.id });
		assert.match(link, /:\/\/subnet-explorer\.subnet-explorer\/run\/zeus\?v=1&seed=1/);
		assert.equal(await vscode.env.clipboard.readText(), link);
		const opened = await vscode.commands.executeCommand<RunReport>("subnets.openRun", { run: kept!.id });
		assert.equal(opened.manifest.outcomeHash, kept!.manifest.outcomeHash);
		await vscode.commands.executeCommand("subnets.unpinRun");
	});

	test("two runs are compared side by side", async () => {
		await run(zeus);
		await run({ simulation: "zeus", values: { days: 21 } });
		const runs = (await app.session.runs()).filter(({ manifest }) => manifest.simulation === "zeus");
		await vscode.commands.executeCommand("subnets.pinRun", { run: runs[1]!.id });
		const { inputs, runs: compared } = await vscode.commands.executeCommand<ComparedRuns>("subnets.compareRuns", {
			run: runs[0]!.id,
		});
		assert.deepEqual(
			inputs.map(({ values }) => values),
			[["20 days", "21 days"]],
		);
		assert.deepEqual(
			compared.map(({ name }) => name),
			["Days 20", "Days 21"],
		);
		await vscode.commands.executeCommand("subnets.unpinRun");
	});

	test("the same run again takes the place of the older one in the history", async () => {
		await run({ simulation: "energy" });
		await closeEverything();
		assert.isFalse(
			(await app.session.runs()).some(({ manifest }) => manifest.simulation === "energy"),
			"merely opened",
		);
		for (let i = 0; i < 2; i++)
			await vscode.commands.executeCommand("subnets.runSimulation", { simulation: "energy", values: {} });
		const kept = (await app.session.runs()).filter(({ manifest }) => manifest.simulation === "energy");
		assert.lengthOf(kept, 1);
	});

	test("Why This Pay answers with the participant whose pay the panel explains", async () => {
		const report = await run(zeus);
		const { id } = report.outcome.participants.find(({ role }) => role === "miner")!;
		assert.equal(
			await vscode.commands.executeCommand("subnets.whyThisPay", { simulation: "zeus", participant: id }),
			id,
		);
	});

	test("Test Claim runs what judges the claim, and gives its verdicts", async () => {
		const findings = await vscode.commands.executeCommand<RunReport["findings"]>("subnets.testClaim", {
			claim: "3-3-energy-comparison-conclusion",
		});
		assert.isAbove(findings.length, 0);
		assert.equal(findings[0]!.claim, "3-3-energy-comparison-conclusion");
	});

	test("Test Claim over many worlds says the share in which it holds, and keeps it as evidence", async function () {
		this.timeout(120_000);
		const claim = "3-3-energy-comparison-conclusion";
		const [report] = await vscode.commands.executeCommand<ClaimTestReport[]>("subnets.testClaim", {
			claim,
			how: "worlds",
		});
		assert.equal(report!.claim, claim);
		assert.isAbove(report!.worlds, 30);
		assert.equal(app.session.verdictOf(claim).tests[0]?.worlds, report!.deciding);
	});

	test("What Matters asks every input in turn, and is kept and opened as it was", async function () {
		this.timeout(120_000);
		const report = (await vscode.commands.executeCommand<RunReport>("subnets.whatMatters", {
			simulation: "energy",
			figure: "meet",
			method: "tornado",
		}))!;
		assert.match(report.headline, /^What matters most for “Years until they meet/);
		const [kept] = await app.session.sensitivities.list();
		assert.equal(kept!.done, kept!.size);
		const again = (await vscode.commands.executeCommand<RunReport>("subnets.openRun", { sensitivity: kept!.id }))!;
		assert.equal(again.manifest.outcomeHash, report.manifest.outcomeHash, "opened as it was");
		assert.lengthOf(await app.session.sensitivities.list(), 1, "and kept once");
		await app.session.sensitivities.delete(kept!.id);
		// Its panels are all that is in sight: no other simulation can be meant, so nothing is asked.
		const swept = (await vscode.commands.executeCommand<RunReport>("subnets.sweepParameter", { parameter: "price" }))!;
		assert.equal(swept.manifest.simulation, "energy");
		for (const { id } of await app.session.sweeps.list()) await app.session.sweeps.delete(id);
	});

	test("a parameter that is swept becomes a chart of figures over its values", async function () {
		this.timeout(60_000);
		const [parameter] = Object.keys((await app.session.describe("energy")).parameters);
		const document = await vscode.workspace.openTextDocument({ content: "A sentence that is being typed" });
		const editor = await vscode.window.showTextDocument(document);
		const report = (await vscode.commands.executeCommand<RunReport>("subnets.sweepParameter", {
			simulation: "energy",
			parameter,
		}))!;
		assert.equal(
			vscode.window.activeTextEditor?.document.uri.toString(),
			editor.document.uri.toString(),
			"keeps the keyboard",
		);
		assert.isAbove(report.outcome.tables[0]!.columns[0]!.values.length, 1);
		assert.match(report.headline, /values of/);
		const [kept] = await app.session.sweeps.list();
		assert.equal(kept!.done, kept!.size);
		const again = (await vscode.commands.executeCommand<RunReport>("subnets.openRun", { sweep: kept!.id }))!;
		assert.isDefined(again, api.log.lines.at(-1));
		assert.equal(again.manifest.outcomeHash, report.manifest.outcomeHash, "opened as it was");
		assert.lengthOf(await app.session.sweeps.list(), 1, "and kept once");
		await app.session.sweeps.delete(kept!.id);
	});
});
