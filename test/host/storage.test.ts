import { assert } from "chai";
import * as vscode from "vscode";
import type { App } from "../../src/host/app.ts";
import { ExtensionStorage, type FileSystem } from "../../src/host/session/extensionStorage.ts";
import { activate } from "./api.ts";

suite("storage", () => {
	let app: App;
	let folder: vscode.Uri;
	const bytes = (text: string) => new TextEncoder().encode(text);
	const text = (content: Uint8Array) => new TextDecoder().decode(content);

	suiteSetup(async () => {
		app = await (await activate()).app();
		folder = vscode.Uri.joinPath(app.storageFolder, "storage-test");
	});
	teardown(async () => {
		await vscode.workspace.fs.delete(folder, { recursive: true });
	});

	test("keeps files, and has none before the first", async () => {
		const storage = new ExtensionStorage(vscode.workspace.fs, folder);
		assert.deepEqual(await storage.list(), []);
		await storage.writeAtomic("a.json", bytes("one"));
		await storage.writeAtomic("a.json", bytes("two"));
		await storage.rename("a.json", "b.json");
		assert.deepEqual(await storage.list(), ["b.json"]);
		assert.equal(text(await storage.read("b.json")), "two");
		await storage.delete("b.json");
		await storage.delete("b.json");
		assert.deepEqual(await storage.list(), []);
	});

	test("a kill between writing and moving leaves the old file whole", async () => {
		const storage = new ExtensionStorage(vscode.workspace.fs, folder);
		await storage.writeAtomic("a.json", bytes("old"));
		const { readFile, writeFile, delete: remove, createDirectory, readDirectory } = vscode.workspace.fs;
		const killed: FileSystem = {
			readFile,
			writeFile,
			delete: remove,
			createDirectory,
			readDirectory,
			rename: () => Promise.reject(new Error("killed")),
		};
		const dying = new ExtensionStorage(killed, folder);
		const refusal: unknown = await dying.writeAtomic("a.json", bytes("new")).then(
			() => undefined,
			(reason: unknown) => reason,
		);
		assert.match(String(refusal), /killed/);
		const next = new ExtensionStorage(vscode.workspace.fs, folder);
		assert.deepEqual(await next.list(), ["a.json"]);
		assert.equal(text(await next.read("a.json")), "old");
	});

	test("what a window left half written is cleared a while later, not while it may still be writing", async () => {
		await vscode.workspace.fs.createDirectory(folder);
		const [old, young] = [`a.json.${Date.now() - 120_000}-0.tmp`, `a.json.${Date.now()}-0.tmp`];
		for (const name of [old, young]) {
			await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes("half"));
		}
		await new ExtensionStorage(vscode.workspace.fs, folder).list();
		const left = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
		assert.deepEqual(left, [young]);
	});

	test("writes of one file end in the order in which they were asked for", async () => {
		const storage = new ExtensionStorage(vscode.workspace.fs, folder);
		const numbers = Array.from({ length: 20 }, (_, i) => i);
		await Promise.all(numbers.map((i) => storage.writeAtomic("a.json", bytes(String(i)))));
		assert.equal(text(await storage.read("a.json")), "19");
	});
});
