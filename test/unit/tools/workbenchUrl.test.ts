import assert from "node:assert/strict";
import { test } from "node:test";
import { workbenchUrl } from "../../../tools/server.mjs";

const read = (options: Parameters<typeof workbenchUrl>[1]) => {
	const { searchParams } = new URL(workbenchUrl("http://127.0.0.1:8130", options));
	const payload = JSON.parse(searchParams.get("payload") ?? "[]") as [string, string][];
	return { folder: searchParams.get("folder"), ...Object.fromEntries(payload) };
};

test("a workbench's address takes paths of every system", () => {
	assert.deepEqual(read({ folder: "/home/ada/my essay", development: "/home/ada/code" }), {
		folder: "/home/ada/my essay",
		extensionDevelopmentPath: "vscode-remote://127.0.0.1:8130/home/ada/code",
	});
	assert.deepEqual(read({ folder: "C:\\Users\\Ada\\my essay", development: "d:\\code", tests: "D:/code/tests.js" }), {
		folder: "/C:/Users/Ada/my essay",
		extensionDevelopmentPath: "vscode-remote://127.0.0.1:8130/d:/code",
		extensionTestsPath: "vscode-remote://127.0.0.1:8130/D:/code/tests.js",
	});
});

test("characters that mean something in an address are kept as characters of a path", () => {
	const { extensionDevelopmentPath } = read({ development: "/home/ada/Größe [1] & 100 % #2?/code" }) as unknown as {
		extensionDevelopmentPath: string;
	};
	const { pathname, search, hash } = new URL(extensionDevelopmentPath);
	assert.deepEqual([decodeURIComponent(pathname), search, hash], ["/home/ada/Größe [1] & 100 % #2?/code", "", ""]);
});

test("without a folder the window is empty", () => {
	assert.equal(new URL(workbenchUrl("http://127.0.0.1:8130", {})).search, "?ew=true");
});
