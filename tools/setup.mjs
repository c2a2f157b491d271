import { embeddedIsCurrent, installEmbedded } from "./embeddedVSCode.mjs";
import { oneAtATime } from "./oneAtATime.mjs";
import { installPackages, packagesAreCurrent } from "./packages.mjs";
import { inRoot, root } from "./root.mjs";

// Brings a fresh clone to where it can build, start and test. Uses nothing from node_modules until that is there.
// Each step looks first, so a second time costs well under a second.

/** @param {string} what @param {() => unknown} work */
async function step(what, work) {
	const begun = performance.now();
	process.stderr.write(`${what} …\n`);
	await oneAtATime(inRoot(".vscode-host/setup.lock"), async () => {
		await work();
	});
	process.stderr.write(`${what}: done in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}

/** Installs the packages that package-lock.json names, if they are not there. */
export async function setUpPackages() {
	if (!packagesAreCurrent(root))
		await step("Installing npm packages", () => packagesAreCurrent(root) || installPackages(root));
}

/** Installs the embedded VS Code, if it is not there. */
export async function setUpEmbedded() {
	if (!embeddedIsCurrent()) await step("Installing the embedded VS Code", installEmbedded);
}

/** Finds a Chromium or installs one. */
export async function setUpChromium() {
	const { ensureChromium, findChromium, preferShell } = await import("./chromium.mjs");
	await preferShell();
	if (!(await findChromium())) await step("Installing Chromium", ensureChromium);
}

/** Finds a Redis or Valkey or installs one. */
export async function setUpRedis() {
	const { ensureRedis, findRedis } = await import("./redis.mjs");
	if (!findRedis()) await step("Installing Redis", ensureRedis);
}

/**
 * Builds the extension.
 * @param {import("../esbuild.mjs").BuildOptions} [options]
 */
export async function setUpBuild(options) {
	const { build } = await import("../esbuild.mjs");
	await build(options);
}

if (process.argv[1] === import.meta.filename) {
	await setUpPackages();
	await setUpEmbedded();
	await setUpChromium();
}
