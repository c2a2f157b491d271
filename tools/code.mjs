#!/usr/bin/env node
import path from "node:path";
import { parseArgs } from "node:util";
import { inWebHost } from "./extension.mjs";
import { startServer, workbenchUrl } from "./server.mjs";
import { runTestsInPage } from "./testsInPage.mjs";

// Plays the executable of desktop VS Code for `vscode-test`: takes its arguments, and runs the tests in the embedded
// VS Code. One argument is ours: --web-host runs the extension in the web extension host.

const { values, positionals } = parseArgs({
	strict: false, // vscode-test passes many more, which mean nothing here
	allowPositionals: true,
	options: {
		extensionDevelopmentPath: { type: "string" },
		extensionTestsPath: { type: "string" },
		"extensions-dir": { type: "string" },
		"server-data-dir": { type: "string" },
		"web-host": { type: "boolean" },
	},
});
const text = (/** @type {unknown} */ value) => (typeof value === "string" ? path.resolve(value) : undefined);

const development = text(values.extensionDevelopmentPath);
const tests = text(values.extensionTestsPath);
if (!development || !tests)
	throw new Error("code.mjs only runs tests: give --extensionDevelopmentPath and --extensionTestsPath.");

const server = await startServer({
	...(values["web-host"] ? { settings: inWebHost } : {}),
	...(values["server-data-dir"]
		? { dataDir: text(values["server-data-dir"]), extensionsDir: text(values["extensions-dir"]) }
		: {}),
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void server.stop().then(() => process.exit(130)));
let code = 1;
try {
	const link = server.link(development);
	// The web extension host runs tests only when they lie below the development folder.
	const inside = tests.startsWith(development + path.sep) ? path.join(link, path.relative(development, tests)) : tests;
	const url = workbenchUrl(server.url, { folder: text(positionals[0]), development: link, tests: inside });
	code = await runTestsInPage(url, { verbose: Boolean(process.env.SUBNETS_VERBOSE) });
} catch (error) {
	console.error(error);
}
await server.stop();
process.exit(code);
