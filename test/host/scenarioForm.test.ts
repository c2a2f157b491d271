import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import type { ExtensionApi } from "../../src/activate.ts";
import type { RunReport } from "../../src/runs/runReport.ts";
import { activate, closeEverything, until, withFile } from "./api.ts";

const text = "# Mine\nsimulation: scaling-law # a question\nseed: 1\n";

suite("the form of a scenario", () => {
	let api: ExtensionApi;
	let app: App;
	suiteSetup(async () => {
		api = await activate();
		app = await api.app();
	});
	teardown(closeEverything);

	const openForm = async (file: vscode.Uri) => {
		await vscode.commands.executeCommand("subnets.editAsForm", file);
		return await until("the form", () => {
			const form = app.scenarioForms.of(file);
			return form?.isReady ? form : undefined;
		});
	};

	test("a change is a small change of the text, which undo takes back, and the text open beside it follows", async () => {
		await withFile("form.subnet.yaml", text, async (file) => {
			const document = await vscode.workspace.openTextDocument(file);
			const form = await openForm(file);
			assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, "form.subnet.yaml");
			const [name, value] = Object.entries(form.picture().sound!.description.parameters).flatMap(([id, one]) =>
				one.kind === "number" ? [[id, one.max] as const] : [],
			)[0]!;
			const changes: vscode.TextDocumentContentChangeEvent[] = [];
			const listening = vscode.workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
				if (changed === document) changes.push(...contentChanges);
			});
			const after = await form.edit({ values: { [name]: value }, title: "A try" });
			listening.dispose();
			assert.equal(after.sound?.scenario.values[name], value);
			assert.equal(document.getText(), `${text}values:\n  ${name}: ${value}\ntitle: A try\n`);
			assert.isTrue(
				changes.every(({ rangeLength }) => rangeLength === 0),
				"nothing that stood there is written anew",
			);
			await vscode.commands.executeCommand("undo");
			await until("the text before", () => document.getText() === text);
			assert.equal(form.picture().sound?.scenario.title, "form");
			await document.save();
		});
	});

	test("text that cannot be used says why and keeps what was sound; mended, it is taken", async () => {
		await withFile("form.subnet.yaml", text, async (file) => {
			const form = await openForm(file);
			const document = await vscode.workspace.openTextDocument(file);
			const write = async (next: string) => {
				const edit = new vscode.WorkspaceEdit();
				edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), next);
				assert.isTrue(await vscode.workspace.applyEdit(edit));
			};
			await write(text.replace("seed: 1", "seed: -1"));
			const broken = form.picture();
			assert.match(broken.problem ?? "", /^"seed": Use a whole number from 0/);
			assert.equal(broken.sound?.scenario.seed, 1);
			const refused = await form.edit({ seed: 3 }).then(
				() => "",
				(error: Error) => error.message,
			);
			assert.match(refused, /Use a whole number/);
			await write(text.replace("seed: 1", "seed: 5"));
			assert.deepEqual([form.picture().problem, form.picture().sound?.scenario.seed], [undefined, 5]);
			await document.save();
		});
	});

	test("the file runs as the form shows it, saved or not, and opens as text again", async () => {
		await withFile("form.subnet.yaml", text, async (file) => {
			const form = await openForm(file);
			await form.edit({ title: "From the form" });
			const report = await vscode.commands.executeCommand<RunReport | undefined>("subnets.runScenario", file);
			assert.equal(report?.manifest.simulation, "scaling-law");
			await vscode.commands.executeCommand("subnets.editAsText", file);
			await until("the text", () => vscode.window.activeTextEditor?.document.uri.toString() === file.toString());
			await vscode.window.activeTextEditor!.document.save();
		});
	});

	test("a formula is completed by its variables, and marked where it goes wrong", async () => {
		const own = "simulation: own-subnet\nvalues:\n  score: qual\n";
		await withFile("own.subnet.yaml", own, async (file) => {
			const document = await vscode.workspace.openTextDocument(file);
			await vscode.window.showTextDocument(document);
			const at = document.positionAt(own.length - 1);
			const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
				"vscode.executeCompletionItemProvider",
				file,
				at,
			);
			const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
			for (const name of ["quality", "rank", "cost", "sqrt"]) assert.include(labels, name);
			const [problem] = await until("the problem", () => {
				const found = vscode.languages.getDiagnostics(file);
				return found.length > 0 ? found : undefined;
			});
			assert.match(problem!.message, /no variable "qual" \(character 1\)\. Did you mean quality/);
			assert.equal(document.getText(problem!.range), "qual");
		});
	});
});
