import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, peer?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/** @param {string} file @returns {Lock} */
const readLock = (file) => JSON.parse(readFileSync(file, "utf8"));

/**
 * Does `node_modules` hold what the lock file names? Compares the lock with the one that npm leaves inside
 * node_modules, so a second look costs milliseconds and needs no stamp of ours.
 * @param {string} folder holds package.json and the lock file
 * @param {{ lockFile?: string, production?: boolean }} [options]
 */
export function packagesAreCurrent(folder, { lockFile = "package-lock.json", production = false } = {}) {
	const installedFile = path.join(folder, "node_modules/.package-lock.json");
	if (!existsSync(installedFile)) return false;
	const installed = readLock(installedFile).packages;
	return Object.entries(readLock(path.join(folder, lockFile)).packages).every(([place, wanted]) => {
		if (place === "" || wanted.link || wanted.peer || (production && wanted.dev)) return true;
		const found = installed[place];
		if (!found) return wanted.optional === true;
		return found.version === wanted.version && found.integrity === wanted.integrity;
	});
}

/**
 * `npm ci` in a folder, without any package's own install script: none of ours needs one, and some download things.
 * @param {string} folder
 * @param {...string} more further flags
 */
export function installPackages(folder, ...more) {
	const flags = ["--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--loglevel=error"];
	flags.push("--prefer-offline", ...more); // so that a second install needs no network;
	const windows = process.platform === "win32";
	const { status } = spawnSync(windows ? "npm.cmd" : "npm", ["ci", ...flags], {
		cwd: folder,
		stdio: ["ignore", 2, 2],
		shell: windows,
	});
	if (status !== 0) throw new Error(`npm ci failed in ${folder}: see above. Is the npm registry reachable?`);
}
