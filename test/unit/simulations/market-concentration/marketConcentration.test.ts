import assert from "node:assert/strict";
import { test } from "node:test";
import { hhi } from "../../../../src/numeric/concentration.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { sum } from "../../../../src/numeric/sums.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { type ChoiceRules, GrowingMarket } from "../../../../src/simulations/market-concentration/model.ts";
import {
	chinaOnBoard,
	cloudTopThree,
	leaderboardCounts,
	SUPPLIERS,
	tiedToCloud,
	topThree,
} from "../../../../src/simulations/market-concentration/parts/measured.ts";
import { safetyEffort } from "../../../../src/simulations/market-concentration/parts/race.ts";
import simulation from "../../../../src/simulations/market-concentration/simulation.ts";

const rules: ChoiceRules = { returns: 1, quality: 0, memory: 0.5, churn: 0.2, growth: 1.4, entrants: 0 };
const grow = (other: Partial<ChoiceRules>, start = [300, 100, 100], years = 10) => {
	const random = new Random(4);
	const market = new GrowingMarket(start, { ...rules, ...other }, random);
	for (let year = 0; year < years; year++) market.year(random);
	return market.sizes;
};
const run = (given: Record<string, number> = {}, seed = 1) => {
	const values = checkValues(simulation.parameters, given);
	return { values, outcome: runToEnd(simulation, values, { random: new Random(seed), rules: "taoflow-2025-12" }) };
};

test("the board's concentration under its three readings (.133 to .307) and its largest three (55 %)", () => {
	assert.equal(hhi(leaderboardCounts("singletons")).toFixed(3), "0.133");
	assert.equal(hhi(leaderboardCounts("one")).toFixed(3), "0.256");
	assert.equal(hhi(leaderboardCounts("left-out")).toFixed(3), "0.307");
	assert.equal(topThree(leaderboardCounts("singletons")).toFixed(2), "0.55");
	assert.equal(chinaOnBoard().toFixed(2), "6.67");
});

test("three clouds hold 62 %; nine of ten named entries have a cloud; shares of suppliers add up", () => {
	assert.equal(cloudTopThree(), 62);
	assert.equal(tiedToCloud(), 0.9);
	for (const year of [2023, 2025] as const) assert.equal(sum(Object.values(SUPPLIERS[year])), 100);
});

test("strong returns let one firm take all, weak ones let the small catch up", () => {
	assert.ok(hhi(grow({ returns: 2 })) > 0.9);
	assert.ok(hhi(grow({ returns: 0 })) < 0.34);
});

test("the market grows by its factor, whoever is chosen and whoever enters", () => {
	const sizes = grow({ growth: 1.5, churn: 0.3, entrants: 3, quality: 1 }, [500, 500], 1);
	assert.ok(Math.abs(sum(sizes) - 1500) < 1);
	assert.ok(sizes.length > 2);
});

test("quality unseats a leader that size alone would keep", () => {
	const kept = (quality: number) =>
		Array.from({ length: 40 }, (_, seed) => figureOf(run({ quality, entrants: 0 }, seed).outcome, "first-end")).filter(
			(share) => share > 40,
		).length;
	assert.ok(kept(0) > 35);
	assert.ok(kept(1) < 20);
});

test("retrodiction: a first supplier that falls from 50 to 25 % in two years lies within the middle 90 % of seeds", () => {
	const shares = Array.from({ length: 100 }, (_, seed) => figureOf(run({}, seed).outcome, "first-2025"));
	shares.sort((a, b) => a - b);
	assert.ok(shares[5]! < 25 && 25 < shares[94]!, `${shares[5]} to ${shares[94]}`);
});

test("most of 20 seeds give the verdict of the first one", () => {
	const [finding] = simulation.findings;
	const verdicts = Array.from({ length: 20 }, (_, seed) => {
		const { outcome, values } = run({}, seed + 1);
		return finding!.test(outcome, values).verdict;
	});
	assert.ok(verdicts.filter((verdict) => verdict === verdicts[0]).length > 10, verdicts.join(" "));
});

test("more racers spend less on safety, and none without enmity", () => {
	assert.equal(safetyEffort(2, 1, 0.5), 1);
	assert.equal(safetyEffort(20, 1, 0.5), 0.1);
	assert.equal(safetyEffort(20, 1, 0), 1);
});
