import "./nodeVersion.mjs";
import { spawn } from "node:child_process";
import { setUpBuild, setUpChromium, setUpEmbedded, setUpPackages, setUpRedis } from "./setup.mjs";
import { inRoot, root } from "./root.mjs";
import { readArguments } from "./readArguments.mjs";

// npm test [-- stage …]: sets up what is missing, runs the stages, and prints a line for each. What a stage printed is
// shown only when it failed. Ends with "N passed, N failed".

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} command a Node program of this repository and its arguments
 * @property {boolean} [byName] runs only when it is named: "package" runs the same suites on what is installed
 * @property {boolean} [together] may run beside another one: it measures no time and drives no browser
 */

/** @type {readonly Stage[]} */
const stages = [
	{
		name: "types",
		command: ["tools/types.mjs"],
		together: true,
	},
	{
		name: "lint",
		command: ["node_modules/eslint/bin/eslint.js", ".", "--cache", "--cache-location", "dist/cache/lint"],
		together: true,
	},
	{
		name: "format",
		command: [
			"node_modules/prettier/bin/prettier.cjs",
			"--check",
			".",
			"--cache",
			"--cache-location",
			"dist/cache/format",
		],
		together: true,
	},
	{ name: "unused", command: ["node_modules/knip/bin/knip.js"], together: true },
	{ name: "production", command: ["node_modules/knip/bin/knip.js", "--production"], together: true },
	{ name: "vectors", command: ["node_modules/tsx/dist/cli.mjs", "tools/vectors.ts"], together: true },
	{ name: "unit", command: ["tools/testUnit.mjs"] },
	{ name: "queue", command: ["tools/testUnit.mjs", "--serial", "test/queue"] },
	{ name: "webview", command: ["tools/testUnit.mjs", "--serial", "test/webview"] },
	{ name: "host", command: ["tools/testHost.mjs", "node"], byName: true },
	{ name: "web-host", command: ["tools/testHost.mjs", "web"], byName: true },
	{ name: "e2e", command: ["tools/testUnit.mjs", "--serial", "test/e2e"] },
	{ name: "package", command: ["tools/testUnit.mjs", "--serial", "test/package"] },
];

/** @param {readonly string[]} names @returns {readonly Stage[]} */
function choose(names) {
	const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
	if (unknown) throw new Error(`There is no stage "${unknown}". Use: ${stages.map(({ name }) => name).join(", ")}.`);
	return names.length === 0
		? stages.filter(({ byName }) => !byName)
		: stages.filter(({ name }) => names.includes(name));
}

/**
 * @param {Stage} stage
 * @returns {Promise<{ passed: number, failed: number, output: string }>}
 */
async function runStage({ name, command }) {
	const begun = performance.now();
	const child = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
	let output = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
	const code = await new Promise((resolve) => child.once("close", resolve));
	const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed\b/gm)].at(-1);
	const passed = counts ? Number(counts[1]) : Number(code === 0);
	const failed = Math.max(counts ? Number(counts[2]) : 0, code === 0 ? 0 : 1);
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	console.log(`${failed ? "✗" : "✓"} ${name.padEnd(10)} ${passed} passed, ${failed} failed in ${seconds} s`);
	return { passed, failed, output: failed ? `\n── ${name}: ${command.join(" ")}\n${output.trimEnd()}` : "" };
}

/** At most two at a time, and a stage that wants to be alone alone. @param {readonly Stage[]} chosen */
async function runAll(chosen) {
	/** @type {Awaited<ReturnType<typeof runStage>>[]} */
	const results = [];
	const together = chosen.filter((stage) => stage.together);
	const lane = async () => {
		for (let next = together.shift(); next; next = together.shift()) results.push(await runStage(next));
	};
	await Promise.all([lane(), lane()]);
	for (const stage of chosen) if (!stage.together) results.push(await runStage(stage));
	return results;
}

/** @param {readonly Stage[]} chosen */
async function setUp(chosen) {
	const names = new Set(chosen.map(({ name }) => name));
	const needs = (/** @type {string[]} */ ...these) => these.some((name) => names.has(name));
	await setUpPackages();
	if (needs("host", "web-host", "e2e", "package")) await setUpEmbedded();
	if (needs("webview", "host", "web-host", "e2e", "package", "unit")) await setUpChromium();
	if (needs("queue")) await setUpRedis();
	if (chosen.some((stage) => !stage.together)) await setUpBuild({ tests: true, quiet: true });
}

try {
	process.chdir(inRoot());
	const alone = stages.filter(({ byName }) => byName).map(({ name }) => name);
	const usage = `npm test [-- STAGE …]\n\nSets up what is missing and runs the stages, or all but ${alone.join(" and ")}:\n${stages.map(({ name }) => name).join(", ")}`;
	const chosen = choose(readArguments(usage, {}).positionals);
	await setUp(chosen);
	const results = await runAll(chosen);
	for (const { output } of results) if (output) console.log(output);
	const sum = (/** @type {"passed" | "failed"} */ key) => results.reduce((total, result) => total + result[key], 0);
	console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
	process.exitCode = sum("failed") > 0 ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error && !process.env.SUBNETS_VERBOSE ? error.message : error);
	console.log("\n0 passed, 1 failed");
	process.exitCode = 1;
}
