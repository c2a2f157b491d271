import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTarget } from "../../../src/host/commands/target.ts";

test("a command takes an id, a target, a tree row or a Uri", () => {
	assert.deepEqual(parseTarget("runSimulation", "zeus"), { simulation: "zeus" });
	assert.deepEqual(parseTarget("openSection", { claim: "3-1-roles" }), { claim: "3-1-roles" });
	assert.deepEqual(parseTarget("openRun", { id: "run:1", target: { run: "1" }, look: () => undefined }), { run: "1" });
	const uri = { scheme: "file", path: "/a.json", toString: () => "file:///a.json" };
	assert.deepEqual(parseTarget("importMetagraph", uri), { uri: "file:///a.json" });
});

test("several selected rows are several runs", () => {
	const row = (run: string) => ({ id: `run:${run}`, target: { run } });
	assert.deepEqual(parseTarget("compareRuns", row("1"), [row("1"), row("2")]), { run: "1", runs: ["1", "2"] });
	assert.deepEqual(parseTarget("compareRuns", row("1"), [row("1")]), { run: "1" });
	assert.deepEqual(parseTarget("compareRuns", row("1"), [row("1"), { target: { claim: "x" } }]), { run: "1" });
});

test("anything else counts as nothing, so that the command asks", () => {
	for (const argument of [undefined, null, 7, true, [], () => 1, { simulation: 7 }, { values: { a: {} } }]) {
		assert.deepEqual(parseTarget("runSimulation", argument), {}, String(argument));
	}
	assert.deepEqual(parseTarget("showLog", "zeus"), {});
	assert.deepEqual(parseTarget("runSimulation", { simulation: "x".repeat(1000) }), {});
});
