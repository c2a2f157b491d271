import { type Benchmark } from "../../kit/evidence.ts";
import { busyShare, criticalBatch } from "../model.ts";
import { busyOf, REAL_RUNS } from "./published.ts";

const intellect = { title: "Jaghouar et al. 2024, INTELLECT-1", url: "https://arxiv.org/abs/2412.01152" };
/** Seconds of work between two rounds. */
const WORK = 38 * 60;

/** What the arithmetic of rounds must give. */
export const benchmarks: readonly Benchmark[] = [
	{
		what: "INTELLECT-1, time spent computing with rounds of 469 s (worldwide)",
		unit: "%",
		published: 83,
		source: intellect,
		ours: 82.94,
		tolerance: 0.5,
		compute: () => 100 * busyShare(WORK, 469),
	},
	{
		what: "INTELLECT-1, time spent computing with rounds of 103 s (within the USA)",
		unit: "%",
		published: 96,
		source: intellect,
		ours: 95.68,
		tolerance: 0.5,
		compute: () => 100 * busyShare(WORK, 103),
	},
	{
		what: "Covenant-72B, time spent computing",
		unit: "%",
		published: 94.5,
		source: { title: "Covenant-72B technical report", url: "https://arxiv.org/abs/2603.08163" },
		ours: 94.49,
		tolerance: 0.5,
		compute: () => busyOf(REAL_RUNS[1]),
	},
	{
		what: "Critical batch at a loss of 3 nat per token",
		unit: "million tokens",
		published: 1.12,
		source: { title: "Kaplan et al. 2020, eq. 1.4", url: "https://arxiv.org/abs/2001.08361" },
		ours: 1.123,
		tolerance: 0.02,
		compute: () => criticalBatch(3) / 1e6,
	},
];
