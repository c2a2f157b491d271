import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { installFromApt } from "./apt.mjs";
import { inRoot } from "./root.mjs";

const programFiles = [process.env.ProgramFiles, process.env["ProgramFiles(x86)"]].filter((each) => each !== undefined);

/** Chromium without its windows: pages open in half the time. */
const shell = { name: "chromium-headless-shell", file: "/usr/bin/chromium-headless-shell" };

const places = [
	process.env.CHROME_PATH,
	shell.file,
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	...programFiles.map((each) => path.join(each, "Google/Chrome/Application/chrome.exe")),
	...programFiles.map((each) => path.join(each, "Microsoft/Edge/Application/msedge.exe")),
];

/** @param {string} command @param {string[]} args */
const run = (command, args) => spawnSync(command, args, { stdio: ["ignore", 2, 2] }).status === 0;

/**
 * Does it start? Ubuntu's /usr/bin/chromium-browser is a script that only points to a snap.
 * Not asked on Windows, where `--version` would open a window.
 * @param {string} file
 */
const starts = (file) =>
	process.platform === "win32" || spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;

const playwrightChromium = async () => (await import("playwright-core")).chromium.executablePath();

/**
 * The Chromium, Chrome or Edge to test with: `CHROME_PATH`, else the system's, else Playwright's own.
 * @returns {Promise<string | undefined>} its file, or undefined when there is none that starts
 */
export async function findChromium() {
	for (const place of [...places, await playwrightChromium()]) {
		if (place && existsSync(place) && starts(place)) return place;
	}
	return undefined;
}

/**
 * Finds a Chromium, or gets one: on Debian from apt, elsewhere through Playwright.
 * @returns {Promise<string>} its file
 */
export async function ensureChromium() {
	let found = await findChromium();
	if (found) return found;
	for (const name of [shell.name, "chromium"]) {
		installFromApt(name);
		found = await findChromium();
		if (found) return found;
	}
	run(process.execPath, [inRoot("node_modules/playwright-core/cli.js"), "install", "chromium"]);
	found = await findChromium();
	if (found) return found;
	throw new Error(
		"No Chromium was found, and neither apt nor Playwright could install one. " +
			"Install Chromium or Chrome (on Debian: apt-get install chromium), or set CHROME_PATH to its program.",
	);
}

/** On a machine that only tests, where nobody minds one more package: the shell, whatever else there is. */
export async function preferShell() {
	if (process.env.CI && !process.env.CHROME_PATH && !existsSync(shell.file)) installFromApt(shell.name);
}
