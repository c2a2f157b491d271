import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
	buyAlpha,
	buySlippage,
	FEE_RATE,
	type Pool,
	saleSlippage,
	sellAlpha,
	spotPrice,
	taoToBuy,
} from "../../../../src/chain/economics/pool.ts";
import { addToBalancer } from "../../../../src/chain/economics/poolLiquidity.ts";
import { exactSwap } from "../../../../verify/economics/exactPool.ts";
import { alpha, amountOf, tao } from "../../../../src/chain/units.ts";
import { near } from "./near.ts";

const reserve = fc.double({ min: 10, max: 1e6, noNaN: true });
const weight = fc.double({ min: 0.3, max: 0.7, noNaN: true });
const fraction = fc.double({ min: 1e-4, max: 3, noNaN: true });
const pools = fc
	.record({ taoReserve: reserve, alphaReserve: reserve, taoWeight: fc.oneof(fc.constant(0.5), weight) })
	.map(({ taoReserve, alphaReserve, taoWeight }): Pool => ({
		taoReserve: tao(taoReserve),
		alphaReserve: alpha(alphaReserve),
		taoWeight,
		feeRate: FEE_RATE,
	}));
const even: Pool = { taoReserve: tao(1000), alphaReserve: alpha(10_000), taoWeight: 0.5, feeRate: 0 };

test("even weights are a constant product", () => {
	const { pool, alphaOut } = buyAlpha(even, tao(250));
	near(amountOf(alphaOut), 2000);
	near(amountOf(pool.taoReserve) * amountOf(pool.alphaReserve), 1e7);
	near(amountOf(sellAlpha(even, alpha(2500)).taoOut), 200);
});

test("nothing is created: what leaves the pool and what stays add up, and nobody gains by going round", () => {
	fc.assert(
		fc.property(pools, fraction, (pool, part) => {
			const paid = amountOf(pool.taoReserve) * part;
			const buy = buyAlpha(pool, tao(paid));
			near(amountOf(buy.paidIn) + amountOf(buy.fee), paid);
			near(amountOf(buy.pool.alphaReserve) + amountOf(buy.alphaOut), amountOf(pool.alphaReserve));
			near(amountOf(buy.pool.taoReserve), amountOf(pool.taoReserve) + amountOf(buy.paidIn));
			const back = sellAlpha(buy.pool, buy.alphaOut);
			assert.ok(amountOf(back.taoOut) <= paid * (1 + 1e-9));
			assert.ok(buySlippage(pool, buy) >= -1e-9 && saleSlippage(buy.pool, back) >= -1e-9);
		}),
	);
});

test("a limit stops the trade at its price, and the fee is on what was traded", () => {
	fc.assert(
		fc.property(pools, fc.double({ min: 1.001, max: 3, noNaN: true }), (pool, move) => {
			const up = spotPrice(pool) * move;
			const buy = buyAlpha(pool, tao(amountOf(pool.taoReserve) * 900), up);
			near(spotPrice(buy.pool) / up, 1, 1e-6);
			near(amountOf(buy.fee) / (amountOf(buy.paidIn) + amountOf(buy.fee)), FEE_RATE, 1e-9);
			const down = spotPrice(pool) / move;
			near(spotPrice(sellAlpha(pool, alpha(amountOf(pool.alphaReserve) * 900), down).pool) / down, 1, 1e-6);
		}),
	);
	assert.equal(amountOf(buyAlpha(even, tao(1), 0.05).alphaOut), 0);
});

test("the cost of a wanted amount buys just that", () => {
	fc.assert(
		fc.property(pools, fc.double({ min: 0.01, max: 0.9, noNaN: true }), (pool, part) => {
			const wanted = amountOf(pool.alphaReserve) * part;
			const cost = taoToBuy(pool, alpha(wanted));
			fc.pre(amountOf(cost) < 900 * amountOf(pool.taoReserve));
			near(amountOf(buyAlpha(pool, cost).alphaOut) / wanted, 1, 1e-7);
		}),
	);
	near(amountOf(taoToBuy(even, alpha(5000))), (1000 * 5000) / 5000);
	assert.equal(amountOf(taoToBuy(even, alpha(10_000))), Infinity);
});

test("float swaps agree with the chain's integers", () => {
	const rao = (value: number) => BigInt(Math.round(value * 1e9));
	fc.assert(
		fc.property(pools, fraction, fc.boolean(), (pool, part, buying) => {
			const weight = BigInt(Math.round(pool.taoWeight * 1e18));
			const exactPool = {
				taoReserve: rao(amountOf(pool.taoReserve)),
				alphaReserve: rao(amountOf(pool.alphaReserve)),
				alphaOutstanding: 10n ** 18n,
				taoWeight: weight,
				feeRate: 33n,
				mechanism: 1,
			};
			const amount = amountOf(buying ? pool.taoReserve : pool.alphaReserve) * part;
			const limitPrice = buying ? 2n ** 63n : 1n;
			const exact = exactSwap(exactPool, { side: buying ? "buy" : "sell", amount: rao(amount), limitPrice });
			assert.ok(typeof exact !== "string", String(exact));
			const out = buying
				? amountOf(buyAlpha(pool, tao(amount)).alphaOut)
				: amountOf(sellAlpha(pool, alpha(amount)).taoOut);
			// The chain rounds input and fee to whole rao, which is much of a small amount.
			near(Number(exact.paidOut) / 1e9, out, 1e-6 + 2e-9 / amount);
		}),
		{ numRuns: 60 },
	);
});

test("liquidity keeps a balancer's price, within the bounds of its weights", () => {
	const added = { tao: tao(100), alpha: alpha(0) };
	const balanced = addToBalancer(even, added)!;
	near(spotPrice(balanced), spotPrice(even));
	near(amountOf(balanced.taoReserve), 1100);
	assert.equal(addToBalancer(even, { tao: tao(1e6), alpha: alpha(0) }), undefined);
});

test("what the chain refuses is refused in one sentence", () => {
	assert.throws(() => buyAlpha(even, tao(-1)), /-1 TAO is not an amount/);
	assert.throws(() => buyAlpha(even, tao(1e7)), /more than 1,000 times/);
	assert.throws(() => sellAlpha({ ...even, taoReserve: tao(0) }, alpha(1)), /almost empty/);
	assert.equal(spotPrice({ ...even, alphaReserve: alpha(0) }), 0);
});
