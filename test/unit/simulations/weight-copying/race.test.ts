import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { DEFAULT_YUMA } from "../../../../src/chain/epoch/yumaParameters.ts";
import { CopyingRace, type RaceRules } from "../../../../src/simulations/weight-copying/model.ts";

const rules: RaceRules = {
	evaluators: 10,
	miners: 48,
	noise: 0.2,
	drift: 0.05,
	source: "ratings",
	lag: 2,
	yuma: DEFAULT_YUMA,
};

function copierPay(other: Partial<RaceRules>): number {
	const race = new CopyingRace({ ...rules, ...other }, new Random(3));
	let sum = 0;
	for (let epoch = 0; epoch < 160; epoch++) {
		const now = race.epoch();
		if (epoch >= 100) sum += now.copier / 60;
	}
	return sum;
}

test("pay per stake averages to 1 over everybody", () => {
	const race = new CopyingRace(rules, new Random(1));
	for (let epoch = 0; epoch < 10; epoch++) {
		const { copier, evaluators } = race.epoch();
		assert.ok(Math.abs((copier + 10 * evaluators) / 11 - 1) < 1e-9);
	}
});

test("with miners that do not change a copier beats noisy evaluators", () => {
	assert.ok(copierPay({ drift: 0 }) > 1);
});

test("a staler copy never pays better, and change of miners makes it worse", () => {
	const pays = [1, 5, 20].map((lag) => copierPay({ lag, drift: 0.3 }));
	assert.ok(pays[0]! > pays[2]!);
	assert.ok(copierPay({ lag: 5, drift: 0.3 }) < copierPay({ lag: 5, drift: 0.01 }));
});

test("before there is anything to copy the copier earns nothing", () => {
	assert.equal(new CopyingRace({ ...rules, lag: 3 }, new Random(2)).epoch().copier, 0);
});

test("a copy of ratings that are public at once is at least as trusted as any evaluator", () => {
	const race = new CopyingRace({ ...rules, lag: 0 }, new Random(4));
	for (let epoch = 0; epoch < 5; epoch++) {
		const { copierTrust, evaluatorTrust } = race.epoch();
		assert.ok(copierTrust > evaluatorTrust, `${copierTrust} against ${evaluatorTrust}`);
	}
});

test("the published consensus of last epoch is what a copier of it has first", () => {
	const race = new CopyingRace({ ...rules, source: "consensus", lag: 1 }, new Random(5));
	assert.equal(race.epoch().copier, 0);
	assert.ok(race.epoch().copier > 0);
});
