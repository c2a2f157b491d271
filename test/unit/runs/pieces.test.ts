import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { workerScript } from "../../../src/runs/engine/pieces.ts";

const files: Record<string, string> = {
	"pieces.json": '{ "worker": ["worker.js", "chunks/one-A.js", "chunks/two-B.js"] }',
	"worker.js": 'answer.push(require("./chunks/one-A.js").value, require("./chunks/two-B.js").value);',
	"chunks/one-A.js": '"use strict"; exports.value = `one and ${require("./two-B.js").value}`; // the end',
	"chunks/two-B.js": "count.push(1); module.exports = { value: 2 };",
};
const read = (file: string) => Promise.resolve(files[file]!);

test("the pieces become one script; each runs once, whoever asks for it", async () => {
	const answer: unknown[] = [];
	const count: number[] = [];
	runInNewContext(await workerScript(read), { answer, count });
	assert.deepEqual(answer, ["one and 2", 2]);
	assert.equal(count.length, 1);
});
