import * as esbuild from "esbuild";
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { commonJsChunks } from "./tools/commonJsChunks.mjs";
import { commonOptions, webviewBundle } from "./tools/bundleOptions.mjs";
import { notices } from "./tools/notices.mjs";

/** @typedef {import("./tools/bundleOptions.mjs").BuildOptions} BuildOptions */

const root = import.meta.dirname;
const from = (/** @type {string} */ name) => path.join(root, name);

/**
 * `import "glob:host"`: every test/host/*.test.ts, so that no list of them is kept by hand. SUBNETS_SUITE=storage makes it
 * those whose name contains that, for a quick try.
 */
const hostTests = {
	name: "host tests",
	setup(/** @type {esbuild.PluginBuild} */ build) {
		build.onResolve({ filter: /^glob:host$/ }, () => ({ path: "host", namespace: "glob" }));
		build.onLoad({ filter: /.*/, namespace: "glob" }, () => {
			const files = readdirSync(from("test/host")).filter(
				(file) => file.endsWith(".test.ts") && file.includes(process.env.SUBNETS_SUITE ?? ""),
			);
			return { contents: files.map((file) => `import "./${file}";`).join("\n"), resolveDir: from("test/host") };
		});
	},
};

/** @param {BuildOptions} options @returns {esbuild.BuildOptions[]} */
function bundles({ production = false, tests = false }) {
	const common = commonOptions({ production });
	/** @type {esbuild.BuildOptions} */
	const node = { ...common, platform: "node", target: "node20", format: "cjs", external: ["vscode", "mocha"] };
	// What both extension hosts load: for a browser, and Node's own modules only where there is Node.
	/** @type {esbuild.BuildOptions} */
	const both = { ...node, platform: "browser", external: ["vscode", "node:*"], define: { global: "globalThis" } };
	/** @type {esbuild.BuildOptions} */
	const web = {
		...common,
		platform: "browser",
		format: "cjs",
		external: ["vscode"],
		define: { global: "globalThis" },
	};
	return [
		{
			...both,
			plugins: [commonJsChunks("chunks")],
			// 100 kB for forms that our MCP server never sends (src/cli/mcp/noForms.ts).
			alias: { ajv: "./tools/notShipped.mjs", "ajv-formats": "./tools/notShipped.mjs" },
			entryPoints: {
				extension: "src/extension.ts",
				activate: "src/activate.ts",
				app: "src/host/app.ts",
				french: "src/french.ts",
				worker: "src/runs/engine/worker.ts",
				mcp: "src/cli/mcp/extensionServer.ts",
			},
			outdir: "dist",
		},
		{ ...web, entryPoints: ["src/extension.web.ts"], outfile: "dist/web/extension.js" },
		webviewBundle({ production }),
		...(tests
			? [
					{
						...node,
						plugins: [hostTests],
						entryPoints: ["test/host/suite.node.ts"],
						outfile: "dist/test/host.node.js",
					},
					{ ...web, plugins: [hostTests], entryPoints: ["test/host/suite.web.ts"], outfile: "dist/test/host.web.js" },
				]
			: []),
	];
}

/**
 * Names the files of what a host without files loads by itself, each entry first and then all that it requires.
 * @param {esbuild.Metafile} metafile
 */
function listPieces({ outputs }) {
	const lists = ["activate", "app", "french", "worker"].map((entry) => {
		const files = new Set([`dist/${entry}.js`]);
		for (const file of files) {
			for (const { path: imported, kind } of outputs[file]?.imports ?? []) {
				if (kind === "import-statement" && imported in outputs) files.add(imported);
			}
		}
		return [entry, Array.from(files, (file) => path.posix.relative("dist", file))];
	});
	writeFileSync(from("dist/pieces.json"), JSON.stringify(Object.fromEntries(lists)));
}

/** VS Code's icon font, which the webview's content security policy lets in from our own folder only. */
function copyCodicons() {
	mkdirSync(from("dist/webview"), { recursive: true });
	for (const file of ["codicon.css", "codicon.ttf"]) {
		copyFileSync(from(`node_modules/@vscode/codicons/dist/${file}`), from(`dist/webview/${file}`));
	}
}

/**
 * Builds everything that ships into dist/.
 * @param {BuildOptions} [options]
 * @throws when an entry is missing or does not compile
 */
export async function build(options = {}) {
	const begun = performance.now();
	if (options.production)
		for (const stale of ["web", "webview", "extension.js.map", "worker.js.map"]) {
			rmSync(from(`dist/${stale}`), { recursive: true, force: true });
		}
	const results = await Promise.all(bundles(options).map((each) => esbuild.build(each)));
	copyCodicons();
	const metafiles = results.map(({ metafile }) => /** @type {esbuild.Metafile} */ (metafile));
	listPieces(/** @type {esbuild.Metafile} */ (metafiles[0]));
	const shipped = metafiles.filter(
		({ outputs }) => !Object.keys(outputs).some((file) => file.startsWith("dist/test/")),
	);
	writeFileSync(from("dist/notices.txt"), notices(shipped.flatMap(({ inputs }) => Object.keys(inputs))));
	if (options.quiet) return;
	for (const [file, { bytes }] of metafiles.flatMap(({ outputs }) => Object.entries(outputs))) {
		if (!file.endsWith(".map")) console.log(`${file.padEnd(28)} ${(bytes / 1000).toFixed(0).padStart(6)} kB`);
	}
	console.log(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

/** Builds everything, and what changes again at every change, until it is ended. Editors wait for "Building" and "Built". */
async function watch() {
	copyCodicons();
	let busy = 0;
	for (const [at, each] of bundles({}).entries()) {
		const told = {
			name: "told",
			setup(/** @type {esbuild.PluginBuild} */ { onStart, onEnd }) {
				onStart(() => {
					if (busy++ === 0) console.log("Building …");
				});
				onEnd(({ metafile, errors }) => {
					if (at === 0 && metafile && errors.length === 0) listPieces(metafile);
					if (--busy === 0) console.log("Built.");
				});
			},
		};
		const context = await esbuild.context({ ...each, plugins: [...(each.plugins ?? []), told] });
		await context.watch();
	}
}

if (process.argv[1] === import.meta.filename) {
	const { values } = parseArgs({
		options: { production: { type: "boolean" }, tests: { type: "boolean" }, watch: { type: "boolean" } },
	});
	try {
		await (values.watch ? watch() : build(values));
	} catch (error) {
		if (!(error instanceof Error && "errors" in error)) throw error; // esbuild has printed its own by now
		process.exitCode = 1;
	}
}
