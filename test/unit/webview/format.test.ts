import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../../src/numeric/say.ts";
import { aligned, formatNumber, formatTick, interval, labelWithUnit, withUnit } from "../../../src/webview/format.ts";

test("three significant digits, whole numbers as they are, gaps as a dash", () => {
	const cases: [number | null | undefined, string][] = [
		[0.83142, "0.831"],
		[12.345, "12.3"],
		[2952, "2,952"],
		[1_234_567, "1,230,000"],
		[0, "0"],
		[-4.5678, "−4.57"],
		[NaN, "–"],
		[Infinity, "–"],
		[null, "–"],
		[undefined, "–"],
	];
	for (const [value, shown] of cases) assert.equal(formatNumber(value), shown);
});

test("units stay with their number; years have none", () => {
	assert.equal(withUnit(74.21, "%"), "74.2\u00a0%");
	assert.equal(withUnit(3, ""), "3");
	assert.equal(withUnit(2025, "year"), "2025");
	assert.equal(withUnit(NaN, "TAO"), "–");
	assert.equal(labelWithUnit("Pay", "alpha"), "Pay (alpha)");
	assert.equal(labelWithUnit("Year", "year"), "Year");
	assert.equal(labelWithUnit("Day", "days"), "Day");
});

test("ticks are exact and short", () => {
	const cases: [number, string, string][] = [
		[0.25, "", "0.25"],
		[1500, "", "1,500"],
		[2_500_000, "", "2.5 M"],
		[3e9, "", "3 bn"],
		[-1e12, "", "−1 tn"],
		[2026, "year", "2026"],
		[0.1 + 0.2, "", "0.3"],
	];
	for (const [value, unit, shown] of cases) assert.equal(formatTick(value, unit), shown);
});

test("an interval is shown where chance plays a part", () => {
	const figure = { id: "a", label: "A", unit: "%", value: 5 };
	assert.equal(interval(figure), "");
	assert.equal(interval({ ...figure, low: 5, high: 5 }), "");
	assert.equal(interval({ ...figure, low: 4.2, high: 6.123 }), "4.2 to 6.12\u00a0%");
});

test("French has its decimal comma, narrow spaces and units", () => {
	assert.equal(say(12345.6, "days", "fr"), "12\u202f300 jours");
	assert.equal(say(-0.831, "", "fr"), "−0,831");
	assert.equal(say(12.4, "%", "fr"), "12,4\u202f%");
	assert.equal(say(2025, "year", "fr"), "2025");
	assert.equal(say(12.4, "TAO", "fr"), "12,4 TAO");
	assert.equal(formatNumber(9330, "", "fr"), "9\u202f330");
	assert.equal(withUnit(3, "million $", "fr"), "3\u00a0millions de $");
	assert.equal(formatTick(-2.5e9, "$", "fr"), "−2,5 Md");
});

test("digits of one worth stand below each other, in both languages; what is no number stays", () => {
	assert.deepEqual(aligned(["1.8", "1.74", "12", "–", "1.2e-8"], "en"), [
		"1.8\u2007",
		"1.74",
		"12\u2008\u2007\u2007",
		"–",
		"1.2e-8",
	]);
	assert.deepEqual(aligned(["1,8", "12"], "fr"), ["1,8", "12\u2008\u2007"]);
	assert.deepEqual(aligned(["1,680", "9"], "en"), ["1,680", "9"]);
});
