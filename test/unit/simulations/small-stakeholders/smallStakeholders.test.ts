import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { type RuleSetId } from "../../../../src/chain/ruleSetId.ts";
import { ruleSet } from "../../../../src/chain/rules/ruleSet.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { NAMED_MARKETS } from "../../../../src/simulations/shared/pools/subnetPools.ts";
import { MINER_SLOTS, MinersWorld } from "../../../../src/simulations/small-stakeholders/model.ts";
import simulation from "../../../../src/simulations/small-stakeholders/simulation.ts";
import { SlotMarket } from "../../../../src/simulations/small-stakeholders/parts/slotMarket.ts";
import { survivalCurve } from "../../../../src/simulations/small-stakeholders/parts/survival.ts";
import { validatorEntry } from "../../../../src/simulations/small-stakeholders/parts/validatorEntry.ts";

const rules = ruleSet("taoflow-2025-12");
const near = (actual: number, expected: number, within = 1e-9) =>
	assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);
const valuesOf = (given: object) => checkValues(simulation.parameters, { days: 60, ...given });
const outcomeOf = (given: object, id: RuleSetId = "taoflow-2025-12", seed = 2) =>
	runToEnd(simulation, valuesOf(given), { random: new Random(seed), rules: id });

describe("slots", () => {
	test("the price moves as the rules say: 3 registrations raise 1 to 1.03, none lowers it to 0.985", () => {
		const market = new SlotMarket(8, 1, rules, 0);
		for (let k = 0; k < 3; k++) market.register(k);
		assert.equal(market.isOpen, false);
		market.closeInterval();
		near(market.price, 1.03);
		assert.ok(market.isOpen);
		const quiet = new SlotMarket(8, 1, rules, 0);
		quiet.closeInterval();
		near(quiet.price, 0.985);
	});

	test("the later law: 26 % more with each registration, half after 360 blocks, no limit of three", () => {
		const market = new SlotMarket(8, 1, ruleSet("price-burn-2026-06"), 0);
		for (let k = 0; k < 4; k++) market.register(k);
		near(market.price, 1.26 * 1.26 * 1.26 * 1.26, 1e-12);
		assert.ok(market.isOpen);
		market.closeInterval();
		near(market.price, (1.26 * 1.26 * 1.26 * 1.26) / 2, 1e-12);
	});

	test("the lowest goes, the immune stay while others can go", () => {
		const market = new SlotMarket(3, 1, rules, 5000);
		market.score.set([3, 1, 2]);
		assert.equal(market.register(100).slot, 1);
		assert.equal(market.register(200).slot, 2);
		assert.equal(market.register(300).slot, 0);
		// All three are immune now: the lowest of them goes, the oldest first.
		market.score.set([0.5, 0.2, 0.2]);
		assert.equal(market.register(400).slot, 1);
	});
});

test("Kaplan-Meier: who is still watched counts for as long as it was", () => {
	const spells = [
		{ days: 1, ended: true },
		{ days: 2, ended: false },
		{ days: 3, ended: true },
		{ days: 4, ended: false },
	];
	const curve = survivalCurve(spells, [0, 1, 2, 3, 4, 5]);
	assert.deepEqual(curve.slice(0, 5), [1, 0.75, 0.75, 0.375, 0.375]);
	assert.ok(Number.isNaN(curve[5]));
	assert.ok(survivalCurve([], [0]).every(Number.isNaN));
});

describe("a world of miners", () => {
	test("pays out the whole pot and no more, whatever the rule of pay", () => {
		for (const pay of ["linear", "steep", "winner"]) {
			const world = new MinersWorld(valuesOf({ pay, price: 100, cost: 1 }), rules, 0.01, new Random(1));
			for (let step = 0; step < 50; step++) world.advance();
			const earned = world.slots.reduce((sum, person) => sum + (person?.earned ?? 0), 0);
			near(earned, 50 * world.pot, 1e-9 * earned);
			near(world.pot, 360 * 0.41 * 0.01 * (1 - 0.278), 1e-4);
		}
	});

	test("slots never change in number, and shares of slots and pay add up", () => {
		const world = new MinersWorld(valuesOf({ arrivals: 30, largeKeys: 20, cost: 1 }), rules, 0.01, new Random(3));
		for (let step = 0; step < 400; step++) world.advance();
		assert.equal(world.slots.length, MINER_SLOTS);
		const { newcomer, incumbent, large } = world.takeShares();
		near(newcomer.slots + incumbent.slots + large.slots, world.slots.filter(Boolean).length / MINER_SLOTS);
		near(newcomer.pay + incumbent.pay + large.pay, 1);
		assert.ok(large.slots > 0);
	});

	test("nobody spends more than it has, and who leaves is out for good", () => {
		const world = new MinersWorld(valuesOf({ capital: 0.05, cost: 200, price: 0.01 }), rules, 0.01, new Random(4));
		for (let step = 0; step < 600; step++) world.advance();
		const broke = world.newcomers.filter(({ fate }) => fate === "broke");
		assert.ok(broke.length > 0);
		for (const { capital, earned, spent, left } of broke) {
			assert.ok(left !== undefined && capital + earned - spent > -world.runningCost);
		}
	});
});

