import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { log } from "../../../../src/numeric/math.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { accountedTao } from "../../../../verify/network/accounts.ts";
import { RULE_SET_IDS, type RuleSetId } from "../../../../src/chain/ruleSetId.ts";
import { ruleSet } from "../../../../src/chain/rules/ruleSet.ts";
import { amountOf } from "../../../../src/chain/units.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { Founders } from "../../../../src/simulations/network-capital/parts/founders.ts";
import { Investors } from "../../../../src/simulations/network-capital/parts/investors.ts";
import {
	distance,
	motionOf,
	priceShares,
	sharesAfter,
} from "../../../../src/simulations/network-capital/parts/backTest.ts";
import { concentrationOf, placementOf } from "../../../../src/simulations/network-capital/parts/measures.ts";
import { MOTION_2025, RECORDED } from "../../../../src/simulations/network-capital/parts/recorded.ts";
import simulation from "../../../../src/simulations/network-capital/simulation.ts";
import { startWorld } from "../../../../src/simulations/network-capital/parts/startNetwork.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { networks } from "../../../fixtures/runs/networks.ts";

const valuesOf = (given: object) => checkValues(simulation.parameters, { days: 60, count: 40, ...given });
const worldOf = (given: object, rules: RuleSetId, seed = 3) =>
	startWorld(valuesOf(given), { random: new Random(seed), rules });
const outcomeOf = (given: object, rules: RuleSetId = "taoflow-2025-12", seed = 3) =>
	runToEnd(simulation, valuesOf(given), { random: new Random(seed), rules });
const near = (actual: number, expected: number, within: number) =>
	assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe("a network in which capital moves", () => {
	for (const rules of RULE_SET_IDS) {
		test(`no TAO is made or lost (${rules})`, () => {
			const world = worldOf({ founders: 30, days: 40 }, rules);
			for (let day = 0; day < 40; day++) world.advance();
			const { state } = world.network;
			near(amountOf(accountedTao(state)) / state.taoIssuance, 1, 1e-9);
			assert.ok(world.flows.injected > 0 && world.flows.paySold > 0);
			near(sum(world.capitalShares()), 1, 1e-9);
		});
	}

	test("quality is in the price as far as wanted, and the middle one is near 1", () => {
		const correlation = (known: number) => {
			const { network, quality } = worldOf({ known, count: 128 }, "taoflow-2025-12");
			const [a, b] = [
				network.rows.map((row) => log(network.price(row))),
				network.rows.map((row) => log(quality[row]!)),
			];
			const mean = (values: number[]) => sum(values) / values.length;
			const covariance = (x: number[], y: number[]) => mean(x.map((v, i) => (v - mean(x)) * (y[i]! - mean(y))));
			return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
		};
		near(correlation(0), 0, 0.25);
		near(correlation(0.9), 0.9, 0.08);
	});

	test("well-informed belief finds quality, wandering does not", () => {
		const end = (given: object) =>
			figureOf(outcomeOf({ known: 0, days: 150, founders: 0, ...given }, "dtao-2025-02"), "capital");
		const informed = end({ belief: 100, chase: 0, error: 0, speed: 3 });
		const blind = end({ belief: 0, chase: 0, revenue: 0 });
		assert.ok(informed > 0.6 && informed > blind + 0.4, `${informed} against ${blind}`);
	});

	test("under flow shares some get nothing, under price shares nobody does", () => {
		assert.ok(figureOf(outcomeOf({ inflow: 500 }), "without") > 0);
		assert.equal(figureOf(outcomeOf({}, "dtao-2025-02"), "without"), 0);
	});

	test("the halving comes when 10.5 million are out", () => {
		const outcome = outcomeOf({ beforeHalving: 20 });
		const halving = outcome.events.find(({ text }) => text.startsWith("Halving"));
		near(halving!.at, 20, 1);
		assert.equal(figureOf(outcome, "per-block"), 0.5);
		assert.equal(figureOf(outcomeOf({ beforeHalving: 100 }), "per-block"), 1);
	});

	test("a full network lets a newcomer in by dissolving one, and never more often than every four days", () => {
		const outcome = outcomeOf({ count: 128, founders: 60, purse: 20000, days: 60 });
		const dissolved = figureOf(outcome, "dissolved");
		assert.ok(dissolved >= 10 && dissolved <= 16, String(dissolved));
		assert.equal(figureOf(outcome, "entered"), dissolved);
		assert.equal(figureOf(outcome, "subnets"), 128);
	});

	test("an imported table is where it starts", () => {
		const imported = networks.find(({ kind }) => kind === "subnets")!;
		const world = startWorld(valuesOf({}), { random: new Random(1), rules: "taoflow-2025-12", imported });
		assert.equal(world.network.rows.length, 12);
		assert.equal(world.names[0], "Subnet 1");
		near(world.capitalShares()[0]!, 1 / 3.1032, 1e-3);
	});
});

