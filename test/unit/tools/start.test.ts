import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { suite, test } from "node:test";
import { inRoot } from "../../../tools/root.mjs";

/** Runs one of our programs; none of these gets as far as installing or starting something. */
const run = (...command: readonly string[]) =>
	spawnSync(process.execPath, command, { cwd: inRoot(), encoding: "utf8" });

suite("what people start says what it wants", () => {
	test("--help prints the usage, and is no error", () => {
		for (const program of ["tools/start.mjs", "tools/test.mjs"]) {
			const { status, stdout, stderr } = run(program, "--help");
			assert.equal(status, 0, stderr);
			assert.match(stdout, /^npm (start|test) /);
		}
	});

	for (const [args, sentence] of [
		[["--port", "abc"], /^--port "abc" is no port\. Use a number from 0 to 65535; 0 takes a free one\.$/m],
		[["--port", "99999"], /^--port "99999" is no port\./m],
		[["no-such-folder"], /^There is no folder .*no-such-folder\. Name one that exists/m],
		[["--bogus"], /^Unknown option '--bogus'$/m],
	] as const) {
		test(`npm start -- ${args.join(" ")} is refused in a sentence`, () => {
			const { status, stderr } = run("tools/start.mjs", ...args);
			assert.equal(status, 2);
			assert.match(stderr, sentence);
			assert.doesNotMatch(stderr, /^\s+at /m, "no stack");
		});
	}

	test("an older Node is told so before anything else", () => {
		const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })';
		const { status, stderr } = run("--import", `data:text/javascript,${encodeURIComponent(older)}`, "tools/start.mjs");
		assert.equal(status, 1);
		assert.equal(
			stderr,
			"This needs Node 20.11 or newer, and here is Node 18.20.4. Install a newer one and try again.\n",
		);
	});
});
