import assert from "node:assert/strict";
import { execFile, type ExecFileOptionsWithStringEncoding } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, suite, test } from "node:test";
import { promisify } from "node:util";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { build } from "esbuild";
import { makeNpmPackage } from "../../tools/npmPackage.mjs";
import { inRoot } from "../../tools/root.mjs";

/** Every file that may be in the package. Whatever else turns up in it fails the test. */
const allowed = [
	/^package\.json$/,
	/^README\.md$/,
	/^LICENSE$/,
	/^notices\.txt$/,
	/^(bin|cli|worker)\.js$/,
	/^scorecard\.json$/,
	/^lib\/(index|threads)\.(js|d\.ts)$/,
	/^lib\/queue\.js$/,
	/^lib\/parts\/[a-zA-Z]+(-[A-Z0-9]{8})?\.js$/,
];

/** What npm tells the programs that it starts would lead an npm started by this test back into the repository. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

suite("npm package", () => {
	const home = mkdtempSync(path.join(tmpdir(), "subnets-npm-"));
	const folder = path.join(home, "an empty folder");
	const options: ExecFileOptionsWithStringEncoding = { cwd: folder, env, encoding: "utf8" };
	const start = (command: string, ...words: string[]) => promisify(execFile)(command, words, options);
	const cli = (...words: string[]) => start(process.execPath, "node_modules/subnet-explorer/bin.js", ...words);
	const readme = readFileSync(inRoot("tools/npm/README.md"), "utf8");
	const blocks = (language: string) =>
		[...readme.matchAll(new RegExp("^```" + language + "\\n(.*?)^```", "gms"))].map(([, block]) => block!);
	let printed: readonly string[] = [];

	before(async () => {
		mkdirSync(folder);
		const file = await makeNpmPackage(home);
		const lines = blocks("sh")[0]!.trim().split("\n");
		assert.equal(lines.length, 3);
		const out: string[] = [];
		for (const line of lines) {
			const here = line.replace("npm install subnet-explorer", `npm install --offline --no-audit --no-fund "${file}"`);
			out.push((await start("sh", "-c", here)).stdout);
		}
		printed = out;
	});
	after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

	test("holds what was meant to be in it, and names no place of this machine", () => {
		const place = path.join(folder, "node_modules/subnet-explorer");
		const files = readdirSync(place, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
		assert.deepEqual(
			files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
			[],
		);
		for (const file of files)
			assert.ok(!readFileSync(path.join(place, file), "utf8").includes(path.resolve(inRoot(""))), file);
		const { dependencies } = JSON.parse(readFileSync(path.join(place, "package.json"), "utf8")) as object & {
			dependencies?: unknown;
		};
		assert.equal(dependencies, undefined);
	});

	test("the three lines of its README work", () => {
		const [, run, list] = printed;
		assert.match(run!, /^Do better forecasts earn more\?\n/);
		assert.match(list!, /^ {2}zeus /m);
	});

	test("the library's examples in its README work, and have the types that they use", async () => {
		for (const [i, block] of blocks("js").entries()) {
			writeFileSync(path.join(folder, `example${i}.mjs`), block);
			writeFileSync(path.join(folder, `example${i}.mts`), block.replace("tables[0]", "tables[0]!"));
			const { stdout } = await start(process.execPath, `example${i}.mjs`);
			assert.notEqual(stdout, "");
		}
		writeFileSync(
			path.join(folder, "wrong.mts"),
			'import { run } from "subnet-explorer";\n// @ts-expect-error\nvoid run(3);\n// @ts-expect-error\nvoid run("zeus", { seeed: 1 });\n',
		);
		const sources = readdirSync(folder).filter((file) => file.endsWith(".mts"));
		const strict = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2023,dom"];
		await start(process.execPath, inRoot("node_modules/typescript/bin/tsc"), ...strict, ...sources);
	});

	test("the command line, the library and MCP give one manifest, with one hash, for one question", async () => {
		const { manifest } = JSON.parse((await cli("run", "zeus", "--seed", "3", "--set", "days=20", "--json")).stdout);
		writeFileSync(
			path.join(folder, "again.mjs"),
			'import { run } from "subnet-explorer"; const { manifest } = await run("zeus", { seed: 3, values: { days: 20 } }); console.log(JSON.stringify(manifest));',
		);
		const { stdout } = await start(process.execPath, "again.mjs");
		assert.deepEqual(JSON.parse(stdout), manifest);

		const client = new Client({ name: "test", version: "1" });
		const bin = "node_modules/subnet-explorer/bin.js";
		await client.connect(new StdioClientTransport({ command: process.execPath, args: [bin, "mcp"], cwd: folder }));
		try {
			const question = { simulation: "zeus", seed: 3, values: { days: 20 } };
			const { structuredContent } = await client.callTool({ name: "run_simulation", arguments: question });
			assert.deepEqual((structuredContent as { manifest: unknown }).manifest, manifest);
			const claim = await client.callTool({
				name: "explain_claim",
				arguments: { claim: "3-1-zeus-miners-scored-by-reality" },
			});
			assert.match(JSON.stringify(claim.content), /of \d+ worlds/);
		} finally {
			await client.close();
		}
	});

	test("a queue that is not there is told in a sentence: what talks to Redis is in the package", async () => {
		const nowhere = ["worker", "--queue", "redis://127.0.0.1:1"];
		const error = await cli(...nowhere).then(
			() => undefined,
			(reason: { readonly code: number; readonly stderr: string }) => reason,
		);
		assert.equal(error?.code, 1);
		assert.match(error.stderr, /127\.0\.0\.1:1/);
		assert.doesNotMatch(error.stderr, /\n +at /);
	});

	test("a bundler takes only what is imported, also for a browser", async () => {
		const sizeOf = async (name: string) => {
			const { outputFiles } = await build({
				stdin: { contents: `export { ${name} } from "subnet-explorer";`, resolveDir: folder },
				bundle: true,
				minify: true,
				write: false,
				format: "esm",
				platform: "browser",
			});
			return outputFiles[0]!.contents.length;
		};
		const [all, network, csv] = [await sizeOf("run"), await sizeOf("importNetwork"), await sizeOf("tableAsCsv")];
		assert.ok(network < all / 8 && csv < all / 100, `${all}, ${network} and ${csv} bytes`);
	});
});
