import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { ruleSet } from "../../../../src/protocol/rules/ruleSet.ts";
import { runToEnd } from "../../../../src/simulations/contract.ts";
import { figureOf } from "../../../../src/simulations/outcome.ts";
import { checkValues } from "../../../../src/simulations/parameters.ts";
import { drawMarkets, MARKET_FIT, NAMED_MARKETS, poolOf } from "../../../../src/simulations/pools/subnetPools.ts";
import { mapCosts } from "../../../../src/simulations/takeover/networkMap.ts";
import {
	convictionAfter,
	daysToOwnership,
	lockToWinWithin,
} from "../../../../src/simulations/takeover/ownershipRoute.ts";
import simulation from "../../../../src/simulations/takeover/simulation.ts";
import { crowdOut, floodSlots } from "../../../../src/simulations/takeover/slotsRoute.ts";
import { Campaign, purchaseFor } from "../../../../src/simulations/takeover/stakeRoute.ts";

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
	assert.ok(won.campaign.resaleAfterFlight() < won.last.resale);
});

test("ownership: a perpetual lock tends to its mass; the least lock wins on the day named", () => {
	near(convictionAfter(1000, "perpetual", 5000), 1000, 0.001);
	const contest = { rival: 5e4, alphaOutstanding: 1e6, age: 400 };
	const locked = lockToWinWithin(180, contest);
	assert.equal(daysToOwnership({ ...contest, locked: locked * 1.0001, kind: "perpetual" }), 180);
	assert.equal(lockToWinWithin(100, { ...contest, age: 100 }), Infinity);
	assert.equal(daysToOwnership({ ...contest, locked: 1, kind: "perpetual" }), undefined);
});

test("slots: at the least price 192 slots cost a tenth of a TAO and days; the later law is dearer", () => {
	const early = floodSlots(192, 0.0005, rules);
	assert.equal(early.slots.at(-1), 192);
	assert.ok(early.cost < 1 && early.days > 3);
	const late = floodSlots(192, 0.0005, ruleSet("price-burn-2026-06"));
	assert.ok(late.cost > 2 * early.cost && late.slots.at(-1) === 192);
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
		return { answer: simulation.answer(outcome, values), buyable: figureOf(outcome, "buyable") };
	};
	assert.match(run("zeus").answer, /cannot be bought/);
	assert.match(run("data-universe").answer, /would cost/);
	assert.equal(run("chutes").buyable, 1);
});
