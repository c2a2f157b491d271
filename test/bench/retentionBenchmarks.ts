import { Random } from "../../src/numeric/random.ts";
import { MajorityNoise } from "../../src/simulations/honest-majority/parts/majorityNoise.ts";
import { DEFAULT_STUDY, HONEST_STAKES } from "../../src/simulations/honest-majority/parts/majorityStudy.ts";
import { RetentionMap } from "../../src/simulations/honest-majority/parts/retentionMap.ts";
import type { Benchmark } from "./benchmark.ts";

const fill = (whole?: number) => () => {
	const noise = new MajorityNoise(DEFAULT_STUDY, new Random(0));
	let done = 0;
	for (done of new RetentionMap().fill(DEFAULT_STUDY, noise, whole));
	return done;
};

/**
 * The map of 28,611 networks of 512 nodes on one thread, networks' weights included: all of them, and those that a run of
 * *Honest majority* needs to say the same.
 */
export const retentionBenchmarks: readonly Benchmark[] = [
	{ name: "retention map 28611 networks", runs: 3, prepare: () => fill() },
	{ name: "retention map as a run needs it", runs: 3, prepare: () => fill(HONEST_STAKES.indexOf(0.6)) },
];
