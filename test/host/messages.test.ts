import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import type { ExtensionApi } from "../../src/activate.ts";
import { activate, closeEverything, until, withFile } from "./api.ts";

/** What VS Code makes a link of in a notification. */
const live = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+/i;
const link = "[Repair](command:workbench.action.files.newUntitledFile)";

/** Everything that is told while some work goes on, as VS Code gets it. */
async function told(api: ExtensionApi, work: () => Promise<unknown>): Promise<readonly string[]> {
	const messages: string[] = [];
	const listening = api.onDidTell(({ text }) => messages.push(text));
	try {
		await work();
		await until("a message", () => messages.length > 0);
	} finally {
		listening.dispose();
	}
	return messages;
}

suite("messages", () => {
	let api: ExtensionApi;
	let app: App;
	suiteSetup(async () => {
		api = await activate();
		app = await api.app();
	});
	teardown(async () => {
		await closeEverything();
		for (const { id } of await app.session.networks.list()) await app.session.networks.remove(id);
	});

	const harmless = (messages: readonly string[]) => {
		for (const message of messages) assert.notMatch(message, live);
		assert.include(messages.join("\n"), "Repair", "what was written is still quoted");
	};

	test("a scenario's value is no link", async () => {
		const text = JSON.stringify({ simulation: "zeus", values: { rule: link } });
		await withFile("foreign.subnet.json", text, async (file) => {
			harmless(await told(api, async () => await vscode.commands.executeCommand("subnets.runScenario", file)));
		});
	});

	test("a value of an address from outside is no link", async () => {
		const query = `v=1&set.rule=${encodeURIComponent(link)}`;
		const uri = vscode.Uri.from({
			scheme: "vscode",
			authority: "subnet-explorer.subnet-explorer",
			path: "/run/zeus",
			query,
		});
		harmless(await told(api, () => api.follow(uri)));
	});

	test("a cell of a table is no link", async () => {
		const lines = ["uid,stake,weights", "0,500,1:1", `1,${link},0:1`];
		await withFile("cell.csv", lines.join("\n"), async (file) => {
			harmless(await told(api, async () => await vscode.commands.executeCommand("subnets.importMetagraph", file)));
		});
	});

	test("a file's name is no link", async () => {
		await withFile("[Repair](command:x).csv", "uid,stake,weights\n0,500,1:1\n1,-1,0:1\n", async (file) => {
			harmless(await told(api, async () => await vscode.commands.executeCommand("subnets.importMetagraph", file)));
		});
	});
});
