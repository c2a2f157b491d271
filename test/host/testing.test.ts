import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import { accepting, activate, closeEverything, inWorkspace, until, withFile } from "./api.ts";

const text = "A sentence before. Bitcoin draws about 4.5 times what Google's data centres draw. One more.\n";
const claims = (expect: string) =>
	`claims:\n  - id: ratio\n    quote: Bitcoin draws about 4.5 times\n    simulation: energy\n    figure: ratio\n    expect: ${expect}\n`;

suite("the Testing view", () => {
	let app: App;
	const { token } = new vscode.CancellationTokenSource();
	suiteSetup(async () => {
		app = await (await activate()).app();
	});
	teardown(closeEverything);

	test("has the essay as suites with its claims as tests, and runs one", async () => {
		await app.testing.fill(true);
		const essay = app.testing.controller.items.get("essay")!;
		const section = essay.children.get("chapter:3")!.children.get("section:3.3")!;
		const claim = section.children.get("claim:3-3-energy-comparison-conclusion")!;
		await app.testing.run(new vscode.TestRunRequest([claim]), token, "once");
		assert.equal(app.session.verdictOf("3-3-energy-comparison-conclusion").lean, "no");
	});

	test("a claims file is a suite, and its diagnostics say what is lost", async () => {
		await withFile("mine.md", text, async () => {
			await withFile("mine.claims.yaml", claims("4 to 5 ×"), async (file) => {
				await app.testing.fill(true);
				const suite = app.testing.controller.items.get(`argument:${file.toString()}`)!;
				assert.equal(suite.children.size, 1);
				await app.testing.run(new vscode.TestRunRequest([suite]), token, "once");
				await vscode.workspace.openTextDocument(inWorkspace("mine.md"));
				await vscode.window.showTextDocument(file);
				const edit = new vscode.WorkspaceEdit();
				edit.replace(inWorkspace("mine.md"), new vscode.Range(0, 0, 0, text.length - 1), "Nothing of it is left.");
				await vscode.workspace.applyEdit(edit);
				await until("the lost sentence is marked", () =>
					vscode.languages.getDiagnostics(file).some(({ message }) => message.includes("not in the text any more")),
				);
				await vscode.workspace.saveAll(false);
			});
		});
	});

	test("Claim This Sentence… writes the claim beside the text", async () => {
		await withFile("claimed.md", text, async (file) => {
			const editor = await vscode.window.showTextDocument(file);
			editor.selection = new vscode.Selection(0, 19, 0, 81);
			const id = await accepting(() => vscode.commands.executeCommand<string>("subnets.claimSentence"));
			const sidecar = inWorkspace("claimed.claims.yaml");
			const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
			await vscode.workspace.fs.delete(sidecar);
			assert.include(written, `id: ${id}`);
			assert.include(written, "Bitcoin draws about 4.5 times");
		});
	});
});
