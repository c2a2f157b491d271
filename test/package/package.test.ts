import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, suite, test } from "node:test";
import { promisify } from "node:util";
import { deflateRawSync } from "node:zlib";
import { installPackage } from "../../tools/install.mjs";
import { makePackage } from "../../tools/package.mjs";
import { inRoot } from "../../tools/root.mjs";

/** Every file that may ship. Whatever else turns up in the package fails the test. */
const allowed = [
	/^\.vsixmanifest$/,
	/^package(\.nls(\.fr)?)?\.json$/,
	/^(readme|changelog)\.md$/i,
	/^LICENSE(\.txt)?$/,
	/^dist\/(extension|activate|app|french|worker|mcp)\.js$/,
	/^dist\/pieces\.json$/,
	/^dist\/chunks\/[a-zA-Z]+-[A-Z0-9]{8}\.js$/,
	/^dist\/web\/extension\.js$/,
	/^dist\/webview\/(main\.js|[a-z]+\.css|codicon\.ttf)$/,
	/^dist\/notices\.txt$/,
	/^media\/[a-zA-Z0-9-]+\.(svg|png|css|json|md)$/,
	/^media\/(panels|views|walkthrough|schemas|leans)\/[a-zA-Z0-9.-]+\.(svg|png|css|json|md)$/,
	/^media\/walkthrough\/loop\.gif$/,
	/^media\/example\/[a-z-]+\.(md|claims\.yaml)$/,
];

const needed = [
	"package.json",
	"package.nls.json",
	"package.nls.fr.json",
	"dist/extension.js",
	"dist/activate.js",
	"dist/app.js",
	"dist/french.js",
	"dist/worker.js",
	"dist/mcp.js",
	"dist/pieces.json",
	"dist/web/extension.js",
	"dist/webview/main.js",
	"dist/webview/codicon.ttf",
	"dist/notices.txt",
	"media/icon.png",
];

const megabyte = 1_000_000;
/** Loaded by those who read French, and by nobody else: it is content, and the code does not grow with it. */
const FRENCH = "dist/french.js";

suite("package", () => {
	const dataDir = mkdtempSync(path.join(tmpdir(), "subnets-package-"));
	const extensionsDir = path.join(dataDir, "extensions");
	const vsix = path.join(dataDir, "package.vsix");
	let folder = "";
	let files: string[] = [];

	before(async () => {
		await makePackage(vsix);
		folder = await installPackage(vsix, { dataDir, extensionsDir });
		const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
		files = entries
			.filter((entry) => entry.isFile())
			.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
	});
	after(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

	test("holds what is needed and nothing that was not meant to ship", () => {
		assert.deepEqual(
			needed.filter((file) => !files.includes(file)),
			[],
		);
		assert.deepEqual(
			files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
			[],
		);
	});

	test("is small: its code is less than 1 MB as it is downloaded, the words of its second language a quarter of that", () => {
		const sizeOf = (file: string) => deflateRawSync(readFileSync(path.join(folder, file))).length;
		const code = files.filter((file) => file.endsWith(".js") && file !== FRENCH);
		const size = code.map(sizeOf).reduce((sum, each) => sum + each, 0);
		assert.ok(size < megabyte, `${size} bytes of code, compressed`);
		assert.ok(sizeOf(FRENCH) < megabyte / 4, `${sizeOf(FRENCH)} bytes of French, compressed`);
	});

	test("loads little when VS Code starts it: no essay, no simulation", () => {
		const { activate } = JSON.parse(readFileSync(path.join(folder, "dist/pieces.json"), "utf8")) as {
			readonly activate: readonly string[];
		};
		const size = activate.reduce((sum, file) => sum + readFileSync(path.join(folder, "dist", file)).length, 0);
		assert.ok(size < megabyte / 5, `${size} bytes in ${activate.length} files`);
	});

	test("names every file that package.json points to", () => {
		const manifest = readFileSync(path.join(folder, "package.json"), "utf8");
		const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media)\/[^"*]+)"/g)].map(([, file]) => file!);
		assert.ok(named.length > 2);
		assert.deepEqual(
			named.filter((file) => !files.includes(file)),
			[],
		);
	});

	test("carries no source map and no path of the computer that built it", () => {
		for (const file of files.filter((name) => name.endsWith(".js"))) {
			const code = readFileSync(path.join(folder, file), "utf8");
			assert.ok(!code.includes("sourceMappingURL"), file);
			assert.ok(!code.includes(inRoot()), file);
		}
	});

	for (const host of ["node", "web"]) {
		test(`passes the whole suite in the ${host} extension host, installed and outside development mode`, async () => {
			const command = [inRoot("tools/testHost.mjs"), host, "--installed", dataDir];
			const suite = promisify(execFile)(process.execPath, command);
			// A suite that failed says on its output which test and why.
			const { stdout } = await suite.catch((error: unknown) => error as { stdout: string });
			const passed = /^(\d+) passed, 0 failed$/m.exec(stdout);
			assert.ok(passed && Number(passed[1]) > 0, stdout.replace(/^✓.*\n/gm, ""));
		});
	}
});
