import { readFileSync } from "node:fs";
import { extensionId, manifest } from "./extension.mjs";
import { inRoot, root } from "./root.mjs";
import { setUpBuild, setUpPackages } from "./setup.mjs";

/**
 * Builds for production and packs the .vsix.
 * @param {string} [file] where to; by default beside package.json
 * @returns {Promise<string>} the file
 */
export async function makePackage(file = inRoot(`${manifest.name}-${manifest.version}.vsix`)) {
	await setUpPackages();
	await setUpBuild({ production: true, quiet: true });
	const { createVSIX } = await import("@vscode/vsce");
	await createVSIX({ cwd: root, packagePath: file, dependencies: false });
	return file;
}

if (process.argv[1] === import.meta.filename) {
	const file = await makePackage();
	console.log(`${extensionId} ${manifest.version}: ${(readFileSync(file).length / 1000).toFixed(0)} kB`);
}
