import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { inRoot } from "../../../tools/root.mjs";

const files = ["src", "verify"].flatMap((room) =>
	readdirSync(inRoot(room), { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.map((file) => path.join(room, file)),
);
const importsOf = new Map(
	files.map((file) => {
		const imports = [...readFileSync(inRoot(file), "utf8").matchAll(/ from "(\.[^"]+)"/g)];
		return [file, imports.map(([, target]) => path.join(path.dirname(file), target!))] as const;
	}),
);

/** The first circle that a walk over all imports, types too, comes upon. */
function circle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
	const done = new Set<string>();
	const way: string[] = [];
	const walk = (file: string): readonly string[] | undefined => {
		if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
		if (done.has(file)) return undefined;
		way.push(file);
		for (const target of graph.get(file) ?? []) {
			const found = walk(target);
			if (found) return found;
		}
		way.pop();
		done.add(file);
		return undefined;
	};
	for (const file of graph.keys()) {
		const found = walk(file);
		if (found) return found;
	}
	return undefined;
}

test("no file is in a circle of imports, types counted", () => {
	assert.ok(files.length > 500);
	assert.deepEqual(circle(importsOf), undefined);
});

test("a circle would be found", () => {
	const graph = new Map([
		["a", ["b"]],
		["b", ["c"]],
		["c", ["b"]],
	]);
	assert.deepEqual(circle(graph), ["b", "c", "b"]);
});
