import { Random } from "../../src/numeric/random.ts";
import { MajorityNoise } from "../../src/simulations/honest-majority/parts/majorityNoise.ts";
import { DEFAULT_STUDY } from "../../src/simulations/honest-majority/parts/majorityStudy.ts";
import { RetentionMap } from "../../src/simulations/honest-majority/parts/retentionMap.ts";
import type { Benchmark } from "./benchmark.ts";

/** The whole map of 28,611 networks of 512 nodes on one thread, networks' weights included. */
export const retentionBenchmarks: readonly Benchmark[] = [
	{
		name: "retention map 28611 networks",
		runs: 1,
		prepare: () => () => {
			const noise = new MajorityNoise(DEFAULT_STUDY, new Random(0));
			let done = 0;
			for (done of new RetentionMap().fill(DEFAULT_STUDY, noise));
			return done;
		},
	},
];
