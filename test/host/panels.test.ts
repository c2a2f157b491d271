import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import { activate, closeEverything, panelTabs, until } from "./api.ts";

suite("panels", () => {
	let app: App;
	suiteSetup(async () => {
		app = await (await activate()).app();
	});
	teardown(closeEverything);

	const restored = (type: "simulation" | "reader", saved: unknown) => {
		const panel = vscode.window.createWebviewPanel(`subnets.${type}`, "", vscode.ViewColumn.One);
		app.panels.restore(type, panel, saved);
		return panel;
	};

	test("a section opens in the reader, at its claim", async () => {
		await vscode.commands.executeCommand("subnets.openSection", { claim: "3-3-paper9-remedies" });
		await until("its tab", () => panelTabs("subnets.reader")[0]?.label.startsWith("3.3 "));
		assert.equal(app.panels.reader?.state.claim, "3-3-paper9-remedies");
		await until("the webview is ready", () => app.panels.reader?.isReady);
	});

	test("there is one reader: another section takes its place, with a way back", async () => {
		await vscode.commands.executeCommand("subnets.openSection", "3.1");
		await vscode.commands.executeCommand("subnets.openSection", "3.2");
		await until("one tab", () => panelTabs("subnets.reader").length === 1);
		assert.deepEqual(app.panels.reader?.state.history, ["3.1", "3.2"]);
	});

	test("panels come back after a reload with what they kept", async () => {
		const state = { ...app.session.defaultState("zeus", { days: 25 }), seed: 9, chart: "pay" };
		restored("simulation", state);
		assert.deepEqual(app.panels.simulation("zeus")?.state, state);
		restored("reader", { version: 1, section: "3.3", history: ["3.1", "3.3"], position: 1 });
		assert.equal(app.panels.reader?.state.section, "3.3");
	});

	test("a state of an unknown version is told in a sentence, and the panel opens all the same", async () => {
		restored("simulation", { version: 99, simulation: "zeus" });
		await until("the webview is ready", () => app.panels.simulation("zeus")?.isReady);
		assert.match(app.panels.simulation("zeus")!.told ?? "", /version 99.*version 1/);
		assert.deepEqual(app.panels.simulation("zeus")?.state, app.session.defaultState("zeus"));
	});

	test("a link from outside fills values in and runs nothing", async () => {
		const before = (await app.session.runs()).length;
		await app.openUri(vscode.Uri.parse("vscode://subnet-explorer.subnet-explorer/run/zeus?v=1&seed=5&set.days=30"));
		await until("the webview is ready", () => app.panels.simulation("zeus")?.isReady);
		await new Promise((resolve) => setTimeout(resolve, 500));
		const panel = app.panels.simulation("zeus")!;
		assert.equal(panel.state.seed, 5);
		assert.equal(panel.state.values.days, 30);
		assert.isUndefined(panel.report);
		assert.lengthOf(await app.session.runs(), before);
	});

	test("a link to a section opens it; a forged link is refused in a sentence", async () => {
		await app.openUri(vscode.Uri.parse("vscode://subnet-explorer.subnet-explorer/section/3.2"));
		assert.equal(app.panels.reader?.state.section, "3.2");
		const forged = ["/run/zeus?v=9", "/run/zeus?v=1&seed=1&set.days=1e99", "/run/../x?v=1", "/section/3.9", "/delete"];
		for (const path of forged) {
			const refusal: unknown = await app
				.openUri(vscode.Uri.parse(`vscode://subnet-explorer.subnet-explorer${path}`))
				.then(
					() => undefined,
					(reason: unknown) => reason,
				);
			assert.match(String(refusal), /^SubnetsError: .*\.$/s, path);
		}
	});
});
