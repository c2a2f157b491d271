import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { ruleSet } from "../../../../src/chain/rules/ruleSet.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import {
	drawMarkets,
	MARKET_FIT,
	NAMED_MARKETS,
	poolOf,
} from "../../../../src/simulations/shared/pools/subnetPools.ts";
import { mapCosts } from "../../../../src/simulations/takeover/parts/networkMap.ts";
import {
	cheapestLock,
	convictionAfter,
	daysToOwnership,
	lockToWinAfter,
} from "../../../../src/simulations/takeover/parts/ownershipRoute.ts";
import simulation from "../../../../src/simulations/takeover/simulation.ts";
import { crowdOut, floodSlots } from "../../../../src/simulations/takeover/parts/slotsRoute.ts";
import {
	Campaign,
	counterThatStops,
	dailyTake,
	mostShare,
	purchaseFor,
} from "../../../../src/simulations/takeover/parts/stakeRoute.ts";

const rules = ruleSet("taoflow-2025-12");
const free = { ...rules, feeRate: 0 };
const near = (actual: number, expected: number, share: number) =>
	assert.ok(Math.abs(actual / expected - 1) <= share, `${actual} is not within ${100 * share} % of ${expected}`);
const cost = (name: keyof typeof NAMED_MARKETS) =>
	purchaseFor(NAMED_MARKETS[name], poolOf(NAMED_MARKETS[name], free), 0.51, 1, 0);

test("buying x from the pool costs y·x/(X − x); the four named subnets at 51 %", () => {
	const { needed, cost: paid } = cost("data-universe");
	const { taoReserve, alphaReserve } = NAMED_MARKETS["data-universe"];
	near(paid, (taoReserve * needed) / (alphaReserve - needed), 1e-9);
	near(paid, 53_200, 0.005);
	near(cost("chutes").cost, 10.9e6, 0.02);
	assert.equal(cost("zeus").cost, Infinity);
	assert.equal(cost("ridges").cost, Infinity);
});

test("drawn subnets resemble the snapshot: 10 % of nearly all costs about 390,000 TAO, 51 % is for sale in few", () => {
	const totals = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
		const markets = drawMarkets(128, new Random(seed));
		return { tenth: mapCosts(markets, 0.1, free), half: mapCosts(markets, 0.51, free) };
	});
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	near(mean(totals.map(({ tenth }) => tenth.total)), 390_000, 0.35);
	assert.ok(totals.every(({ tenth, half }) => tenth.costs.length > 118 && half.costs.length < 45));
	assert.equal(MARKET_FIT.outside.correlation, -0.757);
});

test("a campaign: share grows with money, counter-buying lowers it, nothing is bought beyond the budget", () => {
	const run = (other: object) => {
		const market = NAMED_MARKETS["data-universe"];
		const campaign = new Campaign(market, poolOf(market, rules), {
			share: 0.51,
			budget: 20_000,
			days: 10,
			counter: 0,
			awake: 1,
			rootWeight: 0,
			flight: 0.5,
			...other,
		});
		let last = campaign.step();
		for (let day = 0; day < 30; day++) last = campaign.step();
		return { campaign, last };
	};
	assert.ok(run({ budget: 40_000 }).last.share > run({}).last.share);
	assert.ok(run({ counter: 1 }).last.share < run({}).last.share);
	near(run({}).last.spent, 20_000, 1e-9);
	const won = run({ budget: 200_000 });
	assert.ok(won.campaign.reached! > 0 && won.campaign.reached! <= 10);
	assert.ok(won.campaign.afterFlight().resale < won.last.resale);
});

