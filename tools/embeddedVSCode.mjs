import { chmodSync, copyFileSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { installPackages, packagesAreCurrent } from "./packages.mjs";
import { inRoot } from "./root.mjs";
import { shareServiceWorker, sharesServiceWorker } from "./sharedServiceWorker.mjs";

const folder = inRoot("test/vscode");

/** The embedded VS Code's own folder: holds `out/server-main.js`. */
export const vscodeFolder = path.join(folder, "node_modules/code-server/lib/vscode");

const inner = { lockFile: "npm-shrinkwrap.json", production: true };
const ripgrep = process.platform === "win32" ? "rg.exe" : "rg";
const ripgrepPlace = path.join(vscodeFolder, "node_modules/@vscode/ripgrep/bin", ripgrep);

/** Is the embedded VS Code there, whole and of the pinned version? */
export const embeddedIsCurrent = () =>
	packagesAreCurrent(folder) &&
	packagesAreCurrent(vscodeFolder, inner) &&
	existsSync(ripgrepPlace) &&
	sharesServiceWorker(vscodeFolder);

/** Installs the embedded VS Code from npm packages alone, or does nothing when it is there. */
export function installEmbedded() {
	if (embeddedIsCurrent()) return;
	if (!packagesAreCurrent(folder)) installPackages(folder);
	if (!packagesAreCurrent(vscodeFolder, inner)) installPackages(vscodeFolder, "--omit=dev");
	// VS Code expects a ripgrep that a script downloads; npm ships the same program inside a package.
	const shipped = path.join(folder, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin`, ripgrep);
	mkdirSync(path.dirname(ripgrepPlace), { recursive: true });
	copyFileSync(shipped, ripgrepPlace);
	chmodSync(ripgrepPlace, 0o755);
	shareServiceWorker(vscodeFolder);
}
