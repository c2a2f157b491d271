import * as esbuild from "esbuild";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Splits a bundle for Node at its dynamic imports, so that what loads later is not even parsed at first. esbuild splits
 * ES modules only, and VS Code loads an extension's CommonJS: each piece is turned into that at the end.
 * @param {string} chunks folder of the pieces, relative to the output; what an earlier build left there goes
 * @returns {esbuild.Plugin}
 */
export const commonJsChunks = (chunks) => ({
	name: "chunks as CommonJS",
	setup(build) {
		const { initialOptions: options } = build;
		const outdir = path.resolve(options.absWorkingDir ?? "", options.outdir ?? "");
		Object.assign(options, { format: "esm", splitting: true, write: false, chunkNames: `${chunks}/[name]-[hash]` });
		if (options.sourcemap) options.sourcemap = "inline"; // the second step reads the first one's from the code
		build.onEnd(async ({ outputFiles = [], errors }) => {
			if (errors.length > 0) return;
			for (const { path: file, text } of outputFiles) {
				const { code } = await esbuild.transform(text, {
					format: "cjs",
					platform: "node",
					target: options.target,
					minify: options.minify,
					sourcemap: options.sourcemap,
					sourcefile: path.basename(file),
					supported: { "dynamic-import": false }, // becomes a promise of `require`
				});
				mkdirSync(path.dirname(file), { recursive: true });
				writeFileSync(file, code);
			}
			const made = new Set(outputFiles.map(({ path: file }) => path.basename(file)));
			const folder = path.join(outdir, chunks);
			for (const stale of readdirSync(folder).filter((file) => !made.has(file))) rmSync(path.join(folder, stale));
		});
	},
});
