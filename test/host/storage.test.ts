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
		const { readFile, writeFile, delete: remove, createDirectory, readDirectory, stat } = vscode.workspace.fs;
		const killed: FileSystem = {
			readFile,
			writeFile,
			delete: remove,
			createDirectory,
			readDirectory,
			stat,
			rename: () => Promise.reject(new Error("killed")),
		};
		const dying = new ExtensionStorage(killed, folder);
		const refusal: unknown = await dying.writeAtomic("a.json", bytes("new")).then(
			() => undefined,
			(reason: unknown) => reason,
		);
		assert.match(String(refusal), /cannot be written\. Check its disk/);
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

	test("a whole draft without its file becomes the file again; a half one does not, and neither does one of a deleted file", async () => {
		await vscode.workspace.fs.createDirectory(folder);
		const drafts = {
			[`a.json.${Date.now() - 130_000}-0.tmp`]: '{"n":1}',
			[`a.json.${Date.now() - 120_000}-1.tmp`]: '{"n":2}',
			[`b.json.${Date.now() - 120_000}-0.tmp`]: '{"n":',
			[`c.json.${Date.now() - 120_000}-0.tmp`]: '{"n":3}',
		};
		for (const [name, content] of Object.entries(drafts)) {
			await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes(content));
		}
		const storage = new ExtensionStorage(vscode.workspace.fs, folder);
		assert.sameMembers([...(await storage.pending())], ["a.json", "a.json", "b.json", "c.json"]);
		await storage.delete("c.json");
		assert.deepEqual(await storage.list(), ["a.json"]);
		assert.equal(text(await storage.read("a.json")), '{"n":2}', "the newer of two");
		assert.lengthOf(await vscode.workspace.fs.readDirectory(folder), 1);
	});

	test("a file is replaced in one step where the host can", async () => {
		await vscode.workspace.fs.createDirectory(folder);
		const moves: [string, string][] = [];
		const storage = new ExtensionStorage(vscode.workspace.fs, folder.with({ scheme: "file" }), async (from, to) => {
			moves.push([from, to]);
		});
		if (folder.scheme !== "file") return; // no drafts can be written there
		await storage.writeAtomic("a.json", bytes("{}"));
		assert.match(moves[0]![0], /a\.json\.\d+-0\.tmp$/);
		assert.match(moves[0]![1], /a\.json$/);
	});

	test("a file of this computer is read at once where the host can", async () => {
		await vscode.workspace.fs.createDirectory(folder);
		const read: string[] = [];
		const readNow = (file: string) => {
			read.push(file);
			return bytes('{"n":1}');
		};
		const storage = new ExtensionStorage(vscode.workspace.fs, folder.with({ scheme: "file" }), undefined, readNow);
		assert.equal(text(await storage.read("a.json")), '{"n":1}');
		assert.match(read[0]!, /a\.json$/);
	});

	test("a full disk and a folder that may not be written are told in a sentence with the cure", async () => {
		const { readFile, writeFile, rename, delete: remove, createDirectory, readDirectory, stat } = vscode.workspace.fs;
		const real: FileSystem = { readFile, writeFile, rename, delete: remove, createDirectory, readDirectory, stat };
		const refusalOf = async (changed: Partial<FileSystem>) => {
			const storage = new ExtensionStorage({ ...real, ...changed }, folder);
			return await storage.writeAtomic("a.json", bytes('{"a":1}')).then(
				() => "kept",
				(reason: Error) => reason.message,
			);
		};
		const half: Partial<FileSystem> = { writeFile: (file, content) => writeFile(file, content.slice(0, 3)) };
		assert.match(await refusalOf(half), /is full\. Free some space/);
		const full = () => Promise.reject(new Error("ENOSPC: no space left on device, write"));
		assert.match(await refusalOf({ writeFile: full }), /is full\. Free some space/);
		const locked = () => Promise.reject(vscode.FileSystemError.NoPermissions("EPERM"));
		assert.match(await refusalOf({ writeFile: locked }), /may not be written\. Check its rights/);
		assert.match(await refusalOf({ rename: locked }), /may not be written\. Check its rights/);
		assert.deepEqual(await new ExtensionStorage(real, folder).list(), []);
		assert.equal(await refusalOf({}), "kept", "what failed once is tried again");
	});

	test("writes of one file end in the order in which they were asked for", async () => {
		const storage = new ExtensionStorage(vscode.workspace.fs, folder);
		const numbers = Array.from({ length: 20 }, (_, i) => i);
		await Promise.all(numbers.map((i) => storage.writeAtomic("a.json", bytes(String(i)))));
		assert.equal(text(await storage.read("a.json")), "19");
	});
});
