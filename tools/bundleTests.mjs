import * as esbuild from "esbuild";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot, root } from "./root.mjs";

/** A bundled module lies elsewhere than its source, and tests look for fixtures beside their source. */
const keepPlaces = {
	name: "keep places",
	setup(/** @type {esbuild.PluginBuild} */ build) {
		build.onLoad({ filter: /\.(ts|mjs)$/ }, ({ path: file }) => {
			if (file.includes("node_modules")) return undefined;
			const source = readFileSync(file, "utf8");
			if (!source.includes("import.meta.")) return undefined;
			const contents = source
				.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href))
				.replaceAll("import.meta.filename", JSON.stringify(file))
				.replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file)));
			return { contents, loader: file.endsWith(".ts") ? "ts" : "js" };
		});
	},
};

/**
 * Bundles test files for Node, shared code once: each then starts in a fraction of the time that transpiling on the
 * fly would take.
 * @param {readonly string[]} sources relative to the repository
 * @param {string} outdir
 * @returns {Promise<string[]>} the bundles
 */
export async function bundleTests(sources, outdir) {
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: [...sources],
		outdir,
		outbase: "test",
		outExtension: { ".js": ".mjs" },
		bundle: true,
		splitting: true,
		format: "esm",
		platform: "node",
		target: "node20",
		sourcemap: "linked",
		logLevel: "warning",
		plugins: [keepPlaces],
		alias: { vscode: inRoot("test/fixtures/vscode/vscode.ts") }, // where a test needs no more than that it is there
		external: [
			"playwright-core",
			"esbuild",
			"@vscode/vsce",
			"vscode-test",
			"typescript",
			"eslint",
			"dts-bundle-generator",
		], // load their own files at run time
		banner: {
			js: `import { createRequire } from "node:module"; const require = createRequire(${JSON.stringify(inRoot("package.json"))});`,
		},
	});
	return sources.map((source) => path.join(outdir, path.relative("test", source).replace(/\.ts$/, ".mjs")));
}
