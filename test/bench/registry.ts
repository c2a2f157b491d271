import type { Benchmark } from "./benchmark.ts";
import { epochBenchmarks } from "./epochBenchmarks.ts";

/** Everything that `npm run bench` times, in order. Add yours in a file of its own. */
export const BENCHMARKS: readonly Benchmark[] = [...epochBenchmarks];
