import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { DEFAULT_YUMA } from "../../../../src/chain/epoch/yumaParameters.ts";
import { compare } from "../../../../src/simulations/mean-or-median/model.ts";
import { drawPanel, rateRow } from "../../../../src/simulations/mean-or-median/parts/ratings.ts";

const rules = { validators: 16, miners: 32, noise: 0.2, concentration: 1, cabal: 0.3, cabalSelfWeight: 0.8 };
const run = (other: Partial<typeof rules>) => compare({ ...rules, ...other }, DEFAULT_YUMA, 8, new Random(5));
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

test("stakes and values sum to 1, the cabal has its share", () => {
	const { stake, value, cabalValidators } = drawPanel(rules, new Random(1));
	assert.ok(Math.abs(sum(stake) - 1) < 1e-12 && Math.abs(sum(value) - 1) < 1e-12);
	assert.ok(Math.abs(sum(stake.slice(-cabalValidators)) - 0.3) < 1e-12);
});

test("a row sums to 1; the cabal's puts its share on its own miners", () => {
	const panel = drawPanel(rules, new Random(1));
	const row = rateRow(panel, rules.validators - 1, new Random(2), new Float64Array(rules.miners));
	assert.ok(Math.abs(sum(row) - 1) < 1e-9);
	assert.ok(sum(row.slice(-panel.cabalMiners)) >= 0.8);
});

test("pay shares sum to 1 under both rules", () => {
	const { chainPay, meanPay } = run({});
	assert.ok(Math.abs(sum(chainPay) - 1) < 1e-9 && Math.abs(sum(meanPay) - 1) < 1e-9);
});

test("a minority moves the mean and hardly the median; a majority sets the median", () => {
	const minority = run({ cabal: 0.35 });
	assert.ok(minority.cabalByMean > 2 * minority.cabalByMedian);
	assert.ok(minority.cabalByMedian < 2.5 * minority.cabalWorth);
	assert.ok(run({ cabal: 0.6 }).cabalByMedian > 0.5);
});

test("without errors and cabal both rules pay by stake", () => {
	const { chainPay, meanPay, panel } = run({ noise: 0, cabal: 0 });
	chainPay.forEach((pay, i) => assert.ok(Math.abs(pay - panel.stake[i]!) < 1e-6));
	meanPay.forEach((pay, i) => assert.ok(Math.abs(pay - panel.stake[i]!) < 1e-6));
});

test("the cabal's validators earn less than their stake below half of it and more above, by the chain's rule only", () => {
	const perStake = (cabal: number, rule: "chainPay" | "meanPay") => {
		const compared = run({ cabal });
		return sum(compared[rule].slice(-compared.panel.cabalValidators)) / cabal;
	};
	assert.ok(perStake(0.4, "chainPay") < 0.6 && perStake(0.6, "chainPay") > 1.2);
	assert.ok(Math.abs(perStake(0.6, "meanPay") - perStake(0.4, "meanPay")) < 0.15);
});
