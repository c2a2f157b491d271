import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd, type World } from "../../../../src/simulations/kit/contract.ts";
import { Collection } from "../../../../src/simulations/data-universe/parts/collection.ts";
import { drawCollectors } from "../../../../src/simulations/data-universe/parts/collectors.ts";
import { drawLabels } from "../../../../src/simulations/data-universe/parts/labels.ts";
import { OLDEST_HOURS } from "../../../../src/simulations/data-universe/parts/scoring.ts";
import dataUniverse from "../../../../src/simulations/data-universe/simulation.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";

const world = (seed = 3): World => ({ random: new Random(seed), rules: "taoflow-2025-12" });
const run = (given: Readonly<Record<string, unknown>> = {}) =>
	runToEnd(dataUniverse, checkValues(dataUniverse.parameters, given), world());

test("value that nobody renews falls to half in 30 days and then to nothing", () => {
	const values = checkValues(dataUniverse.parameters, { freeloaders: 0 });
	const collectors = drawCollectors(values, new Random(1));
	const collection = new Collection(drawLabels(0.005, new Random(2)), collectors, new Random(3));
	const count = collectors.miners.length;
	const work = { real: new Float64Array(count).fill(1), padding: new Float64Array(count).fill(1) };
	const rest = { real: new Float64Array(count), padding: work.padding };
	collection.advance(work, false);
	const fresh = collection.rawOf(0);
	assert.ok(fresh > 0);
	for (let hour = 0; hour < OLDEST_HOURS; hour++) collection.advance(rest, false);
	assert.ok(Math.abs(collection.rawOf(0) / fresh - 0.5) < 1e-9);
	collection.advance(rest, false);
	assert.ok(Math.abs(collection.rawOf(0) / fresh) < 1e-9);
});

test("checks find invented posts as often as there are any", () => {
	const values = checkValues(dataUniverse.parameters, { fakeShare: 40 });
	const collectors = drawCollectors(values, new Random(1));
	const collection = new Collection(drawLabels(0.005, new Random(2)), collectors, new Random(3));
	const padded = collectors.miners.findIndex(({ kind }) => kind.id === "fabricator");
	const count = collectors.miners.length;
	const padding = new Float64Array(count).fill(1);
	padding[padded] = 1 / 0.6;
	for (let hour = 0; hour < 50; hour++) collection.advance({ real: new Float64Array(count).fill(1), padding }, false);
	assert.ok(Math.abs(collection.realShare(padded) - 0.6) < 1e-9);
	assert.ok(Math.abs(collection.realShare(0) - 1) < 1e-9);
});

test("the owner's key burns its part, and a gate of 2.5 leaves inventors less than collectors", () => {
	const outcome = run();
	assert.ok(Math.abs(figureOf(outcome, "burned") - 60) < 2);
	assert.ok(figureOf(outcome, "fabricator-share") < 90);
	assert.ok(figureOf(outcome, "best-gain") < figureOf(run({ exponent: 1 }), "best-gain"));
});

test("more keys with the same posts earn more together", () => {
	const few = figureOf(run({ sybilKeys: 2 }), "twin-multiple");
	const many = figureOf(run({ sybilKeys: 12 }), "twin-multiple");
	assert.ok(many > 1.5 * few, `${few} ${many}`);
});

test("the derivation of an epoch agrees with the run that stopped there", () => {
	const values = checkValues(dataUniverse.parameters, { days: 10 });
	const simulated = dataUniverse.simulate(values, world());
	let frame;
	for (let epoch = 1; epoch <= 3; epoch++) frame = simulated.next().value;
	assert.ok(frame && "snapshot" in frame);
	for (const participant of frame.snapshot().participants) {
		const { lines } = dataUniverse.derivePay!(participant.id, 3, values, world());
		assert.equal(lines.at(-2)!.value, participant.pay.value, participant.id);
	}
});
