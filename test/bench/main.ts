/**
 * Times the engine: `npm run bench -- [--only WORD] [--json] [--save FILE] [--compare FILE]`.
 *
 * `--only scale` times sweeps, of `--runs` runs (600). `--json` prints one object, name → median ms, and nothing else on
 * stdout. `--save` writes the same object to a file, and `--compare` prints each figure's ratio to such a file (below 1 =
 * faster now).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Bench } from "tinybench";
import type { Benchmark } from "./benchmark.ts";
import { nativeEpoch } from "./nativeEpoch.ts";
import { BENCHMARKS } from "./registry.ts";
import { scale } from "./scale.ts";
import { measureStartup } from "./startup.ts";
import { longestBlocks } from "./typing.ts";

type Figures = Record<string, number>;

/** Per benchmark, in ms. */
const WARM_UP = 150;
const TIME = 400;

const { values: options } = parseArgs({
	options: {
		only: { type: "string", default: "" },
		json: { type: "boolean", default: false },
		save: { type: "string" },
		compare: { type: "string" },
		runs: { type: "string", default: "600" },
	},
});

async function medianMs({ name, prepare, runs }: Benchmark): Promise<number> {
	const bench = new Bench(
		runs === undefined
			? { time: TIME, warmupTime: WARM_UP, throws: true }
			: { iterations: runs, time: 0, warmup: false, throws: true },
	);
	bench.add(name, prepare(), { async: false });
	const [task] = await bench.run();
	const result = task?.result;
	if (!result || !("latency" in result)) throw new Error(`${name}: no measurement`);
	return result.latency.p50;
}

const rounded = (ms: number): number => Number(ms.toPrecision(4));
const say = (line: string): void => {
	if (!options.json) console.log(line);
};

const before = options.compare === undefined ? {} : (JSON.parse(readFileSync(options.compare, "utf8")) as Figures);
const figures: Figures = {};
function note(name: string, ms: number, people?: number): void {
	figures[name] = rounded(ms);
	const old = before[name];
	const ratio = old === undefined ? "" : `   ${(ms / old).toFixed(2)} × ${old}`;
	const rate = people === undefined ? "" : `   ${(people / ms / 1000).toFixed(1)} M agent-steps/s`;
	say(`${name.padEnd(44)} ${figures[name].toString().padStart(9)} ms${rate}${ratio}`);
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0).padStart(9);
function saySize(what: string, loaded: number, downloaded: number): void {
	say(`${what.padEnd(44)} ${kilobytes(loaded)} kB  ${kilobytes(downloaded)} kB to download`);
}

/** What it is compared with is timed right after it. */
const NATIVE = "epoch yuma2 64x256 fresh weights";

async function main(): Promise<void> {
	for (const benchmark of BENCHMARKS) {
		if (!benchmark.name.includes(options.only)) continue;
		note(benchmark.name, await medianMs(benchmark), benchmark.people);
		const native = benchmark.name === NATIVE ? nativeEpoch() : undefined;
		if (native !== undefined) note(`${NATIVE} in C`, native);
	}
	if ("typing in 900 kB".includes(options.only)) {
		for (const [name, ms] of Object.entries(longestBlocks())) note(name, ms);
	}
	// A minute on two quiet cores, and a Redis: only where it is asked for.
	if (options.only === "scale") {
		const begins = (what: string) => console.error(`${new Date().toTimeString().slice(0, 8)} ${what} …`);
		for await (const [name, ms] of scale(Number(options.runs), begins)) note(name, ms);
	}
	if ("activation".includes(options.only)) {
		const { activationMs, sizes } = measureStartup();
		note("activation", activationMs);
		for (const { file, loaded, downloaded } of sizes) saySize(file, loaded, downloaded);
		const total = (of: (size: (typeof sizes)[number]) => number) => sizes.reduce((sum, size) => sum + of(size), 0);
		saySize(
			"code in the package",
			total(({ loaded }) => loaded),
			total(({ downloaded }) => downloaded),
		);
	}
	if (options.save !== undefined) writeFileSync(options.save, `${JSON.stringify(figures, undefined, "\t")}\n`);
	if (options.json) console.log(JSON.stringify(figures));
}

void main();
