import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

/** @param {number} pid */
function lives(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM"; // somebody else's
	}
}

/** Takes the lock, or says no. @param {string} file */
function take(file) {
	try {
		writeFileSync(file, String(process.pid), { flag: "wx" });
		return true;
	} catch {
		return false;
	}
}

/**
 * Does something that two processes must not do at once in a clone, such as installing its packages. Who comes second
 * waits, and then finds it done. A lock of a process that is no more is removed.
 * @template T
 * @param {string} file the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(file, work) {
	mkdirSync(path.dirname(file), { recursive: true });
	for (let told = false; !take(file); await setTimeout(300)) {
		const holder = Number(readOr(file));
		if (holder > 0 && !lives(holder)) rmSync(file, { force: true });
		else if (!told) {
			process.stderr.write("Another process is setting this clone up; waiting for it …\n");
			told = true;
		}
	}
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

/** @param {string} file */
function readOr(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return ""; // just removed
	}
}
