import { generateDtsBundle } from "dts-bundle-generator";
import * as esbuild from "esbuild";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { manifest } from "./extension.mjs";
import { notices } from "./notices.mjs";
import { inRoot, root } from "./root.mjs";

// node tools/npmPackage.mjs: the engine, the command line and the library as an npm package. The root's package.json is the
// extension's, so the package is laid out in a folder of its own, with a package.json made from the root's.

const folder = inRoot("dist/npm");
const inFolder = (/** @type {string[]} */ ...parts) => path.join(folder, ...parts);

/** Every file that is meant for others to import or run, by its name in the package. */
const entries = {
	cli: "src/cli/packed.ts",
	worker: "src/runs/engine/worker.ts",
	"lib/index": "src/library/subnetExplorer.ts",
	"lib/threads": "src/library/threads.ts",
};

/**
 * Each module behind the library's entry becomes a file of its own, so that a bundler leaves out those that nobody imports:
 * it can drop a file without side effects, and hardly anything of one that has everything in it.
 */
function parts() {
	const entry = readFileSync(inRoot(entries["lib/index"]), "utf8");
	const sources = [...entry.matchAll(/^export \{.*\} from "(.*)";$/gm)].map(([, source = ""]) => source);
	return Object.fromEntries(
		sources.map((source) => [`lib/parts/${path.basename(source, ".ts")}`, path.posix.join("src/library", source)]),
	);
}

const { version, license, repository, description, keywords } = manifest;
const home = repository.url.replace(/\.git$/, "");

const packageJson = {
	name: manifest.name,
	version,
	description,
	keywords,
	license,
	repository,
	homepage: `${home}#readme`,
	bugs: `${home}/issues`,
	type: "module",
	sideEffects: ["./cli.js", "./worker.js", "./bin.js"],
	bin: { [manifest.name]: "bin.js" },
	types: "./lib/index.d.ts",
	exports: {
		".": { types: "./lib/index.d.ts", default: "./lib/index.js" },
		"./threads": { types: "./lib/threads.d.ts", default: "./lib/threads.js" },
		"./package.json": "./package.json",
	},
	imports: { "#queue": "./lib/queue.js" },
	engines: { node: manifest.engines.node },
};

/**
 * What talks to Redis is written for Node alone and asks for its modules by `require`. It becomes a file of its own, loaded
 * with the first queue; the rest stays plain modules.
 */
const queueing = {
	name: "queueing",
	setup(/** @type {esbuild.PluginBuild} */ build) {
		build.onResolve({ filter: /^(?:bullmq|ioredis)$/ }, () => ({ path: "#queue", external: true }));
	},
};

async function bundleQueue() {
	const { metafile } = await esbuild.build({
		absWorkingDir: root,
		stdin: {
			contents:
				'export { Queue, QueueEvents, UnrecoverableError, Worker } from "bullmq"; export { Redis } from "ioredis";',
			resolveDir: root,
		},
		outfile: inFolder("lib/queue.js"),
		bundle: true,
		format: "esm",
		platform: "node",
		target: "node20",
		minify: true,
		legalComments: "none",
		external: ["msgpackr-extract"], // compiled code, which it does without
		// Not as a name: the tests' bundler puts a place of this machine for it.
		banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta["url"]);' },
		metafile: true,
		logLevel: "warning",
	});
	return metafile;
}

async function bundle() {
	const { metafile } = await esbuild.build({
		absWorkingDir: root,
		entryPoints: { ...entries, ...parts() },
		outdir: folder,
		chunkNames: "lib/parts/[name]-[hash]",
		bundle: true,
		splitting: true,
		format: "esm",
		// Not "node": packages then give their plain modules, which run everywhere and ask for no `require`.
		platform: "neutral",
		mainFields: ["module", "main"],
		external: ["node:*"],
		plugins: [queueing],
		target: "node20",
		// Whoever debugs into it reads names; comments and spaces are in the repository.
		minifySyntax: true,
		minifyWhitespace: true,
		legalComments: "none",
		metafile: true,
		logLevel: "warning",
		tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
	});
	return metafile;
}

/** One file of declarations for each of the library's entries, without a trace of how the sources are laid out. */
function declare() {
	const names = /** @type {const} */ (["lib/index", "lib/threads"]);
	const texts = generateDtsBundle(
		names.map((name) => ({
			filePath: inRoot(entries[name]),
			output: { noBanner: true, exportReferencedTypes: false },
		})),
		{ preferredConfigPath: inRoot("tools/npm/tsconfig.json") },
	);
	names.forEach((name, i) => writeFileSync(inFolder(`${name}.d.ts`), /** @type {string} */ (texts[i])));
}

/**
 * Lays the package out in dist/npm and packs it.
 * @param {string} [destination] folder of the .tgz
 * @returns {Promise<string>} the .tgz
 */
export async function makeNpmPackage(destination = root) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(inFolder("lib"), { recursive: true });
	const metafiles = [await bundle(), await bundleQueue()];
	declare();
	writeFileSync(inFolder("package.json"), `${JSON.stringify(packageJson, null, "\t")}\n`);
	writeFileSync(inFolder("notices.txt"), notices(metafiles.flatMap(({ inputs }) => Object.keys(inputs))));
	copyFileSync(inRoot("LICENSE"), inFolder("LICENSE"));
	copyFileSync(inRoot("media/scorecard.json"), inFolder("scorecard.json"));
	copyFileSync(inRoot("tools/npm/README.md"), inFolder("README.md"));
	copyFileSync(inRoot("tools/npm/bin.js"), inFolder("bin.js"));
	const npm = process.platform === "win32" ? "npm.cmd" : "npm";
	const packed = execFileSync(npm, ["pack", "--json", "--pack-destination", destination], {
		cwd: folder,
		encoding: "utf8",
		shell: process.platform === "win32",
	});
	return path.join(destination, JSON.parse(packed)[0].filename);
}

if (process.argv[1] === import.meta.filename) {
	const file = await makeNpmPackage();
	console.log(`${path.basename(file)}: ${(readFileSync(file).length / 1000).toFixed(0)} kB`);
}
