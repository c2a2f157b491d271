import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Installs a package from Debian's apt, as root or through sudo; does nothing where there is no apt.
 * @param {string} name
 */
export function installFromApt(name) {
	if (process.platform !== "linux" || !existsSync("/usr/bin/apt-get")) return;
	const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
	const apt = (/** @type {string[]} */ ...args) => {
		const [command, ...rest] = [...root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
		return spawnSync(/** @type {string} */ (command), rest, { stdio: ["ignore", 2, 2] }).status === 0;
	};
	if (apt("update")) apt("install", "--yes", "--no-install-recommends", name);
}
