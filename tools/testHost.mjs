import { cpSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { runTests } from "vscode-test";
import { inRoot, root } from "./root.mjs";

// node tools/testHost.mjs node|web: test/host inside a real VS Code, in one of its two extension hosts.
// With SUBNETS_DESKTOP=1 vscode-test fetches desktop VS Code instead of using the embedded one.
// --installed FOLDER: tests the extension that is installed in FOLDER/extensions, not the one built here.

const { values, positionals } = parseArgs({ allowPositionals: true, options: { installed: { type: "string" } } });
const host = positionals[0];
if (host !== "node" && host !== "web") throw new Error("Say which extension host: node or web.");

const suite = inRoot(`dist/test/host.${host}.js`);

/** Tests what is being developed. */
const developed = () => ({
	extensionDevelopmentPath: root,
	extensionTestsPath: suite,
	launchArgs: ["--disable-extensions"],
});

/**
 * VS Code runs tests in development mode only, so something else is developed: an empty extension. The web extension
 * host wants the tests in that one's folder; the Node one may take them from here, where they find mocha.
 * @param {string} dataDir
 */
function installed(dataDir) {
	const driver = path.join(dataDir, `driver-${host}`);
	cpSync(inRoot("test/driver"), driver, { recursive: true });
	if (host === "web") cpSync(suite, path.join(driver, "suite.js"));
	return {
		extensionDevelopmentPath: driver,
		extensionTestsPath: host === "web" ? path.join(driver, "suite.js") : suite,
		launchArgs: [`--server-data-dir=${dataDir}`, `--extensions-dir=${path.join(dataDir, "extensions")}`],
	};
}

const { launchArgs, ...what } = values.installed ? installed(values.installed) : developed();
try {
	await runTests({
		...what,
		vscodeExecutablePath: process.env.SUBNETS_DESKTOP ? undefined : inRoot("tools/code.mjs"),
		launchArgs: [inRoot("test/workspace"), ...launchArgs, ...(host === "web" ? ["--web-host"] : [])],
	});
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
