import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import { accepting, activate, closeEverything, inWorkspace, until, withFile } from "./api.ts";

const read = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(name)));

async function marksIn(document: vscode.TextDocument): Promise<string[]> {
	const whole = new vscode.Range(0, 0, document.lineCount, 0);
	const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
		"vscode.executeInlayHintProvider",
		document.uri,
		whole,
	);
	return hints.flatMap(({ label }) => (label as vscode.InlayHintLabelPart[]).map(({ value }) => value));
}

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
	const at = document.positionAt(document.getText().indexOf(words) + 1);
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
	return hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value)).join("\n");
}

/** Replaces words of a text in the editor, unsaved. */
async function replace(document: vscode.TextDocument, words: string, others: string): Promise<void> {
	const start = document.getText().indexOf(words);
	assert.isAtLeast(start, 0, words);
	const edit = new vscode.WorkspaceEdit();
	const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
	edit.replace(document.uri, range, others);
	await vscode.workspace.applyEdit(edit);
}

suite("the reader's own text", () => {
	let app: App;
	const { token } = new vscode.CancellationTokenSource();
	suiteSetup(async () => {
		app = await (await activate()).app();
	});
	teardown(closeEverything);

	test("a number of a sentence is changed where it stands, the mark follows, goes stale with the text, and is run again", async function () {
		this.timeout(180_000);
		await withFile("journey.md", await read("essay-outline.md"), async (file) => {
			const document = await vscode.workspace.openTextDocument(file);
			await vscode.window.showTextDocument(document);
			await until("the essay is known", async () => (await marksIn(document)).length > 0);
			assert.match(await hoverAt(document, "62,000"), /Premise.*as the text has it.*changePremise/s);

			const target = { simulation: "ridges", parameter: "claimed", values: { claimed: 5000 } };
			await vscode.commands.executeCommand("subnets.changePremise", target);
			assert.equal(app.session.verdictOf("3-2-ridges-62000-per-day").runs[0]?.lean, "no");
			await until("the mark follows", async () => (await marksIn(document)).includes("✗ yours"));

			await vscode.commands.executeCommand("subnets.openSection", { claim: "3-2-ridges-62000-per-day" });
			assert.equal(app.panels.reader?.state.section, "3.2");
			await vscode.commands.executeCommand("subnets.showInText", { claim: "3-2-ridges-62000-per-day" });
			assert.match(document.getText(vscode.window.activeTextEditor!.selection), /62,000/);

			await replace(document, "62,000", "about 62,000");
			await until("the mark is stale", async () => (await marksIn(document)).includes("↻✗ yours"));
			await vscode.commands.executeCommand("subnets.runStale", file);
			await until("it is no longer", async () => (await marksIn(document)).includes("✗ yours"));

			const notes = await vscode.commands.executeCommand<string>("subnets.annotateText", {
				uri: file.toString(),
				form: "md",
			});
			assert.match(notes, /about 62,000[^\n]*\[\^check-\d+\]/);
			const works = await vscode.commands.executeCommand<string>("subnets.annotateText", {
				uri: file.toString(),
				form: "bibtex",
			});
			assert.match(works, /@misc\{unsupervised-capital-2025,/);
			await document.save();
		});
	});

	test("a claim is made from a selection, holds, breaks with its number, and says so at every place", async function () {
		this.timeout(180_000);
		const text = "A sentence before. Bitcoin draws about 4.5 times what others draw. One more.\n";
		await withFile("mine-own.md", text, async (file) => {
			const sidecar = inWorkspace("mine-own.claims.yaml");
			const document = await vscode.workspace.openTextDocument(file);
			const editor = await vscode.window.showTextDocument(document);
			editor.selection = new vscode.Selection(0, 19, 0, 66);
			const id = await accepting(() =>
				vscode.commands.executeCommand<string>("subnets.claimSentence", { simulation: "energy" }),
			);
			try {
				assert.isString(id);
				assert.deepEqual(await vscode.commands.executeCommand("subnets.checkClaims", file), []);
				await until("its mark", async () => (await marksIn(document)).some((mark) => mark.startsWith("✓")));
				const roots = await (await activate()).trees.essay.getChildren();
				await until("its row", async () =>
					(await (await activate()).trees.essay.getChildren()).some(
						(row) => row.id === `argument:${sidecar.toString()}`,
					),
				);
				assert.isAbove(roots.length, 3);
				const runnable = await vscode.commands.executeCommand<string>("subnets.exportClaim", {
					uri: file.toString(),
					claim: id,
					form: "scenario",
				});
				assert.include(runnable, '"expect"');

				await vscode.window.showTextDocument(sidecar);
				await replace(document, "4.5", "9");
				await until("the diagnostic", () =>
					vscode.languages.getDiagnostics(sidecar).some(({ message }) => message.includes("4.5 is 9 now")),
				);
				await app.testing.fill(true);
				const suiteItem = app.testing.controller.items.get(`argument:${sidecar.toString()}`)!;
				await app.testing.run(new vscode.TestRunRequest([suiteItem]), token, "once");
				assert.equal(app.own.resultOf(sidecar, id)?.state, "lost");
				const page = await vscode.commands.executeCommand<string>("subnets.openOwnScorecard", file);
				assert.match(page, /0 of 1 claims stand[^]*4\.5 is 9 now/);
				await document.save();
			} finally {
				await closeEverything();
				await vscode.workspace.fs.delete(sidecar);
			}
		});
	});

	test("any other text is explained at one command: hovers, links, outline", async () => {
		const text = "# On serving\n\nChutes pays each miner; Google uses 24 TWh a year.\n";
		await withFile("other.md", text, async (file) => {
			const document = await vscode.workspace.openTextDocument(file);
			await vscode.window.showTextDocument(document);
			assert.notMatch(await hoverAt(document, "Chutes"), /subnet 64/);
			await vscode.commands.executeCommand("subnets.explainText", file);
			assert.match(await hoverAt(document, "Chutes"), /subnet 64/);
			assert.match(await hoverAt(document, "miner"), /validators/);
			assert.match(await hoverAt(document, "24"), /the source has 32\.1/);
			const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
				"vscode.executeLinkProvider",
				document.uri,
			);
			assert.isTrue(links.some(({ target }) => target?.toString().includes("runSimulation")));
			const wanted = ["Chutes", "Google's electricity in a year"];
			await until("its outline", async () => {
				const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
					"vscode.executeDocumentSymbolProvider",
					document.uri,
				);
				const names = symbols.flatMap(({ children }) => children.map(({ name }) => name));
				return wanted.every((name) => names.includes(name));
			});
		});
	});

	test("the example opens as a copy of one's own, and its claims stand", async function () {
		this.timeout(180_000);
		const uri = vscode.Uri.parse(await vscode.commands.executeCommand<string>("subnets.openExample"));
		try {
			assert.deepEqual(await vscode.commands.executeCommand("subnets.checkClaims", uri), []);
		} finally {
			await closeEverything();
			await vscode.workspace.fs.delete(uri);
			await vscode.workspace.fs.delete(inWorkspace("who-holds-the-network.claims.yaml"));
		}
	});
});
