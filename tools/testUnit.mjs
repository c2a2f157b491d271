import { readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { run } from "node:test";
import { parseArgs } from "node:util";
import { bundleTests } from "./bundleTests.mjs";
import { inRoot, root } from "./root.mjs";

// node tools/testUnit.mjs [folder or file …] [--name WORDS] [--serial] [--slowest]: bundles the tests, runs them under node:test, prints what
// failed and a count. --name runs only tests whose name contains the words. Without arguments: everything that needs neither a browser nor VS Code.

process.chdir(root);
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { serial: { type: "boolean" }, slowest: { type: "boolean" }, name: { type: "string" } },
});

/** @param {string} place a test file, or a folder that is searched for them */
function testFiles(place) {
	if (place.endsWith(".test.ts")) return [place];
	const files = readdirSync(inRoot(place), { recursive: true, encoding: "utf8" });
	return files.filter((file) => file.endsWith(".test.ts")).map((file) => path.join(place, file));
}

/** So many share the work: to start a process and to load what most tests load takes longer than most files of tests do. */
const PROCESSES = 12;

/**
 * Deals the test files out to processes. Inside its process each file is a suite of its own name, with its own hooks.
 * @param {number} count at most so many
 * @returns {string[]} a module for each process
 */
function inProcesses(count) {
	return Array.from({ length: Math.min(count, bundles.length) }, (_, process) => {
		const suites = bundles.flatMap((bundle, at) =>
			at % count === process
				? [`describe(${JSON.stringify(sources[at])}, async () => void (await import(${JSON.stringify(bundle)})));`]
				: [],
		);
		const file = path.join(outdir, `process-${process}.mjs`);
		writeFileSync(file, ['import { describe } from "node:test";', ...suites].join("\n"));
		return file;
	});
}

const places = positionals.length > 0 ? positionals : ["test/unit", "test/contract", "test/golden"];
const sources = places.flatMap(testFiles).sort();
if (sources.length === 0) throw new Error(`There is no *.test.ts in ${places.join(", ")}.`);
const outdir = inRoot("dist/test", `node-${process.pid}`); // its own, so that two runs at once do not disturb each other
process.on("exit", () => rmSync(outdir, { recursive: true, force: true }));
const bundles = await bundleTests(sources, outdir);
const files = inProcesses(values.serial ? 1 : PROCESSES);
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --enable-source-maps`;

let passed = 0;
/** @type {{ name: string | undefined, ms: number }[]} */
const times = [];
/** @type {string[]} */
const failures = [];
/** @param {{ file?: string, name: string }} test */
function where({ file, name }) {
	const process = files.indexOf(name);
	if (process >= 0) return sources.filter((_, at) => at % files.length === process).join(", ");
	return file ? `${path.relative(root, file)}: ${name}` : name;
}

const stream = run({
	files,
	concurrency: values.serial ? 1 : os.availableParallelism(),
	...(values.name !== undefined && {
		testNamePatterns: new RegExp(values.name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")),
	}),
});
/** Whether a test was left out because it has another name. @param {{ name: string, skip?: string | boolean }} test */
const isAnother = ({ name, skip }) => values.name !== undefined && skip !== undefined && !name.includes(values.name);
let inFile = 0; // tests so far of the file whose turn it is
stream.on("test:start", ({ name, nesting }) => {
	if (nesting === 0 && sources.includes(name)) inFile = 0;
});
stream.on("test:pass", (test) => {
	if (inFile === 0 && values.name === undefined && test.nesting === 0 && sources.includes(test.name))
		failures.push(`${test.name}: holds no test`);
	if (test.details.type === "suite" || files.includes(test.name) || isAnother(test)) return;
	inFile++;
	times.push({ name: where(test), ms: test.details.duration_ms });
	if (test.skip !== undefined || test.todo !== undefined)
		failures.push(`${where(test)}: is skipped; mend it or remove it`);
	else passed++;
});
stream.on("test:fail", (test) => {
	const { error } = test.details;
	const failureType = "failureType" in error ? error.failureType : undefined;
	if (test.details.type !== "suite") inFile++;
	if (failureType === "subtestsFailed") return; // its parts are counted
	const cause = error.cause instanceof Error ? error.cause : error;
	failures.push(`${where(test)}\n${(cause.stack ?? cause.message).replaceAll(/\n +at .*\(?node:.*/g, "")}`);
});
stream.on("test:stdout", ({ message }) => process.stdout.write(message));
stream.on("test:stderr", ({ message }) => process.stderr.write(message));
stream.on("end", () => {
	for (const failure of failures) console.log(`✗ ${failure}\n`);
	if (values.slowest) {
		times.sort((a, b) => b.ms - a.ms);
		for (const { name, ms } of times.slice(0, 20)) console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
	}
	console.log(`${passed} passed, ${failures.length} failed`);
	process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
});
stream.resume();
