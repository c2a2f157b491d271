import { spawnSync } from "node:child_process";
import { installFromApt } from "./apt.mjs";

const programs = [process.env.REDIS_SERVER, "redis-server", "valkey-server", "/usr/local/bin/redis-server"];

/** @param {string} program */
const starts = (program) => spawnSync(program, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;

/**
 * The Redis or Valkey to test with: `REDIS_SERVER`, else the system's.
 * @returns {string | undefined} its program, or undefined when there is none that starts
 */
export const findRedis = () => programs.filter((program) => program !== undefined).find(starts);

/**
 * Finds a Redis or Valkey, or gets one from apt.
 * @returns {string} its program
 */
export function ensureRedis() {
	let found = findRedis();
	for (const name of ["redis-server", "valkey-server"]) {
		if (found) return found;
		installFromApt(name);
		found = findRedis();
	}
	if (found) return found;
	throw new Error(
		"No Redis and no Valkey was found, and apt could not install one. " +
			"Install Redis (on Debian: apt-get install redis-server), or set REDIS_SERVER to its program.",
	);
}
