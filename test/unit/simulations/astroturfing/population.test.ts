import assert from "node:assert/strict";
import { test } from "node:test";
import { CounterRandom } from "../../../../src/numeric/counterRandom.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { type FeedRules, Population } from "../../../../src/simulations/astroturfing/model.ts";
import { scaleFreeNetwork } from "../../../../src/simulations/shared/opinion/scaleFreeNetwork.ts";

const rules: FeedRules = {
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
	const size = 2000;
	const draw = new Random(8);
	const followers = new Random(11);
	const follows = new Uint16Array(size);
	for (let tie = 0; tie < 8 * bots; tie++) follows[followers.integer(0, size - 1)]!++;
	const people = {
		first: Float64Array.from({ length: size }, () => draw.uniform()),
		network: scaleFreeNetwork(size, 4, new Random(9)),
		posts: Uint8Array.from({ length: size }, (_, i) => 3 + (i % 5)),
		follows,
	};
	const population = new Population(people, bots, { ...rules, ...other }, new CounterRandom(10));
	for (let step = 0; step < 40; step++) population.step();
	return population;
}

test("opinions stay between 0 and 1, and only people are counted", () => {
	const population = settle(100);
	assert.ok(population.opinions.every((opinion) => opinion >= 0 && opinion <= 1));
	assert.equal(population.opinions.length, 2000);
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

test("conditions without accounts, labels or tilt are the same to the last bit", () => {
	assert.deepEqual(settle(0).opinions, settle(0, { labelled: 1, tiltedEvery: 7 }).opinions);
	assert.deepEqual(settle(100).opinions, settle(100, { tiltedEvery: 7 }).opinions);
});

test("support needed to speak has no stairs: a little more of it silences a little more", () => {
	const silent = [0.18, 0.2, 0.22, 0.24, 0.26].map((silence) => settle(0, { silence, influence: 0 }).silent());
	const steps = silent.slice(1).map((share, i) => share - silent[i]!);
	assert.ok(
		steps.every((step) => step >= -0.005 && step < 0.12),
		silent.join(", "),
	);
	assert.ok(silent.at(-1)! > silent[0]!);
});
