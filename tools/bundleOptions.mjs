import { root } from "./root.mjs";

/**
 * @typedef {object} BuildOptions
 * @property {boolean} [production] minified and without source maps, as packaged
 * @property {boolean} [tests] also the suite that runs inside VS Code, for both extension hosts
 * @property {boolean} [quiet] prints no sizes
 */

/** @param {BuildOptions} options @returns {import("esbuild").BuildOptions} */
export const commonOptions = ({ production = false }) => ({
	absWorkingDir: root,
	bundle: true,
	target: "es2022",
	minify: production,
	sourcemap: production ? false : "linked",
	legalComments: "none", // dist/notices.txt carries every licence in full
	metafile: true,
	logLevel: "warning",
	// Under `verbatimModuleSyntax` an import of types alone still loads its module, with all that this one loads.
	tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
});

/**
 * What runs in the panels. The tests of the panels build it too.
 * @param {BuildOptions} options
 * @returns {import("esbuild").BuildOptions}
 */
export const webviewBundle = (options) => ({
	...commonOptions(options),
	platform: "browser",
	format: "iife",
	// ECharts' development checks insist on components that we do without.
	define: { "process.env.NODE_ENV": '"production"' },
	entryPoints: ["src/webview/main.ts"],
	outfile: "dist/webview/main.js",
});
