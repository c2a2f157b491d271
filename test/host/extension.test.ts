import { assert } from "chai";
import * as vscode from "vscode";
import manifest from "../../package.json";
import texts from "../../package.nls.json";

suite("extension", () => {
	const extension = vscode.extensions.getExtension("subnet-explorer.subnet-explorer");

	suiteSetup(async () => {
		await extension?.activate();
	});

	test("is installed and active", () => {
		assert.isTrue(extension?.isActive);
	});

	test("registers every command of package.json, and no other under its prefix", async () => {
		const registered = (await vscode.commands.getCommands(true)).filter((id) => id.startsWith("subnets."));
		const declared = manifest.contributes.commands.map(({ command }) => command);
		assert.sameMembers(
			registered.filter((id) => !isOfView(id)),
			declared,
		);
	});

	test("shows every view of package.json", async () => {
		const commands = await vscode.commands.getCommands(true);
		for (const { id } of views) assert.include(commands, `${id}.focus`);
	});

	test("gives every command the category of the extension and a title that begins with a capital", () => {
		for (const { command, title, category } of manifest.contributes.commands) {
			assert.equal(category, "Subnets", command);
			assert.match((texts as Readonly<Record<string, string>>)[title.slice(1, -1)] ?? title, /^[A-Z]/, command);
		}
	});
});

const views = Object.values(manifest.contributes.views).flat();

/** VS Code adds commands of its own for each view: `….focus`, `….open`, `….resetViewLocation` and so on. */
const isOfView = (command: string) => views.some(({ id }) => command.startsWith(`${id}.`));
