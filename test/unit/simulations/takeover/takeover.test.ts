import assert from "node:assert/strict";
import { test } from "node:test";
import { sumOf } from "../../../../src/numeric/sums.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { ruleSet } from "../../../../src/chain/rules/ruleSet.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureIn, figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { drawMarkets, NAMED_MARKETS, poolOf, PRICE_SUM } from "../../../../src/simulations/shared/pools/subnetPools.ts";
import { dollarsFor, taoFor } from "../../../../src/simulations/takeover/parts/freeTao.ts";
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

const everybody = { awake: 1, rootWeight: 0 };
/** 0.18 × 5.03 million TAO. */
const allRoot = { awake: 1, rootWeight: 905_400 };

test("buying x from the pool costs y·x/(X − x); the four named subnets at 51 %", () => {
	const { needed, cost: paid } = cost("data-universe");
	const { taoReserve, alphaReserve } = NAMED_MARKETS["data-universe"];
	near(paid, (taoReserve * needed) / (alphaReserve - needed), 1e-9);
	near(paid, 53_200, 0.005);
	near(cost("chutes").cost, 10.9e6, 0.02);
	assert.equal(cost("zeus").cost, Infinity);
	assert.equal(cost("ridges").cost, Infinity);
});

test("drawn subnets resemble the snapshot, whose counts are 124 for a tenth; for half 21, with root 1, half asleep 44", () => {
	const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
	const mean = (share: number, voters: object) => {
		const maps = seeds.map((seed) =>
			mapCosts(drawMarkets(128, new Random(seed)), share, free, { ...everybody, ...voters }),
		);
		return { count: sumOf(maps, ({ costs }) => costs.length) / 8, total: sumOf(maps, ({ total }) => total) / 8 };
	};
	const tenth = mean(0.1, {});
	assert.ok(tenth.count > 124 && tenth.count <= 128, `${tenth.count}`);
	near(tenth.total, 390_000, 0.2);
	for (const [voters, recorded] of [
		[{}, 21],
		[{ rootWeight: allRoot.rootWeight }, 1],
		[{ awake: 0.7 }, 44],
		[{ awake: 0.7, rootWeight: allRoot.rootWeight }, 10],
	] as const) {
		const { count } = mean(0.5, voters);
		assert.ok(Math.abs(count - recorded) <= 8, `${count} instead of ${recorded}`);
	}
	for (const seed of seeds) {
		const markets = drawMarkets(128, new Random(seed));
		// More than the days since February 2025 allow nobody has issued.
		assert.ok(markets.every(({ alphaReserve, alphaOutstanding }) => alphaReserve + alphaOutstanding <= 5.04e6));
		near(
			sumOf(markets, ({ taoReserve, alphaReserve }) => taoReserve / alphaReserve),
			PRICE_SUM,
			0.35,
		);
	}
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

const june = ruleSet("price-burn-2026-06").ownershipGate!;

test("since August 2026 the winner alone needs 18 %: the lock for Chutes about doubles", () => {
	const contest = { rival: 120_552, cutIsLocked: true, alphaOutstanding: 2_411_049, age: 400 };
	const { share, of } = ruleSet("gate-2026-07").ownershipGate!;
	assert.deepEqual([share, of], [0.18, "one hotkey"]);
	const [before, after] = [june, ruleSet("gate-2026-07").ownershipGate!].map(
		(gate) => cheapestLock({ ...contest, gate }).locked,
	);
	near(before!, 457_000, 0.01);
	near(after!, 881_000, 0.03);
});

test("ownership: a perpetual lock tends to its mass; the least lock wins on the day named", () => {
	near(convictionAfter(1000, "perpetual", 5000), 1000, 0.001);
	const contest = { rival: 5e4, cutIsLocked: false, alphaOutstanding: 1e6, age: 400, gate: june };
	const { days, locked } = cheapestLock(contest);
	const won = daysToOwnership(contest, locked * (1 + 1e-6), "perpetual")!;
	assert.ok(Math.abs(won - days) <= 1, `day ${won} instead of ${days}`);
	assert.equal(daysToOwnership(contest, locked * (1 - 1e-6), "perpetual"), undefined);
	assert.equal(lockToWinAfter(100, { ...contest, age: 100 }), Infinity);
	assert.equal(daysToOwnership(contest, 1, "perpetual"), undefined);
});

test("an owner whose cut is locked gains 1,296 alpha a day: waiting costs, and the cheapest lock is found", () => {
	const contest = { rival: 120_552, cutIsLocked: true, alphaOutstanding: 2_411_049, age: 400, gate: june };
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

test("root votes in every subnet: with all of it hardly any can be bought, and the map knows it", () => {
	for (const seed of [1, 2, 3, 4]) {
		const markets = drawMarkets(128, new Random(seed));
		const [without, withRoot] = [everybody, allRoot].map((voters) => mapCosts(markets, 0.5, free, voters));
		assert.ok(without!.costs.length >= 6, `${without!.costs.length} without root`);
		assert.ok(withRoot!.costs.length <= without!.costs.length / 2, `${withRoot!.costs.length} with root`);
	}
});

test("nobody brings more TAO than there is: the map ends at the roof, and TAO grows dearer towards it", () => {
	const markets = drawMarkets(128, new Random(1));
	const all = mapCosts(markets, 0.5, free, everybody);
	const capped = mapCosts(markets, 0.5, free, everybody, all.total / 2);
	assert.ok(capped.costs.length < all.costs.length && capped.total <= all.total / 2);
	near(dollarsFor(1, 1e6, 300), 300, 1e-5);
	assert.equal(dollarsFor(1e6, 1e6, 300), Infinity);
	assert.ok(taoFor(1e12, 1e6, 300) < 1e6);
	near(dollarsFor(taoFor(5e8, 1e6, 300), 1e6, 300), 5e8, 1e-9);
});

const run = (given: object) => {
	const values = checkValues(simulation.parameters, { target: "chutes", ...given });
	const outcome = runToEnd(simulation, values, { random: new Random(1), rules: "taoflow-2025-12" });
	return { values, outcome, answer: simulation.headline(outcome, values), of: (id: string) => figureOf(outcome, id) };
};

test("root's votes reach the map, not the chosen subnet alone", () => {
	const [none, all] = [run({ rootShare: 0 }), run({ rootShare: 100 })];
	assert.ok(all.of("control-count") < none.of("control-count") / 3);
	assert.equal(all.of("control-rootless"), none.of("control-count"));
	const root = none.outcome.tables.find(({ id }) => id === "root")!.columns.find(({ id }) => id === "control")!;
	assert.equal(root.values[0], none.of("control-count"));
	assert.equal(root.values.at(-1), all.of("control-count"));
});

test("no run spends or asks for more TAO than could be bought, whatever is set", () => {
	for (const given of [{}, { budget: 4_000_000, free: 100_000 }, { rootShare: 0, free: 11_000_000 }, { giant: 200 }]) {
		const { of, values, outcome } = run({ watch: 365, days: 10, ...given });
		const most = values["free"] as number;
		for (const id of ["spent", "minority-cost", "control-cost", "giant-tao"])
			assert.ok(of(id) <= most * (1 + 1e-9), id);
		assert.ok((figureIn(outcome, "cost") ?? 0) <= most);
		assert.ok(of("controllable") <= 100);
	}
});

test("at half of the votes Chutes costs 3.5 million TAO where all alpha votes and root does not", () => {
	near(run({ awake: 100, rootShare: 0 }).of("cost"), 3.48e6, 0.005);
});

test("the answer says when control is not for sale, and why", () => {
	assert.match(run({}).answer, /^No: the market holds too little/);
	assert.match(run({ awake: 100, rootShare: 0, free: 1e6 }).answer, /^No: .* more than anybody could bring/);
	assert.match(run({ rootShare: 0 }).answer, /^Yes, .*\[\d+\.?\d* %\]\(figure:cost-share\)/);
	assert.equal(figureIn(run({}).outcome, "cost"), undefined, "no price where there is none");
});

test("one purse puts a tenth of all subnets under control where root does not vote, fewer where it does, hardly any where all vote", () => {
	const judge = (given: object) => {
		const { outcome, values } = run(given);
		return simulation.findings[0]!.test(outcome, values);
	};
	assert.equal(judge({ rootShare: 0 }).verdict, "contradicted");
	assert.equal(judge({}).verdict, "qualified");
	assert.equal(judge({ awake: 100 }).verdict, "supported");
	assert.ok(judge({}).margin > 0 && judge({ rootShare: 0 }).margin < 0);
});

for (const { what, published, ours, tolerance, compute } of simulation.benchmarks!) {
	test(`checked against: ${what}`, () => {
		const value = compute();
		assert.ok(Math.abs(value - published) <= tolerance, `${value} is not ${published}`);
		assert.equal(Number(value.toPrecision(4)), ours);
	});
}
