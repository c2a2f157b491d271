import * as esbuild from "esbuild";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

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
	for (let round = 0; round < 12; round++) {
		const child = spawn(process.execPath, [program, folder, "a.run.json"], { stdio: ["ignore", "pipe", "inherit"] });
		// Killed after some writes, somewhere within the next.
		for (let heard = 0; heard <= 3 + 5 * round; heard++) await once(child.stdout, "data");
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
