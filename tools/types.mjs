import { spawnSync } from "node:child_process";
import { inRoot } from "./root.mjs";

// node tools/types.mjs: checks everything once with all hosts' types, then every world with its own alone, so that `document`
// does not compile in src/runs, nor `process` in src/webview. By the native compiler, which takes a quarter of the processor's time;
// ESLint and what reads types in tests need the one in JavaScript. One thread: several check the same twice.

/** Every world is a file tsconfig.<name>.json; the first one is everything, tests and tools too. */
export const worlds = ["", "pure", "shared", "node", "browser"];

if (process.argv[1] === import.meta.filename) {
	const failed = worlds.filter((world) => {
		const project = inRoot(`tsconfig${world && `.${world}`}.json`);
		const cache = inRoot(`dist/cache/types${world && `-${world}`}`);
		const tsc = [inRoot("node_modules/typescript-7/bin/tsc"), "--noEmit", "--singleThreaded", "-p", project];
		return spawnSync(process.execPath, [...tsc, "--incremental", "--tsBuildInfoFile", cache], { stdio: "inherit" })
			.status;
	});
	process.exitCode = failed.length > 0 ? 1 : 0;
}
