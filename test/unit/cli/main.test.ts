import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";

/** The program itself, as `npm run -s cli -- …` starts it. */
const cli = (...words: string[]) => promisify(execFile)("node_modules/.bin/tsx", ["src/cli/main.ts", ...words]);

test("the program prints only JSON with --json, from a run in a worker of its own, and ends", async () => {
	const { stdout, stderr } = await cli("run", "energy", "--seed", "7", "--json");
	const report = JSON.parse(stdout) as { readonly manifest: { readonly seed: number } };
	assert.equal(report.manifest.seed, 7);
	assert.equal(stderr, "");
});

test("the program exits with 2 for a wrong command line and with 1 for a refused value", async () => {
	const code =
		(expected: number) => (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) =>
			error.code === expected && error.stdout === "" && error.stderr.endsWith("\n");
	await assert.rejects(cli("runn"), code(2));
	await assert.rejects(cli("run", "energy", "--set", "price=9"), code(1));
});
