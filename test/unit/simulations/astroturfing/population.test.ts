import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { type FeedRules, Population } from "../../../../src/simulations/astroturfing/model.ts";
import { scaleFreeNetwork } from "../../../../src/simulations/shared/opinion/scaleFreeNetwork.ts";

const rules: FeedRules = {
	posts: 5,
	recommended: 0.7,
	amplification: 5,
	tactic: "flood",
	labelled: 0,
	heeded: 1,
	tilt: 0,
	tiltedEvery: 1,
	influence: 0.1,
	stubbornness: 0.15,
	tolerance: 0.5,
	silence: 0.2,
};

function settle(bots: number, other: Partial<FeedRules> = {}) {
	const people = 2000;
	const draw = new Random(8);
	const first = Float64Array.from({ length: people + bots }, () => draw.uniform());
	const population = new Population(first, bots, scaleFreeNetwork(people + bots, 4, new Random(9)), {
		...rules,
		...other,
	});
	const random = new Random(10);
	for (let step = 0; step < 40; step++) population.step(random);
	return population;
}

test("opinions stay between 0 and 1, and nobody is counted who is a bot", () => {
	const population = settle(100);
	assert.ok(population.opinions.every((opinion) => opinion >= 0 && opinion <= 1));
	assert.equal(population.people, 2000);
});

test("more accounts move opinions further, for both tactics", () => {
	for (const tactic of ["flood", "infiltrate"] as const) {
		const means = [0, 50, 200].map((bots) => settle(bots, { tactic, silence: 0 }).mean());
		assert.ok(means[0]! < means[1]! && means[1]! < means[2]!, `${tactic}: ${means.join(", ")}`);
	}
});

test("an audit that labels everything, heeded by all, takes the accounts' effect away", () => {
	const [bare, audited, effect] = [settle(0).mean(), settle(200, { labelled: 1 }).mean(), settle(200).mean()];
	assert.ok(Math.abs(audited - bare) < 0.25 * (effect - bare), `${bare}, ${audited}, ${effect}`);
});

test("an owner's tilt reaches only those whom its recommender serves", () => {
	const [none, many, one] = [settle(0), settle(0, { tilt: 0.2, tiltedEvery: 5 }), settle(0, { tilt: 0.2 })];
	assert.ok(none.mean() < many.mean() && many.mean() < one.mean());
});

test("without influence nobody moves; fully stubborn people return to their first opinion", () => {
	assert.ok(Math.abs(settle(100, { influence: 0 }).mean() - settle(0, { influence: 0 }).mean()) < 0.02);
});
