import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import { activate, closeEverything, inWorkspace, until } from "./api.ts";

suite("editor", () => {
	let app: App;
	let document: vscode.TextDocument;
	suiteSetup(async () => {
		app = await (await activate()).app();
		document = await vscode.workspace.openTextDocument(inWorkspace("essay-outline.md"));
	});
	teardown(closeEverything);

	test("a copy of the essay has its claims and simulations above every section", async () => {
		await vscode.window.showTextDocument(document);
		const lenses = await until("lenses", async () => {
			const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
				"vscode.executeCodeLensProvider",
				document.uri,
				100,
			);
			return found.length > 10 && found;
		});
		const commands = new Set(lenses.map(({ command }) => command?.command));
		assert.isTrue(commands.has("subnets.openSection") && commands.has("subnets.runSimulation"));
	});

	test("after a run its findings stand at the sentences that they judge", async () => {
		const report = await app.session.start(await app.session.requestOf(app.session.defaultState("energy"))).report;
		app.session.showed({ request: await app.session.requestOf(app.session.defaultState("energy")), report });
		const whole = new vscode.Range(0, 0, document.lineCount, 0);
		const hints = await until("hints", async () => {
			const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
				"vscode.executeInlayHintProvider",
				document.uri,
				whole,
			);
			return found.length > 0 && found;
		});
		for (const { label } of hints) {
			const parts = label as vscode.InlayHintLabelPart[];
			for (const { value } of parts) assert.isAtMost(value.length, 8, value);
		}
		const values = hints.flatMap(({ label }) => (label as vscode.InlayHintLabelPart[]).map(({ value }) => value));
		assert.isTrue(
			values.some((value) => /^[✓◕◑◔✗–]{1,2} /.test(value)),
			values.join(", "),
		);
	});

	test("a subnet's name and a term have a hover", async () => {
		const at = document.positionAt(document.getText().indexOf("Bittensor; each service is a subnet") + 30);
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			document.uri,
			at,
		);
		const text = hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value)).join();
		assert.match(text, /subnet/i);
	});

	test("at a sentence that makes a claim stands what is known of it, with the ways on", async () => {
		const at = document.positionAt(document.getText().indexOf("62,000") + 2);
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			document.uri,
			at,
		);
		const text = hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value)).join();
		assert.match(text, /Sources/);
		assert.match(text, /command:subnets\.openSection/);
	});

	test("Show in My Text goes to a claim's sentence, and says where there is none", async () => {
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand("subnets.showInText", { claim: "3-2-ridges-62000-per-day" });
		const editor = vscode.window.activeTextEditor!;
		assert.match(editor.document.getText(editor.selection), /62,000/);
	});

	test("the outline has sections with their claims, references are links", async () => {
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
			"vscode.executeDocumentSymbolProvider",
			document.uri,
		);
		const section = symbols.find(({ name, children }) => name.startsWith("3.2") && children.length > 0);
		assert.isDefined(section);
	});

	test("Show in My Text goes to the heading, and the section under the cursor is known", async () => {
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand("subnets.showInText", "3.3");
		const editor = vscode.window.activeTextEditor!;
		assert.match(editor.document.lineAt(editor.selection.active.line).text, /3\.3/);
		assert.equal(app.editor.sectionAtCursor(), "3.3");
	});

	test("the reader follows the cursor where the setting asks for it", async () => {
		const settings = vscode.workspace.getConfiguration("subnets");
		await settings.update("followCursor", true, vscode.ConfigurationTarget.Global);
		try {
			const editor = await vscode.window.showTextDocument(document);
			const line = document.positionAt(document.getText().indexOf("## 1.2")).line + 2;
			editor.selection = new vscode.Selection(line, 0, line, 0);
			await until("the reader shows 1.2", () => app.panels.reader?.state.section === "1.2");
		} finally {
			await settings.update("followCursor", undefined, vscode.ConfigurationTarget.Global);
		}
	});

	test("a number that disagrees with a source is marked, with the source's figure as a fix", async () => {
		const other = await vscode.workspace.openTextDocument({
			language: "markdown",
			content: "Google uses 24 TWh a year.\n",
		});
		await vscode.window.showTextDocument(other);
		assert.equal(await vscode.commands.executeCommand("subnets.checkNumbers"), 1);
		const [marked] = vscode.languages.getDiagnostics(other.uri);
		assert.equal(marked?.severity, vscode.DiagnosticSeverity.Information);
		const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			"vscode.executeCodeActionProvider",
			other.uri,
			marked!.range,
		);
		assert.isTrue(fixes.some(({ title }) => title === "Write 32.1"));
	});

	test("another text is left alone", async () => {
		const other = await vscode.workspace.openTextDocument({ language: "markdown", content: "# 3.1 Something else\n" });
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", other.uri);
		assert.lengthOf(lenses, 0);
	});
});
