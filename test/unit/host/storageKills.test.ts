import * as esbuild from "esbuild";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Heard } from "../../fixtures/storage/heard.ts";
import { Expected } from "../../soak/expected.ts";
import { killKeeping } from "../../soak/kills.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/storage/", import.meta.url));

test("a file that is replaced is there, whole, after a kill at any moment", async (context) => {
	const folder = mkdtempSync(path.join(tmpdir(), "subnets-kills-"));
	context.after(() => rmSync(folder, { recursive: true }));
	const program = path.join(folder, "renameLoop.mjs");
	await esbuild.build({
		entryPoints: [path.join(fixtures, "renameLoop.ts")],
		outfile: program,
		bundle: true,
		format: "esm",
		platform: "node",
		alias: { vscode: path.join(fixtures, "vscodeFiles.ts") },
	});
	for (let round = 0; round < 6; round++) {
		const child = spawn(process.execPath, [program, folder, "a.run.json"], { stdio: ["ignore", "pipe", "inherit"] });
		// Killed after some writes, somewhere within the next.
		for (let heard = 0; heard <= 3 + 10 * round; heard++) await once(child.stdout, "data");
		const ended = once(child, "exit");
		child.kill("SIGKILL");
		await ended;
		const { version, filling } = JSON.parse(readFileSync(path.join(folder, "a.run.json"), "utf8")) as {
			version: number;
			filling: string;
		};
		assert.ok(version > 0);
		assert.equal(filling.length, 50_000);
	}
});

test("runs, networks and sweeps are all there after kills of what keeps, renames, pins, imports and deletes them", async () => {
	const { operations, wrong, drafts } = await killKeeping(4);
	assert.deepEqual(wrong, []);
	assert.ok(operations > 0);
	assert.equal(drafts, 0);
});

test("what was lost, doubled or taken back is noticed", () => {
	const state = { named: [{ id: "a", name: "one" }], networks: ["n"], sweeps: { s: 3 }, problems: [] };
	const wrongWith = (...lines: Heard[]) => {
		const expected = new Expected();
		for (const line of [{ state }, ...lines]) expected.hear(line);
		return expected.check(state);
	};
	assert.deepEqual(wrongWith(), []);
	assert.deepEqual(wrongWith({ begin: { what: "rename", id: "a", name: "two" } }), [], "either name is right");
	const renamed = { what: "rename", id: "a", name: "two" } as const;
	assert.match(wrongWith({ begin: renamed }, { end: renamed })[0]!, /^lost or older: a, two, not one$/);
	const saved = { what: "save", id: "b", name: "b" } as const;
	assert.match(wrongWith({ begin: saved }, { end: saved })[0]!, /^lost or older: b/);
	const deleted = { what: "delete", id: "a" } as const;
	assert.match(wrongWith({ begin: deleted }, { end: deleted })[0]!, /^doubled/);
	assert.match(wrongWith({ end: { what: "pin", id: "a" } })[0]!, /^pinned is undefined/);
	assert.match(wrongWith({ end: { what: "import", id: "m" } })[0]!, /^lost: network m/);
	const swept = { what: "sweep", id: "s", points: 4 } as const;
	assert.match(wrongWith({ begin: swept }, { end: swept })[0]!, /^sweep s has 3 points, not 4/);
});
