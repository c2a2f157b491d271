import assert from "node:assert/strict";
import { test } from "node:test";
import {
	CLAIMED,
	dollarsPerDay,
	minersAlphaPerDay,
	PUBLISHED_PRICES,
	sellEveryDay,
} from "../../../../src/simulations/ridges/parts/prize.ts";

const near = (actual: number, expected: number, tolerance: number) =>
	assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

test("2,952 alpha a day, 166 to 269 TAO at autumn 2025's prices, median 204", () => {
	near(minersAlphaPerDay(), 2952, 0.1);
	near(minersAlphaPerDay() * PUBLISHED_PRICES.low, 166, 0.5);
	near(minersAlphaPerDay() * PUBLISHED_PRICES.median, 204, 0.5);
	near(minersAlphaPerDay() * PUBLISHED_PRICES.high, 269, 0.5);
});

test("at 300 $ per TAO: 50,000 to 81,000 $, median 61,000; 62,000 take TAO at 304 $", () => {
	near(dollarsPerDay(PUBLISHED_PRICES.low, 300), 50e3, 500);
	near(dollarsPerDay(PUBLISHED_PRICES.median, 300), 61e3, 500);
	near(dollarsPerDay(PUBLISHED_PRICES.high, 300), 81e3, 500);
	near(CLAIMED / (minersAlphaPerDay() * PUBLISHED_PRICES.median), 304, 1);
});

test("one day's pay loses about .2 % in the pool of April 2026; a year of sales without buyers, two thirds of the price", () => {
	const { firstSlippage, prices } = sellEveryDay(0.0333, 300, 1_559_786, 365);
	near(firstSlippage, 0.002, 2e-4);
	// Constant product without fee: spot falls with the square of the reserve.
	const reserve = 1_559_786 / (1_559_786 + 365 * minersAlphaPerDay());
	near(prices.at(-1)! / 0.0333, reserve * reserve, 2e-3);
	prices.slice(1).forEach((price, i) => assert.ok(price < prices[i]!));
});
