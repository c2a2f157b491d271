import type { Benchmark } from "./benchmark.ts";
import { epochBenchmarks } from "./epochBenchmarks.ts";
import { importBenchmarks } from "./importBenchmarks.ts";
import { networkBenchmarks } from "./networkBenchmarks.ts";
import { peopleBenchmarks } from "./peopleBenchmarks.ts";
import { retentionBenchmarks } from "./retentionBenchmarks.ts";

/** Everything that `npm run bench` times, in order. Add yours in a file of its own. */
export const BENCHMARKS: readonly Benchmark[] = [
	...epochBenchmarks,
	...importBenchmarks,
	...networkBenchmarks,
	...peopleBenchmarks,
	...retentionBenchmarks,
];
