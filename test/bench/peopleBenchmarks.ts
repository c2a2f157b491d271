import { CounterRandom } from "../../src/numeric/counterRandom.ts";
import { Random } from "../../src/numeric/random.ts";
import { Population } from "../../src/simulations/astroturfing/model.ts";
import { scaleFreeNetwork } from "../../src/simulations/shared/opinion/scaleFreeNetwork.ts";
import type { Benchmark } from "./benchmark.ts";

/** One step of everybody: five posts seen, an opinion moved. Agent-steps per second are the people over this time. */
export const peopleBenchmarks: readonly Benchmark[] = [10_000, 100_000, 1_000_000].map((size) => ({
	name: `astroturfing step ${size} people`,
	people: size,
	prepare: () => {
		const draw = new Random(1);
		const people = {
			first: Float64Array.from({ length: size }, () => draw.uniform()),
			network: scaleFreeNetwork(size, 4, new Random(2)),
			posts: new Uint8Array(size).fill(5),
			follows: new Uint16Array(size),
		};
		const rules = {
			recommended: 0.7,
			amplification: 5,
			tactic: "flood",
			labelled: 0.48,
			heeded: 0.6,
			tilt: 0,
			tiltedEvery: 1,
			influence: 0.1,
			stubbornness: 0.15,
			tolerance: 0.5,
			silence: 0.2,
		} as const;
		const population = new Population(people, size / 33, rules, new CounterRandom(3));
		return () => population.step();
	},
}));
