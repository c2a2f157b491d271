import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

test("--name runs the tests of that name and no other", () => {
	const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
	const of = (name: string) =>
		spawnSync(process.execPath, ["tools/testUnit.mjs", "test/fixtures/named", "--name", name], {
			encoding: "utf8",
			env,
		});
	assert.match(of("passes").stdout, /^1 passed, 0 failed$/m);
	assert.equal(of("passes").status, 0);
	assert.match(of("not left out").stdout, /^0 passed, 1 failed$/m);
	const none = of("no such name");
	assert.deepEqual([none.stdout, none.status], ["0 passed, 0 failed\n", 1]);
});

test("a test that fails, throws, is skipped, crashes or is not there fails the run", () => {
	// A run inside a run is refused, so this one must not know that it is one.
	const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
	const { status, stdout } = spawnSync(process.execPath, ["tools/testUnit.mjs", "test/fixtures/failing"], {
		encoding: "utf8",
		env,
	});
	assert.equal(status, 1);
	assert.match(stdout, /^0 passed, 5 failed$/m);
	for (const name of ["crashes.test.ts", "empty.test.ts", "inner", "throws", "is skipped"])
		assert.ok(stdout.includes(name), name);
});