describe("investors", () => {
	const quality = Float64Array.of(4, 1, 0, 3);
	const capital = Float64Array.of(0.25, 0.5, 0, 0.25);
	const want = (temper: object, returns = new Float64Array(4)) =>
		new Investors({ belief: 0, chase: 0, error: 0, ...temper }, 4, new Random(2)).want(quality, capital, returns);

	test("belief without error wants shares in proportion to quality", () => {
		[0.5, 0.125, 0, 0.375].forEach((share, i) => near(want({ belief: 1 })[i]!, share, 1e-12));
	});

	test("returns draw capital to what rose; nobody wants what does not exist", () => {
		const chased = want({ chase: 1 }, Float64Array.of(0.1, 0, 0, -0.1));
		assert.ok(chased[0]! > capital[0]! && chased[3]! < capital[3]!);
		for (const temper of [{ belief: 1 }, { chase: 1 }, {}, { belief: 1, chase: 1, error: 2 }]) {
			const wanted = want(temper);
			near(sum(wanted), 1, 1e-12);
			assert.equal(wanted[2], 0);
		}
	});
});

test("more TAO on root than there are is refused in the words of the panel", () => {
	const tooMuch = { rootTao: 6_500_000, beforeHalving: 365, count: 128 };
	assert.throws(() => outcomeOf(tooMuch), /more TAO than there are\. Lower “TAO on root” or “Days before the halving”/);
});

test("founders wait for a price that they can pay, and give up", () => {
	const founders = new Founders({ founders: 60, purse: 1, qualitySpread: 0.5 }, new Random(4));
	const { network } = worldOf({ count: 128 }, "taoflow-2025-12");
	for (let day = 1; day <= 70; day++) {
		founders.arrive(day);
		founders.tryAll(network, day, () => assert.fail("nobody has so much"));
	}
	assert.ok(founders.gaveUp > 0 && founders.gaveUp < founders.arrived && founders.entered === 0);
});

test("concentration is measured as the published figures were", () => {
	const equal = concentrationOf(Float64Array.from({ length: 20 }, () => 0.05));
	near(equal.topTen, 0.5, 1e-12);
	near(equal.hhi, 0.05, 1e-12);
	near(equal.gini, 0, 1e-12);
	assert.equal(equal.for51, 11);
	assert.equal(equal.paid, 20);
	const start = placementOf(worldOf({ count: 128 }, "taoflow-2025-12"));
	assert.ok(start.capital > -1 && start.without === 128);
});

