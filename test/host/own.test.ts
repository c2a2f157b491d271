import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import type { ExtensionApi } from "../../src/activate.ts";
import { readingOf } from "../../src/simulations/kit/importedNetwork.ts";
import type { RunReport } from "../../src/runs/runReport.ts";
import { activate, closeEverything, inWorkspace, until, withFile } from "./api.ts";

suite("your subnets", () => {
	let api: ExtensionApi;
	let app: App;
	suiteSetup(async () => {
		api = await activate();
		app = await api.app();
		for (const { id } of await app.session.networks.list()) await app.session.networks.remove(id);
	});
	teardown(closeEverything);

	const rows = async () => {
		const { subnets } = api.trees;
		const your = (await subnets.getChildren()).find(({ id }) => id === "your");
		return await subnets.getChildren(your);
	};

	test("a score table opens the four rules of pay, and a folder becomes one panel", async () => {
		await withFile("scores.csv", "hotkey,score\na,0.9\nb,0.3\nc,0.2\n", async (file) => {
			const id = await vscode.commands.executeCommand<string>("subnets.importScores", file);
			const { network } = await app.session.networks.get(id);
			assert.equal(network.kind, "scores");
			const row = await until("its row", async () => (await rows()).find((one) => one.id === `network:${id}`));
			assert.equal((await api.trees.subnets.getTreeItem(row)).description, "3 miners' scores");
			await app.session.networks.remove(id);
		});
		const folder = vscode.Uri.joinPath(inWorkspace("small-metagraph.json"), "..");
		assert.isAtLeast((await vscode.commands.executeCommand<number>("subnets.importFolder", folder)) ?? 0, 1);
		const drawn = () =>
			vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => /^Metagraphs of /.test(label));
		await until("the folder's panel", () => Promise.resolve(drawn() || undefined));
	});

	test("a template is two files that run as one series of epochs", async () => {
		const address = await vscode.commands.executeCommand<string>("subnets.newFromTemplate", "all-turn");
		const scenario = vscode.Uri.parse(address, true);
		const network = vscode.Uri.joinPath(
			scenario,
			"..",
			scenario.path.split("/").at(-1)!.replace("subnet.yaml", "network.json"),
		);
		try {
			const report = await vscode.commands.executeCommand<RunReport>("subnets.runScenario", address);
			assert.match(report.manifest.imported?.name ?? "", /network\.json/);
			const whole = report.outcome.tables.find(({ id }) => id === "whole");
			assert.lengthOf(whole!.columns[0]!.values, 5, "three validators and both of the miners that they chose");
		} finally {
			await closeEverything();
			for (const file of [scenario, network]) await vscode.workspace.fs.delete(file);
			for (const { id } of await app.session.networks.list()) await app.session.networks.remove(id);
		}
	});

	test("a metagraph is imported, stands under Your subnets with its participants, and opens its epoch", async () => {
		const file = inWorkspace("small-metagraph.json");
		const id = await vscode.commands.executeCommand<string>("subnets.importMetagraph", file);
		const network = await app.session.networks.get(id);
		assert.equal(network.name, "Subnet 7 at block 1,234,567");
		const row = await until("its row", async () => (await rows()).find((row) => row.id === `network:${id}`));
		const roles = await api.trees.subnets.getChildren(row);
		const members = (await Promise.all(roles.map((role) => api.trees.subnets.getChildren(role)))).flat();
		assert.isAbove(members.length, 20);
		const shown = app.panels.simulation("imported-epoch");
		assert.equal(shown?.state.imported, id);
		assert.equal(shown?.report?.manifest.imported?.name, network.name);
	});

	test("bad rows are left out and told with row, column and cure; the good ones are kept", async () => {
		const lines = ["uid,stake,weights", "0,500,2:1 3:1", "1,-3,2:1", "2,0,", "3,1,"];
		await withFile("slips.csv", lines.join("\n"), async (file) => {
			const id = await vscode.commands.executeCommand<string>("subnets.importMetagraph", file);
			assert.isDefined(id, api.log.lines.at(-1));
			const { network } = await app.session.networks.get(id);
			const { refused, refusedCount } = readingOf(network);
			assert.equal(refusedCount, 1);
			assert.match(refused[0]!.message, /Row 3, column "stake": "-3" .*Use/);
			assert.equal(network.kind === "metagraph" && network.metagraph.stake[0], 500);
			assert.isTrue(api.log.lines.some((line) => line.includes("Row 3")));
		});
	});

	test("a table of subnets is imported and opens its plain report, no illustrative simulation", async function () {
		this.timeout(120_000);
		const lines = Array.from(
			{ length: 12 },
			(_, i) => `${i + 1},${20_000 - 1500 * i},${1_000_000 - 20_000 * i},1500000`,
		);
		await withFile("table.csv", ["netuid,tao_in,alpha_in,alpha_out", ...lines].join("\n"), async (file) => {
			const id = await vscode.commands.executeCommand<string>("subnets.importMetagraph", file);
			assert.isDefined(id, api.log.lines.at(-1));
			const row = await until("its row", async () => (await rows()).find((row) => row.id === `network:${id}`));
			assert.equal((await api.trees.subnets.getTreeItem(row)).description, "12 subnets");
			assert.isUndefined(app.panels.simulation("network-capital"));
			// Markdown's preview opens the text when it is drawn, which the command does not wait for.
			await until("the plain report", () =>
				vscode.workspace.textDocuments.find((document) => /12 subnets hold .* in their pools/.test(document.getText())),
			);
		});
	});

	test("a file that is no network is refused whole, and nothing is kept", async () => {
		const before = (await app.session.networks.list()).length;
		await withFile("no-network.json", '{"S": "none"}', async (file) => {
			assert.isUndefined(await vscode.commands.executeCommand("subnets.importMetagraph", file));
		});
		assert.lengthOf(await app.session.networks.list(), before);
		assert.isTrue(api.log.lines.some((line) => line.includes("no-network.json")));
	});

	test("a scenario of the workspace is a row, and runs with its values and seed", async () => {
		const file = inWorkspace("zeus-few-copiers.subnet.json");
		const row = await until("its row", async () => (await rows()).find(({ target }) => target.uri === file.toString()));
		assert.equal((await api.trees.subnets.getTreeItem(row)).label, "Zeus with few copiers");
		const report = await vscode.commands.executeCommand<RunReport>("subnets.runScenario", row);
		assert.equal(report.manifest.seed, 7);
		assert.equal(report.manifest.values.days, 20);
		const [kept] = await app.session.runs();
		assert.equal(kept?.name, "Zeus with few copiers");
	});

	test("a scenario with a slip is a row that says place and cure", async () => {
		await withFile("slip.subnet.json", '{"simulation": "zeus", "values": {"days": -4}}', async (file) => {
			const row = await until("its row", async () =>
				(await rows()).find(({ target }) => target.uri === file.toString()),
			);
			const item = await api.trees.subnets.getTreeItem(row);
			assert.match(String(item.description), /slip\.subnet\.json, "values\.days": .*-4 is not allowed/);
			assert.isUndefined(await vscode.commands.executeCommand("subnets.runScenario", file));
		});
	});

	test("New Subnet Scenario writes a file that runs", async () => {
		const written = await vscode.commands.executeCommand<string>("subnets.newScenario", "energy");
		const file = vscode.Uri.parse(written);
		try {
			const report = await vscode.commands.executeCommand<RunReport>("subnets.runScenario", file);
			assert.equal(report.manifest.simulation, "energy");
		} finally {
			await closeEverything();
			await vscode.workspace.fs.delete(file);
		}
	});
});
