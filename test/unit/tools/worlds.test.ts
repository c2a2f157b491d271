import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { inRoot, root } from "../../../tools/root.mjs";
import { worlds } from "../../../tools/types.mjs";

function configOf(world: string) {
	const { config } = ts.readConfigFile(inRoot(`tsconfig${world && `.${world}`}.json`), ts.sys.readFile) as {
		config: unknown;
	};
	return ts.parseJsonConfigFileContent(config, ts.sys, root);
}

/** Names that a program of one line cannot find, where it lies in a world. */
function unknownIn(world: string, names: readonly string[]): readonly string[] {
	const { options, fileNames } = configOf(world);
	const file = inRoot("probe.ts");
	const host = ts.createCompilerHost(options);
	const { getSourceFile } = host;
	const text = names.map((name) => `${name};`).join("\n");
	host.getSourceFile = (name, version) =>
		name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
	const declared = fileNames.filter((name) => name.endsWith(".d.ts"));
	const program = ts.createProgram([file, ...declared], options, host);
	const problems = program.getSemanticDiagnostics(program.getSourceFile(file));
	return names.filter((name) => problems.some(({ messageText }) => JSON.stringify(messageText).includes(`'${name}'`)));
}

test("every world knows its own surroundings and no others", () => {
	const names = ["document", "process", "setTimeout", "TextDecoder"];
	assert.deepEqual(unknownIn("pure", names), ["document", "process", "setTimeout"]);
	assert.deepEqual(unknownIn("shared", names), ["document", "process"]);
	assert.deepEqual(unknownIn("node", names), ["document"]);
	assert.deepEqual(unknownIn("browser", names), ["process"]);
});

test("every source file is in a world", () => {
	const inWorlds = new Set(worlds.filter((world) => world !== "").flatMap((world) => configOf(world).fileNames));
	const all = configOf("").fileNames.filter(
		(file) => file.startsWith(`${inRoot("src")}${path.sep}`) || file.startsWith(inRoot("src/")),
	);
	assert.ok(all.length > 300);
	assert.deepEqual(
		all.filter((file) => !inWorlds.has(file)),
		[],
	);
});
