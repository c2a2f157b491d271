import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import { activate, closeEverything, panelTabs, until } from "./api.ts";

suite("pages", () => {
	let app: App;
	suiteSetup(async () => {
		app = await (await activate()).app();
	});
	teardown(closeEverything);

	const tab = () => panelTabs("subnets.pages")[0];

	test("a row's page opens in one tab, which goes from page to page", async () => {
		const [zeus] = await app.sidebar.roots("subnets");
		const { opens } = await zeus!.look();
		assert.equal(opens, "openPage");
		await vscode.commands.executeCommand("subnets.openPage", zeus);
		await until("its tab", () => tab()?.label === "Zeus");
		await vscode.commands.executeCommand("subnets.openPage", "subnet:64/miners");
		await until("another page", () => tab()?.label === "Miners of Chutes");
		assert.lengthOf(panelTabs("subnets.pages"), 1);
		assert.deepEqual(app.panels.pages?.state.history, ["subnet:18", "subnet:64/miners"]);
		await until("the webview is ready", () => app.panels.pages?.isReady);
	});

	test("a term opens the glossary at it; the start page and the epoch have commands", async () => {
		await vscode.commands.executeCommand("subnets.explainTerm", "weight");
		await until("the glossary", () => tab()?.label === "Glossary");
		assert.equal(app.panels.pages?.state.at, "term-weight");
		await vscode.commands.executeCommand("subnets.openStart");
		await until("the start page", () => tab()?.label === "Subnet Explorer");
		await vscode.commands.executeCommand("subnets.stepEpoch");
		await until("the epoch", () => tab()?.label === "Step through an epoch");
	});

	test("pages come back after a reload, and damaged ones as the start page with a sentence", async () => {
		const restored = (saved: unknown) =>
			app.panels.restore("pages", vscode.window.createWebviewPanel("subnets.pages", "", vscode.ViewColumn.One), saved);
		restored({ version: 1, page: "subnet:13", history: ["start", "subnet:13"], position: 1 });
		assert.equal(app.panels.pages?.state.page, "subnet:13");
		await closeEverything();
		await until("it is closed", () => app.panels.pages === undefined);
		restored({ version: 1, page: "subnet:4711", history: ["subnet:4711"], position: 0 });
		assert.equal(app.panels.pages?.state.page, "start");
	});
});
