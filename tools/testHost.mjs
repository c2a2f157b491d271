import { runTests } from "vscode-test";
import { inRoot, root } from "./root.mjs";

// node tools/testHost.mjs node|web: test/host inside a real VS Code, in one of its two extension hosts.
// With SUBNETS_DESKTOP=1 vscode-test fetches desktop VS Code instead of using the embedded one.

const host = process.argv[2];
if (host !== "node" && host !== "web") throw new Error("Say which extension host: node or web.");

try {
	await runTests({
		vscodeExecutablePath: process.env.SUBNETS_DESKTOP ? undefined : inRoot("tools/code.mjs"),
		extensionDevelopmentPath: root,
		extensionTestsPath: inRoot(`dist/test/host.${host}.js`),
		launchArgs: [inRoot("test/workspace"), "--disable-extensions", ...(host === "web" ? ["--web-host"] : [])],
	});
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
