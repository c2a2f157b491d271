import assert from "node:assert/strict";
import { test } from "node:test";
import { hhi } from "../../../../src/numeric/concentration.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { GrowingMarket } from "../../../../src/simulations/market-concentration/parts/growth.ts";
import {
	cloudHhi,
	cloudTopThree,
	leaderboardCounts,
	orderCorrelation,
	tiedToCloud,
	topThree,
} from "../../../../src/simulations/market-concentration/parts/measured.ts";
import { safetyEffort } from "../../../../src/simulations/market-concentration/model.ts";

test("the board's concentration under its three readings (.133 to .307) and its largest three (55 %)", () => {
	assert.equal(hhi(leaderboardCounts("singletons")).toFixed(3), "0.133");
	assert.equal(hhi(leaderboardCounts("one")).toFixed(3), "0.256");
	assert.equal(hhi(leaderboardCounts("left-out")).toFixed(3), "0.307");
	assert.equal(topThree(leaderboardCounts("singletons")).toFixed(2), "0.55");
});

test("three clouds hold 62 %, an HHI of at least .141", () => {
	assert.equal(cloudTopThree(), 62);
	assert.equal(cloudHhi().toFixed(3), "0.141");
	assert.ok(tiedToCloud() > 0.8);
});

test("rank correlation of orders", () => {
	assert.equal(orderCorrelation([1, 2, 3], [1, 2, 3]), 1);
	assert.equal(orderCorrelation([1, 2, 3], [3, 2, 1]), -1);
});

test("strong returns let one firm take all, weak ones let the small catch up", () => {
	const grow = (returns: number) => {
		const market = new GrowingMarket([300, 100, 100], returns, 0, 0.2);
		const random = new Random(4);
		for (let year = 0; year < 10; year++) market.year(1.4, random);
		return hhi(market.sizes);
	};
	assert.ok(grow(2) > 0.9);
	assert.ok(grow(0) < 0.34);
});

test("the market grows by its factor, whoever is chosen", () => {
	const market = new GrowingMarket([500, 500], 1, 0.5, 0.3);
	market.year(1.5, new Random(1));
	assert.ok(Math.abs(market.sizes[0]! + market.sizes[1]! - 1500) < 1);
});

test("more racers spend less on safety, and none without enmity", () => {
	assert.equal(safetyEffort(2, 1, 0.5), 1);
	assert.equal(safetyEffort(20, 1, 0.5), 0.1);
	assert.equal(safetyEffort(20, 1, 0), 1);
});
