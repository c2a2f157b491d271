import { CounterRandom } from "../../src/numeric/counterRandom.ts";
import { Random } from "../../src/numeric/random.ts";
import { type People, Population } from "../../src/simulations/astroturfing/model.ts";
import { scaleFreeNetwork } from "../../src/simulations/shared/opinion/scaleFreeNetwork.ts";
import { PlainPopulation } from "../fixtures/opinion/plainPopulation.ts";
import type { Benchmark } from "./benchmark.ts";

const RULES = {
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

function peopleOf(size: number): People {
	const draw = new Random(1);
	return {
		first: Float64Array.from({ length: size }, () => draw.uniform()),
		network: scaleFreeNetwork(size, 4, new Random(2)),
		posts: new Uint8Array(size).fill(5),
		follows: new Uint16Array(size),
	};
}

/**
 * One step of everybody: five posts seen, an opinion moved. Agent-steps per second are the people over this time. `plain`
 * is the same person by person, the model's oracle.
 */
export const peopleBenchmarks: readonly Benchmark[] = [10_000, 100_000, 1_000_000].flatMap((size) => {
	const stepOf = (Kind: typeof Population | typeof PlainPopulation) => () => {
		const population = new Kind(peopleOf(size), size / 33, RULES, new CounterRandom(3));
		return () => {
			population.step();
		};
	};
	const shared = { people: size, ...(size >= 1e6 && { runs: 8 }) };
	return [
		{ name: `astroturfing step ${size} people`, ...shared, prepare: stepOf(Population) },
		{ name: `astroturfing step ${size} people plain`, ...shared, prepare: stepOf(PlainPopulation) },
	];
});
