import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleSet } from "../../../../src/chain/rules/ruleSet.ts";
import { SubnetMarket } from "../../../../src/simulations/subnet-roles/parts/market.ts";

const start = { price: 0.01, poolAlpha: 2_000_000, share: 0.008, networkInflow: 2_000, rootProportion: 0.2 };
const near = (actual: number, expected: number, tolerance: number) =>
	assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

test("the chain adds its share of 3,600 TAO a day and leaves the price", () => {
	const market = new SubnetMarket(ruleSet("dtao-2025-02"), start);
	market.closeDay();
	near(market.share, 0.008, 1e-6);
	near(market.injected, 0.008 * 3_600, 0.01);
	near(market.price, 0.01, 1e-9);
});

test("under flow shares a subnet that loses money gets nothing in the end", () => {
	const market = new SubnetMarket(ruleSet("taoflow-2025-12"), start);
	let previous = market.share;
	for (let day = 0; day < 60; day++) {
		market.sell(3_000);
		market.closeDay();
		assert.ok(market.share <= previous);
		previous = market.share;
	}
	assert.equal(market.share, 0);
	assert.equal(market.injected, 0);
});

test("under price shares selling costs it less than everything", () => {
	const market = new SubnetMarket(ruleSet("dtao-2025-02"), start);
	for (let day = 0; day < 60; day++) {
		market.sell(3_000);
		market.closeDay();
	}
	assert.ok(market.share > 0 && market.share < 0.008);
});

test("staking raises the price, selling it back returns less than was paid", () => {
	const market = new SubnetMarket(ruleSet("taoflow-2025-12"), start);
	const bought = market.stake(500);
	assert.ok(market.price > 0.01);
	const returned = market.sell(bought);
	assert.ok(returned < 500 && returned > 499);
});