describe("back-test of the share rules on prices", () => {
	const day = (...prices: number[]) => Float64Array.from(prices);

	test("steady prices: price shares become the prices' own, and flow shares nothing at all", () => {
		const steady = Array.from({ length: 400 }, () => day(0.06, 0.03, 0.01));
		const shares = sharesAfter(steady, ruleSet("dtao-2025-02"));
		[0.6, 0.3, 0.1].forEach((share, i) => near(shares[i]!, share, 1e-9));
		assert.deepEqual([...sharesAfter(steady, ruleSet("taoflow-2025-12"))], [0, 0, 0]);
	});

	test("only who rises is paid by flows, in proportion to what a pool of equal depth took in", () => {
		const moved = [day(0.01, 0.04, 0.09), day(0.04, 0.04, 0.04)];
		assert.deepEqual([...sharesAfter(moved, ruleSet("taoflow-2025-12"))], [1, 0, 0]);
		const both = [day(0.01, 0.01, 0.09), day(0.04, 0.0225, 0.09)];
		// √(0.01 × 0.04) − 0.01 = 0.01 against √(0.01 × 0.0225) − 0.01 = 0.005.
		[2 / 3, 1 / 3, 0].forEach((share, i) => near(sharesAfter(both, ruleSet("taoflow-2025-12"))[i]!, share, 1e-9));
	});

	test("a subnet that has not begun stands at an absurd price and counts for nothing", () => {
		assert.deepEqual([...priceShares(day(0.1, 584, NaN))], [1, 0, 0]);
	});

	test("motion: what moves in a day, and whose ranks stay", () => {
		const history = [day(0.1, 0.1, 0.2), day(0.2, 0.1, 0.1), day(0.1, 0.1, 0.2)];
		near(motionOf(history, 1).turnover, 0.25, 1e-12);
		near(distance(priceShares(history[0]!), priceShares(history[1]!)), 0.25, 1e-12);
		near(motionOf(history, 2).persistence, 1, 1e-12);
		assert.equal(motionOf(history, 5).persistence, 1, "too short to say");
	});

	test("the model moves as the prices of 2025 did, within a fifth and a twentieth", () => {
		const outcome = outcomeOf({ days: 70, count: 128, founders: 0, beforeHalving: 365 }, "dtao-2025-02");
		near(figureOf(outcome, "turnover") / MOTION_2025.turnover, 1, 0.2);
		near(figureOf(outcome, "persistence") / MOTION_2025.persistence, 1, 0.05);
	});

	test("recorded figures fit together: the more unequal, the fewer for 51 %", () => {
		const [prices, byPrice, byFlow] = RECORDED;
		assert.ok(prices!.hhi < byPrice!.hhi && byPrice!.hhi < byFlow!.hhi);
		assert.ok(prices!.for51 > byPrice!.for51 && byPrice!.for51 > byFlow!.for51 && byFlow!.paid < 0.25 * prices!.paid);
	});
});

test("investors place all that they have: what the limit of prices leaves over comes the day after", () => {
	const world = worldOf({ speed: 6, days: 40, count: 128, revenue: 0, inflow: 1000, founders: 0 }, "dtao-2025-02");
	for (let day = 0; day < 40; day++) world.advance();
	near(world.flows.staked / 40_000, 1, 0.3);
});

test("where no subnet gains money nothing is minted under flow shares, and that is said", () => {
	const given = {
		belief: 100,
		chase: 0,
		error: 0,
		inflow: -3000,
		revenue: 0,
		founders: 0,
		sold: 100,
		speed: 0,
		days: 90,
	};
	const outcome = outcomeOf(given);
	assert.ok(figureOf(outcome, "unminted") > 5, `${figureOf(outcome, "unminted")} %`);
	assert.ok(simulation.detail(outcome, valuesOf(given)).some((line) => line.includes("not minted")));
	assert.ok(Math.abs(figureOf(outcomeOf({ ...given, days: 30 }, "dtao-2025-02"), "unminted")) < 1);
});

test("the highest bid comes first, whoever asked first", () => {
	const founders = new Founders({ founders: 60, purse: 100_000, qualitySpread: 0.5 }, new Random(4));
	const { network } = worldOf({ count: 40 }, "taoflow-2025-12");
	const purses: number[] = [];
	for (let day = 1; day <= 30; day++) {
		founders.arrive(day);
		founders.tryAll(network, day, ({ purse }) => purses.push(purse));
		network.stepBlocks(7200);
	}
	assert.ok(purses.length > 3 && purses[0]! > 100_000, String(purses));
});

for (const { what, published, ours, tolerance, compute } of simulation.benchmarks!) {
	test(`checked against: ${what}`, () => {
		const value = compute();
		assert.ok(Math.abs(value - published) <= tolerance, `${value} is not ${published}`);
		assert.equal(Number(value.toPrecision(4)), ours);
	});
}
