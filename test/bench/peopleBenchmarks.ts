import { Random } from "../../src/numeric/random.ts";
import { Population } from "../../src/simulations/astroturfing/model.ts";
import { scaleFreeNetwork } from "../../src/simulations/shared/opinion/scaleFreeNetwork.ts";
import type { Benchmark } from "./benchmark.ts";

const PEOPLE = 10_000;
const BOTS = 300;

/** One step of everybody: five posts seen, an opinion moved. Agent-steps per second are the people over this time. */
export const peopleBenchmarks: readonly Benchmark[] = [
	{
		name: "astroturfing step 10000 people",
		prepare: () => {
			const draw = new Random(1);
			const first = Float64Array.from({ length: PEOPLE + BOTS }, () => draw.uniform());
			const population = new Population(first, BOTS, scaleFreeNetwork(PEOPLE + BOTS, 4, new Random(2)), {
				posts: 5,
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
			});
			return () => population.step(draw);
		},
	},
];
