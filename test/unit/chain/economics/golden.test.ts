/** The golden vectors V6-V13 of December 2025. @source protocol.md §8 */
import { test } from "node:test";
import { burnAfterInterval } from "../../../../src/chain/economics/burnPrice.ts";
import { rootPart } from "../../../../src/chain/economics/dividends.ts";
import { rootProportion, splitAlpha } from "../../../../src/chain/economics/emissionSplit.ts";
import { capByBlockEmission, injectCapped } from "../../../../src/chain/economics/injection.ts";
import { priceEmaAfter, priceEmaRate } from "../../../../src/chain/economics/movingAverages.ts";
import { buyAlpha, FEE_RATE, spotPrice } from "../../../../src/chain/economics/pool.ts";
import { lockFallPeriod, subnetLockCost } from "../../../../src/chain/economics/subnetLock.ts";
import { sharesByFlow } from "../../../../src/chain/economics/subnetShares.ts";
import { alpha, amountOf, block, tao } from "../../../../src/chain/units.ts";
import { near } from "./near.ts";

test("V6: a buy with 100 TAO from a pool of 1,000 TAO and 10,000 alpha", () => {
	const pool = { taoReserve: tao(1000), alphaReserve: alpha(10_000), taoWeight: 0.5, feeRate: FEE_RATE };
	const buy = buyAlpha(pool, tao(100));
	near(amountOf(buy.fee), 0.050355, 1e-6);
	near(amountOf(buy.alphaOut), 908.6747, 1e-7);
	near(spotPrice(buy.pool), 0.1209889, 1e-7);
	near(100 / amountOf(buy.alphaOut), 0.1100504, 1e-7);
});

test("V7: flow shares with exponents 1 and 2, and with a cut-off below 0", () => {
	const inputs = { eligible: new Uint8Array(4).fill(1), flowEma: Float64Array.of(30, 10, -5, 0) };
	const sharesWith = (cutOff: number, exponent: number) => {
		const shares = new Float64Array(4);
		sharesByFlow(inputs, shares, { cutOff, exponent });
		return shares;
	};
	const check = (shares: Float64Array, expected: readonly number[], tolerance = 1e-12) => {
		expected.forEach((share, i) => {
			near(shares[i]!, share, tolerance);
		});
	};
	check(sharesWith(0, 1), [0.75, 0.25, 0, 0]);
	check(sharesWith(0, 2), [0.9, 0.1, 0, 0]);
	check(sharesWith(-10, 1), [0.6364, 0.2727, 0, 0.0909], 1e-4);
});

test("V8: injection at the cap, and what is left for the chain's buy", () => {
	const taoEmission = 0.12 * 0.5;
	const { taoIn, alphaIn, excessTao } = injectCapped(taoEmission, 0.06, capByBlockEmission(1, 0.5, 0));
	near(alphaIn, 0.5);
	near(taoIn, 0.03);
	near(excessTao, 0.03);
});

test("V9: one alpha by role, with 5 million TAO on root and 3 million alpha issued", () => {
	const share = rootProportion(5e6, 3e6);
	near(share, 0.230769, 1e-6);
	const split = splitAlpha(1, share);
	near(split.owner, 0.179995422, 1e-8);
	near(split.miners, 0.410002288, 1e-8);
	near(split.validators, 0.315386376, 1e-8);
	near(split.root, 0.094615912, 1e-8);
});

test("V10: a dividend of 100 on 4,000 alpha and 10,000 TAO on root", () => {
	near(rootPart(100, 4000, 10_000), 31.0345, 1e-6);
});

test("V11: price of a subnet as it falls, before and after the halving", () => {
	const cost = (elapsed: number, blockEmission: number) =>
		amountOf(subnetLockCost(tao(1250), block(elapsed), lockFallPeriod(blockEmission)));
	near(cost(0, 1), 2500);
	near(cost(28_800, 1), 1875, 1e-7);
	near(cost(57_600, 1), 1250, 1e-7);
	near(cost(100_000, 1), 329.86, 1e-5);
	near(cost(50_000, 0.5), 329.86, 1e-5);
});

test("V12: price of a UID after an interval with three registrations and with none", () => {
	near(amountOf(burnAfterInterval(tao(1), 3)), 1.03);
	near(amountOf(burnAfterInterval(tao(1), 0)), 0.985);
});

test("V13: one step of a moving price", () => {
	near(priceEmaRate(100_000), 9.94695e-7, 1e-12);
	near(priceEmaAfter(0.02, 0.05, 100_000), 0.0200000298, 1e-10);
});
