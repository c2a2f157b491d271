import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { findQueueProgram } from "../../../src/runs/engine/queueProcess.ts";

test("the command line is looked for along the path, never in the open folder; on Windows its script is started by Node", (context) => {
	const folder = mkdtempSync(path.join(tmpdir(), "subnets path ä-"));
	context.after(() => rmSync(folder, { recursive: true }));
	const node = { command: "node.exe", env: { ELECTRON_RUN_AS_NODE: "1" } };
	const find = (PATH: string, platform: NodeJS.Platform) => findQueueProgram(node, { PATH, platform });
	const relative = path.relative(process.cwd(), folder);
	const script = path.join(folder, "node_modules/subnet-explorer/bin.js");
	mkdirSync(path.dirname(script), { recursive: true });
	for (const file of [script, path.join(folder, "subnet-explorer")]) writeFileSync(file, "");
	const PATH = ["", ".", path.join(folder, "none"), folder].join(path.delimiter);
	assert.deepEqual(find(PATH, "linux"), { command: path.join(folder, "subnet-explorer"), words: [], env: {} });
	assert.deepEqual(find(PATH, "win32"), { command: "node.exe", words: [script], env: node.env });
	assert.equal(find(relative, "linux"), undefined);
	assert.equal(find("", "linux"), undefined);
});
