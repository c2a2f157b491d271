import { CounterRandom } from "../../../numeric/counterRandom.ts";
import { Random } from "../../../numeric/random.ts";
import { scaleFreeNetwork } from "../../shared/opinion/scaleFreeNetwork.ts";
import { Population } from "../model.ts";

const PEOPLE = 5000;
const STEPS = 60;

/** Where mean opinion settles, in %, when all see everybody's posts and one account in eleven is stubborn: a known result. */
export function meanField(): number {
	const first = Float64Array.from({ length: PEOPLE }, (_, i) => (i + 0.5) / PEOPLE);
	const people = {
		first,
		network: scaleFreeNetwork(PEOPLE, 2, new Random(1)),
		posts: new Uint8Array(PEOPLE).fill(5),
		follows: new Uint16Array(PEOPLE),
	};
	const rules = {
		recommended: 1,
		amplification: 1,
		tactic: "flood",
		labelled: 0,
		heeded: 0,
		tilt: 0,
		tiltedEvery: 1,
		influence: 0.5,
		stubbornness: 0.2,
		tolerance: 1,
		silence: 0,
	} as const;
	const population = new Population(people, PEOPLE / 10, rules, new CounterRandom(1));
	for (let step = 0; step < STEPS; step++) population.step();
	return 100 * population.mean();
}
