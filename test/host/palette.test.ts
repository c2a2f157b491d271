import { assert } from "chai";
import * as vscode from "vscode";
import type { ExtensionApi } from "../../src/activate.ts";
import type { App } from "../../src/host/app.ts";
import { type CommandContribution } from "../../src/host/manifest/commandContribution.ts";
import { type CommandName, commands } from "../../src/host/manifest/contributions.ts";
import { activate, closeEverything } from "./api.ts";

suite("palette", () => {
	let api: ExtensionApi;
	let app: App;
	suiteSetup(async () => {
		api = await activate();
		app = await api.app();
		await app.session.keep(
			await app.session.start(await app.session.requestOf(app.session.defaultState("energy"))).report,
		);
	});
	teardown(closeEverything);

	const offered = (Object.keys(commands) as CommandName[]).filter((name) => {
		const { palette } = commands[name] as CommandContribution;
		return palette !== "false";
	});

	/** Closes whatever asks, again and again, until the command has ended. */
	async function runAndDecline(name: CommandName): Promise<unknown> {
		let ended = false;
		const running = vscode.commands.executeCommand(commands[name].id).then((answer) => {
			ended = true;
			return answer;
		});
		for (const end = Date.now() + 30_000; !ended && Date.now() < end;) {
			await new Promise((resolve) => setTimeout(resolve, 100));
			await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
			if (name === "testEveryClaim") app.session.stopAll();
		}
		assert.isTrue(ended, `${name} did not end when nothing was chosen`);
		return await running;
	}

	for (const name of offered) {
		test(`${commands[name].title[0]} runs without an argument, and ends without an error when nothing is chosen`, async () => {
			const failures: string[] = [];
			const listening = api.onDidTell(({ kind, text }) => kind === "error" && failures.push(text));
			await runAndDecline(name);
			listening.dispose();
			assert.deepEqual(failures, [], "what is missing is guidance, no error");
		});
	}
});
