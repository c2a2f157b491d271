import assert from "node:assert/strict";
import { test } from "node:test";
import { CounterRandom } from "../../../../src/numeric/counterRandom.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { type FeedRules, type People, Population } from "../../../../src/simulations/astroturfing/model.ts";
import { scaleFreeNetwork } from "../../../../src/simulations/shared/opinion/scaleFreeNetwork.ts";
import { PlainPopulation } from "../../../fixtures/opinion/plainPopulation.ts";

const RULES: FeedRules = {
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
};
const OTHERS: readonly Partial<FeedRules>[] = [
	{},
	{ tactic: "infiltrate" },
	{ tilt: 0.3, tiltedEvery: 3 },
	{ labelled: 0, tolerance: 0.2, silence: 0.6 },
	{ recommended: 1 },
	{ recommended: 0, stubbornness: 0 },
];
/** Fewer people than read together, some more, and the last of them alone. */
const SIZES = [7, 300, 513];

function peopleOf(size: number): People {
	const draw = new Random(1);
	const network = scaleFreeNetwork(size, 4, new Random(2));
	return {
		first: Float64Array.from({ length: size }, () => draw.uniform()),
		// The last person knows nobody.
		network: { ...network, starts: network.starts.map((start, i) => (i === size ? network.starts[size - 1]! : start)) },
		posts: Uint8Array.from({ length: size }, () => draw.integer(0, 7)),
		follows: Uint16Array.from({ length: size }, (_, i) => (i === size - 1 ? 0 : draw.integer(0, 2))),
	};
}

for (const [index, other] of OTHERS.entries()) {
	test(`people who pick together and read together do as one by one, to the last bit (${index + 1})`, () => {
		for (const size of SIZES) {
			const people = peopleOf(size);
			for (const bots of [0, Math.ceil(size / 20)]) {
				const rules = { ...RULES, ...other };
				const fast = new Population(people, bots, rules, new CounterRandom(3));
				const plain = new PlainPopulation(people, bots, rules, new CounterRandom(3));
				for (let step = 0; step < 12; step++) {
					fast.step();
					plain.step();
					assert.deepEqual(fast.opinions, plain.opinions);
					assert.deepEqual(fast.speaks, plain.speaks);
				}
				assert.ok(new Set(fast.opinions).size > 1);
			}
		}
	});
}