describe("entry", () => {
	const survival = (given: object) => figureOf(outcomeOf(given), "survival");

	test("better newcomers stay more often, more of them crowd each other out", () => {
		assert.ok(survival({ newSkill: 200 }) > survival({ newSkill: 50 }));
		assert.ok(survival({ arrivals: 1, largeKeys: 0 }) > survival({ arrivals: 40, largeKeys: 0 }));
	});

	test("where nobody is paid hardly anybody earns more than it spent", () => {
		assert.ok(figureOf(outcomeOf({ burned: 99 }), "paid") < 5);
	});

	test("a price that nobody would pay keeps everybody out until it has fallen", () => {
		const world = new MinersWorld(valuesOf({ price: 100 }), rules, 0.01, new Random(6));
		for (let step = 0; step < 200; step++) world.advance();
		assert.equal(world.pricesPaid.length, 0);
		assert.ok(world.newcomers.some(({ fate }) => fate === "refused"));
		for (let step = 0; step < 600; step++) world.advance();
		assert.ok(world.pricesPaid.length > 0 && Math.max(...world.pricesPaid) < 2);
	});
});

test("a validator with the least stake: 1,000 alpha through the pool, and its share of the dividends", () => {
	const { zeus } = NAMED_MARKETS;
	const { cost, share, perDay } = validatorEntry(zeus, 1000, { ...rules, feeRate: 0 });
	near(cost, (zeus.taoReserve * 1000) / (zeus.alphaReserve - 1000), 1e-9);
	near(share, 1000 / (zeus.alphaOutstanding + 1000), 1e-12);
	near(perDay, (share * 2952 * zeus.taoReserve) / zeus.alphaReserve, 1e-4);
});

test("entry counts as open by newcomers' part of the pay, whoever was pushed out by better ones", () => {
	const finding = simulation.findings.find(({ claim }) => claim === "4-not-replace-but-alternative")!;
	const judge = (survival: number, pay: number) => {
		const figures = [
			{ id: "survival", label: "survival", unit: "%", value: survival },
			{ id: "newcomer-pay", label: "pay", unit: "%", value: pay },
		];
		const { verdict, margin } = finding.test(
			{ figures, tables: [], participants: [], events: [] },
			checkValues(simulation.parameters, {}),
		);
		return [verdict, margin];
	};
	assert.deepEqual(judge(15, 10), ["contradicted", -15]);
	assert.deepEqual(judge(15, 45), ["qualified", 20]);
	assert.deepEqual(judge(15, 55), ["supported", 30]);
});

test("skill that shows before protection ends is what keeps a newcomer: slower judges, fewer who stay", () => {
	const of = (given: object, id: string) => figureOf(outcomeOf({ days: 80, ...given }), id);
	const shown = [0.1, 2, 7].map((warmUp) => of({ warmUp }, "skill-shown"));
	const stay = [0.1, 2, 7].map((warmUp) => of({ warmUp }, "survival"));
	near(shown[1]!, 100 * (1 - Math.exp(-5000 / 7200 / 2)), 1e-6);
	assert.ok(shown[0]! > shown[1]! && shown[1]! > shown[2]!);
	assert.ok(stay[0]! > stay[1]! && stay[1]! > stay[2]!, String(stay));
	assert.ok(of({ immunity: 20_000 }, "survival") > stay[1]!);
});

test("slots times days are the sum of everybody's spells", () => {
	const world = new MinersWorld(valuesOf({ arrivals: 10, largeKeys: 0, cost: 1 }), rules, 0.01, new Random(9));
	let held = 0;
	for (let step = 0; step < 600; step++) {
		world.advance();
		held += world.slots.filter((person) => person?.kind === "newcomer").length / 20;
	}
	const spells = world.newcomers.reduce(
		(sum, { registered, left }) => sum + (registered === undefined ? 0 : (left ?? world.day) - registered),
		0,
	);
	near(held / spells, 1, 0.02);
});

test("no default verdict is the minority of 20 seeds", () => {
	const values = checkValues(simulation.parameters, { days: 60 });
	const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
	const outcomes = seeds.map((seed) =>
		runToEnd(simulation, values, { random: new Random(seed), rules: "taoflow-2025-12" }),
	);
	for (const finding of simulation.findings) {
		const verdicts = outcomes.map((outcome) => finding.test(outcome, values).verdict);
		const same = verdicts.filter((verdict) => verdict === verdicts[0]).length;
		assert.ok(same > 10, `${finding.claim}: seed 1 says ${verdicts[0]}, ${same} of 20 do`);
	}
});

for (const { what, published, ours, tolerance, compute } of simulation.benchmarks!) {
	test(`checked against: ${what}`, () => {
		const value = compute();
		assert.ok(Math.abs(value - published) <= tolerance, `${value} is not ${published}`);
		assert.equal(Number(value.toPrecision(4)), ours);
	});
}
