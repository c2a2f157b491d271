import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { vscodeFolder, vscodeNode } from "./embeddedVSCode.mjs";
import { extensionId, manifest } from "./extension.mjs";

/**
 * Installs a .vsix as a reader would, into an embedded VS Code that starts with the same folders.
 * @param {string} file
 * @param {{ dataDir: string, extensionsDir: string }} folders
 * @returns {Promise<string>} the folder that it was unpacked into
 */
export async function installPackage(file, { dataDir, extensionsDir }) {
	const where = ["--server-data-dir", dataDir, "--extensions-dir", extensionsDir];
	await promisify(execFile)(vscodeNode(), ["out/server-main.js", "--install-extension", file, ...where], {
		cwd: vscodeFolder(),
	});
	return path.join(extensionsDir, `${extensionId}-${manifest.version}`);
}
