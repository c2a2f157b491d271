import { assert } from "chai";
import * as vscode from "vscode";
import type { RunReport } from "../../src/runs/runReport.ts";
import { activate, closeEverything, inWorkspace, until, withFile } from "./api.ts";

/** Where the host is Node, what it was started with. */
const node = (
	globalThis as {
		process?: { platform?: string; env: Record<string, string | undefined>; versions?: { node?: string } };
	}
).process;

const settings = () => vscode.workspace.getConfiguration("subnets");
const setQueue = (url: string | undefined) => settings().update("queue", url, vscode.ConfigurationTarget.Global);
const sweep = async () =>
	await vscode.commands.executeCommand<RunReport | undefined>("subnets.sweepParameter", {
		simulation: "energy",
		parameter: "price",
	});

suite("the setting subnets.queue", () => {
	teardown(async () => {
		await setQueue(undefined);
		await closeEverything();
		const { session } = await (await activate()).app();
		for (const { id } of await session.sweeps.list()) await session.sweeps.delete(id);
	});

	test("is empty at first, and then runs stay here", async () => {
		assert.equal(settings().get("queue"), "");
		assert.equal((await sweep())?.manifest.simulation, "energy");
	});

	test("leads sweeps to the installed command line with its address; where there is no Node they stay here", async () => {
		const url = "redis://127.0.0.1:1";
		await setQueue(url);
		if (node?.versions?.node === undefined) {
			assert.equal((await sweep())?.manifest.simulation, "energy");
			return;
		}
		if (node.platform === "win32") return; // where programs are looked for in another way: unit/runs/queueProcess
		const { version } = vscode.extensions.getExtension("subnet-explorer.subnet-explorer")!.packageJSON as {
			version: string;
		};
		await withFile("queue-calls.txt", "", async (calls) => {
			const before = { ...node.env };
			const place = inWorkspace("../fixtures/queue/path").fsPath;
			Object.assign(node.env, {
				PATH: `${place}:${before.PATH}`,
				SUBNETS_TEST_CALLS: calls.fsPath,
				SUBNETS_TEST_VERSION: version,
			});
			try {
				const heard = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(calls));
				await sweep(); // says that the program ended
				const said = await until("a run that is handed over", async () => (await heard()).includes("run {") && heard());
				const [words, asked, open, run] = said.split("\n");
				assert.deepEqual([words, asked, open], ["bridge", "version {}", `open {"url":"${url}"}`]);
				assert.include(run, '"simulation":"energy"');
			} finally {
				Object.assign(node.env, { PATH: before.PATH });
			}
		});
	});
});