test("defenders who buy along: the closed form is what a slow campaign pays, and a little of it empties the pool", () => {
	const market = NAMED_MARKETS.chutes;
	near(mostShare(market, 1, 0), 0.5148, 1e-3);
	near(counterThatStops(market, 0.51, 1, 0), 0.0094, 0.01);
	assert.equal(counterThatStops(NAMED_MARKETS.zeus, 0.51, 1, 0), 0);
	assert.equal(purchaseFor(market, poolOf(market, free), 0.51, 1, 0, 0.0095).cost, Infinity);
	assert.equal(purchaseFor(market, poolOf(market, free), 0.6, 1, 0, 1).needed, Infinity);
	const goal = { share: 0.3, counter: 0.5 };
	const { needed, cost: paid } = purchaseFor(market, poolOf(market, free), goal.share, 1, 0, goal.counter);
	const { alphaOutstanding } = market;
	near(needed / (needed * 1.5 + alphaOutstanding), goal.share, 1e-9);
	near(1.5 * paid, (market.taoReserve * 1.5 * needed) / (market.alphaReserve - 1.5 * needed), 1e-9);
});

test("control directs the miners' 41 % of 7,200 alpha a day and its share of the validators'", () => {
	near(dailyTake(0), 2952, 1e-4);
	near(dailyTake(1), 5904, 1e-4);
});

test("ownership: a perpetual lock tends to its mass; the least lock wins on the day named", () => {
	near(convictionAfter(1000, "perpetual", 5000), 1000, 0.001);
	const contest = { rival: 5e4, cutIsLocked: false, alphaOutstanding: 1e6, age: 400 };
	const { days, locked } = cheapestLock(contest);
	const won = daysToOwnership(contest, locked * (1 + 1e-6), "perpetual")!;
	assert.ok(Math.abs(won - days) <= 1, `day ${won} instead of ${days}`);
	assert.equal(daysToOwnership(contest, locked * (1 - 1e-6), "perpetual"), undefined);
	assert.equal(lockToWinAfter(100, { ...contest, age: 100 }), Infinity);
	assert.equal(daysToOwnership(contest, 1, "perpetual"), undefined);
});

test("an owner whose cut is locked gains 1,296 alpha a day: waiting costs, and the cheapest lock is found", () => {
	const contest = { rival: 120_552, cutIsLocked: true, alphaOutstanding: 2_411_049, age: 400 };
	const { days, locked } = cheapestLock(contest);
	assert.ok([days - 1, days + 1].every((day) => lockToWinAfter(day, contest) > locked));
	near(lockToWinAfter(100, contest) * convictionAfter(1, "perpetual", 100), 120_552 + 100 * 1296, 1e-4);
	assert.ok(lockToWinAfter(100, { ...contest, cutIsLocked: false }) < lockToWinAfter(100, contest));
});

test("slots: 192 slots at the least price cost a third of a TAO and days; 42 hold idle for 5,000 blocks; the later law is dearer", () => {
	const early = floodSlots(192, 0.0005, 5000, rules);
	near(early.cost, (3 * 0.0005 * (1.03 ** 64 - 1)) / 0.03, 1e-9);
	near(early.days, 64 / 20, 1e-9);
	assert.equal(early.idle, 42);
	assert.equal(floodSlots(192, 0.0005, 65_535, rules).idle, 192);
	assert.ok(floodSlots(192, 0.0005, 5000, ruleSet("price-burn-2026-06")).cost > 2 * early.cost);
});

test("crowding out: equal work at the margin takes half the pay and leaves the rest just above cost", () => {
	assert.deepEqual(crowdOut(1, 1, 2), { share: 0.5, left: 1, payOverCost: 1 });
	const pushed = crowdOut(1, 0.4, 1.2);
	near(pushed.left, 0.2, 1e-9);
	near(pushed.payOverCost, 2.5, 1e-9);
});

test("the answer says when control is not for sale", () => {
	const run = (target: string) => {
		const values = checkValues(simulation.parameters, { target });
		const outcome = runToEnd(simulation, values, { random: new Random(1), rules: "taoflow-2025-12" });
		const ids = outcome.figures.map(({ id }) => id);
		return { answer: simulation.headline(outcome, values), buyable: figureOf(outcome, "buyable"), ids };
	};
	assert.match(run("zeus").answer, /cannot be bought/);
	assert.ok(!run("zeus").ids.includes("cost"), "no price where there is none");
	assert.match(run("data-universe").answer, /costs \[53,[23]00 TAO\]/);
	assert.equal(run("chutes").buyable, 1);
});
