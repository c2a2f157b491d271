import { chmodSync, copyFileSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { installPackages, packagesAreCurrent } from "./packages.mjs";
import { inRoot } from "./root.mjs";
import { shareServiceWorker, sharesServiceWorker } from "./sharedServiceWorker.mjs";

/**
 * Is today's VS Code meant, and not the pinned one that everything else starts? It is of no use to readers of this clone,
 * and it needs a newer Node than the rest: so it is asked for by name.
 */
export const isToday = () => process.env.SUBNETS_VSCODE === "current";

const folder = () => inRoot(isToday() ? "test/vscode-current" : "test/vscode");

/** The embedded VS Code's own folder: holds `out/server-main.js`. */
export const vscodeFolder = () => path.join(folder(), "node_modules/code-server/lib/vscode");

/** The least Node that today's VS Code starts under. */
const LEAST = 24;

/**
 * The Node that runs the embedded VS Code: ours, unless that is too old for it.
 * @returns {string} its file
 * @throws when none is there
 */
export function vscodeNode() {
	if (!isToday() || Number.parseInt(process.versions.node, 10) >= LEAST) return process.execPath;
	const place = path.join(folder(), `node_modules/node-${process.platform}-${process.arch}/bin`);
	const file = path.join(place, process.platform === "win32" ? "node.exe" : "node");
	if (existsSync(file)) return file;
	throw new Error(
		`Today's VS Code needs Node ${LEAST}, and npm has none for ${process.platform} ${process.arch}: start this with Node ${LEAST} or newer.`,
	);
}

const inner = { lockFile: "npm-shrinkwrap.json", production: true };
const ripgrep = process.platform === "win32" ? "rg.exe" : "rg";
const ripgrepPlace = () => path.join(vscodeFolder(), "node_modules/@vscode/ripgrep/bin", ripgrep);

/** Is the embedded VS Code there, whole and of the pinned version? */
export const embeddedIsCurrent = () =>
	packagesAreCurrent(folder()) &&
	packagesAreCurrent(vscodeFolder(), inner) &&
	(isToday() || existsSync(ripgrepPlace())) &&
	sharesServiceWorker(vscodeFolder());

/** Installs the embedded VS Code from npm packages alone, or does nothing when it is there. */
export function installEmbedded() {
	if (embeddedIsCurrent()) return;
	if (!packagesAreCurrent(folder())) installPackages(folder());
	if (!packagesAreCurrent(vscodeFolder(), inner)) installPackages(vscodeFolder(), "--omit=dev");
	if (!isToday()) placeRipgrep();
	shareServiceWorker(vscodeFolder());
}

/** The pinned VS Code expects a ripgrep that a script downloads; npm ships the same program inside a package. */
function placeRipgrep() {
	const shipped = `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin`;
	mkdirSync(path.dirname(ripgrepPlace()), { recursive: true });
	copyFileSync(path.join(folder(), shipped, ripgrep), ripgrepPlace());
	chmodSync(ripgrepPlace(), 0o755);
}
