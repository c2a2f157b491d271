import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { inRoot } from "../../../tools/root.mjs";
import { kinds } from "../../../tools/vectors/kinds.ts";
import type { VectorFile } from "../../../tools/vectors/vectorCase.ts";

interface Vectors extends VectorFile {
	readonly expect: readonly unknown[];
}

const files = readdirSync(inRoot("test/vectors"))
	.filter((name) => name.endsWith(".json"))
	.map((name) => JSON.parse(readFileSync(inRoot("test/vectors", name), "utf8")) as Vectors);

/** A copy in which the first whole number is one more. */
function oneMore(value: unknown): [copy: unknown, changed: boolean] {
	if (typeof value === "number") return [value + 1, true];
	if (typeof value === "string" && /^\d+$/.test(value)) return [String(BigInt(value) + 1n), true];
	if (typeof value !== "object" || value === null) return [value, false];
	const entries = Object.entries(value);
	for (const [place, [key, item]] of entries.entries()) {
		const [copy, changed] = oneMore(item);
		if (!changed) continue;
		const all = entries.map((entry, i): [string, unknown] => (i === place ? [key, copy] : entry));
		return [Array.isArray(value) ? all.map(([, each]) => each) : Object.fromEntries(all), true];
	}
	return [value, false];
}

test("the repository's vectors hold every kind that can be checked", () => {
	assert.deepEqual([...new Set(files.map(({ kind }) => kind))].sort(), [...kinds.keys()].sort());
});

for (const [name, kind] of kinds) {
	test(`a value that is one too high is found: ${name}`, () => {
		const file = files.find((each) => each.kind === name)!;
		const right = [...kind.check(file, "exact")];
		assert.deepEqual(
			right.flatMap(({ failures }) => failures),
			[],
		);
		const [expect, changed] = oneMore(file.expect);
		assert.ok(changed);
		const wrong = [...kind.check({ ...file, expect }, "exact")];
		assert.equal(wrong.filter(({ failures }) => failures.length > 0).length, 1);
	});
}
