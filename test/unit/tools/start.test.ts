import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { suite, test } from "node:test";
import { mkdtempSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { oneAtATime } from "../../../tools/oneAtATime.mjs";
import { inRoot } from "../../../tools/root.mjs";
import { shellWords } from "../../../tools/shellWords.mjs";

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

suite("starting on any machine", () => {
	test("on Windows a program and folders with spaces stay whole", () => {
		const code = "C:\\Program Files\\Microsoft VS Code\\bin\\code.cmd";
		const words = shellWords(code, ["--new-window", "C:\\Users\\Zoë Ng\\my essay"], true);
		assert.deepEqual(words, {
			program: `"${code}"`,
			args: ['"--new-window"', '"C:\\Users\\Zoë Ng\\my essay"'],
			shell: true,
		});
		assert.deepEqual(shellWords("/usr/bin/code", ["/a b"], false), {
			program: "/usr/bin/code",
			args: ["/a b"],
			shell: false,
		});
	});

	test("two that set up at once do it one after the other, and a dead one's lock is no obstacle", async () => {
		const folder = mkdtempSync(path.join(tmpdir(), "subnets-lock-"));
		const lock = path.join(folder, "inner", "setup.lock");
		try {
			const order: string[] = [];
			const work = (name: string) => async () => {
				order.push(`${name} begins`);
				await new Promise((resolve) => setImmediate(resolve));
				order.push(`${name} ends`);
			};
			await Promise.all([oneAtATime(lock, work("first")), oneAtATime(lock, work("second"))]);
			assert.deepEqual(order, ["first begins", "first ends", "second begins", "second ends"]);
			const dead = spawnSync(process.execPath, ["-e", ""]).pid;
			writeFileSync(lock, String(dead));
			await oneAtATime(lock, work("third"));
			assert.equal(order.at(-1), "third ends");
			assert.ok(!existsSync(lock));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
