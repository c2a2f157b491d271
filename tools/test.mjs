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
 * @property {"files" | "patient" | "panels" | "workbench"} lane stages of a lane run one after the other, beside those of other lanes
 */

/** @type {readonly Stage[]} */
const stages = [
	{
		name: "types",
		command: ["tools/types.mjs"],
		lane: "files",
	},
	{
		name: "lint",
		command: ["node_modules/eslint/bin/eslint.js", ".", "--cache", "--cache-location", "dist/cache/lint"],
		lane: "files",
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
		lane: "files",
	},
	{ name: "unused", command: ["node_modules/knip/bin/knip.js"], lane: "files" },
	{ name: "production", command: ["node_modules/knip/bin/knip.js", "--production"], lane: "files" },
	{ name: "vectors", command: ["node_modules/tsx/dist/cli.mjs", "tools/vectors.ts"], lane: "files" },
	{ name: "unit", command: ["tools/testUnit.mjs"], lane: "patient" },
	{ name: "npm", command: ["tools/testUnit.mjs", "--serial", "test/package/npm.test.ts"], lane: "patient" },
	{ name: "webview", command: ["tools/testUnit.mjs", "--serial", "test/webview"], lane: "panels" },
	{ name: "queue", command: ["tools/testUnit.mjs", "--serial", "test/queue"], lane: "panels" },
	{ name: "host", command: ["tools/testHost.mjs", "node"], byName: true, lane: "workbench" },
	{ name: "web-host", command: ["tools/testHost.mjs", "web"], byName: true, lane: "workbench" },
	// Before "package", which builds for production into the same folder.
	{ name: "e2e", command: ["tools/testUnit.mjs", "--serial", "test/e2e"], lane: "workbench" },
	{ name: "package", command: ["tools/testUnit.mjs", "--serial", "test/package/package.test.ts"], lane: "workbench" },
];

/** Starts what takes only the time that others leave. */
const nice = process.platform === "win32" ? [] : ["nice", "-n", "10"];

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
async function runStage({ name, command, lane }) {
	const begun = performance.now();
	const [program = "", ...words] = [...(lane === "patient" ? nice : []), process.execPath, ...command];
	const child = spawn(program, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
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

/**
 * What reads files goes first, two at a time. Then panels and workbench, side by side: they wait for browsers, and are waited for.
 * What only computes takes the time that these leave.
 * @param {readonly Stage[]} chosen
 */
async function runAll(chosen) {
	/** @type {Awaited<ReturnType<typeof runStage>>[]} */
	const results = [];
	/** @param {Stage[]} waiting */
	const oneByOne = async (waiting) => {
		for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runStage(next));
	};
	const of = (/** @type {Stage["lane"]} */ lane) => chosen.filter((stage) => stage.lane === lane);
	const files = of("files");
	await Promise.all([oneByOne(files), oneByOne(files)]);
	await Promise.all([of("workbench"), of("panels"), of("patient")].map(oneByOne));
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
	if (chosen.some(({ lane }) => lane !== "files")) await setUpBuild({ tests: true, quiet: true });
}

try {
	process.chdir(inRoot());
	const alone = stages.filter(({ byName }) => byName).map(({ name }) => name);
	const usage = `npm test [-- STAGE …] [--current]\n\nSets up what is missing and runs the stages, or all but ${alone.join(" and ")}:\n${stages.map(({ name }) => name).join(", ")}

  --current    in today's VS Code and not in the pinned one`;
	const read = readArguments(usage, { current: { type: "boolean" } });
	if (read.values.current) process.env.SUBNETS_VSCODE = "current";
	const chosen = choose(read.positionals);
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
