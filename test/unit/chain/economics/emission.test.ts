import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { blockEmission, SUPPLY } from "../../../../src/chain/economics/blockEmission.ts";
import { splitAlpha } from "../../../../src/chain/economics/emissionSplit.ts";
import { capByRootProportion, injectAllTao, injectCapped } from "../../../../src/chain/economics/injection.ts";
import { priceEmaAfter, remainderAfter } from "../../../../src/chain/economics/movingAverages.ts";
import {
	gateShares,
	sharesByFlow,
	sharesByGatedPrice,
	sharesByPrice,
	sharesByUnburnedPrice,
} from "../../../../src/chain/economics/subnetShares.ts";
import { exactBlockEmission } from "../../../../verify/economics/exactBlockEmission.ts";
import { near } from "./near.ts";

test("halvings come by issuance", () => {
	assert.deepEqual(
		[0, 10_499_999, 10.5e6, 15.75e6, 18.375e6, 19.6875e6, SUPPLY].map(blockEmission),
		[1, 1, 0.5, 0.25, 0.125, 0.0625, 0],
	);
});

test("float emission equals the chain's, away from a halving by a rao", () => {
	fc.assert(
		fc.property(fc.nat(20_900_000), (issuance) => {
			const exact = exactBlockEmission(BigInt(issuance) * 1_000_000_000n);
			assert.equal(Math.round(blockEmission(issuance) * 1e9), Number(exact));
		}),
	);
});

const columns = fc
	.array(
		fc.record({
			price: fc.double({ min: 0, max: 2, noNaN: true }),
			flow: fc.double({ min: -50, max: 50, noNaN: true }),
			burned: fc.double({ min: 0, max: 1, noNaN: true }),
			eligible: fc.nat(1),
			enabled: fc.nat(1),
		}),
		{ minLength: 1, maxLength: 20 },
	)
	.map((rows) => ({
		eligible: Uint8Array.from(rows, (row) => row.eligible),
		priceEma: Float64Array.from(rows, (row) => row.price),
		flowEma: Float64Array.from(rows, (row) => row.flow),
		minerBurned: Float64Array.from(rows, (row) => row.burned),
		emissionEnabled: Uint8Array.from(rows, (row) => row.enabled),
	}));

test("shares add up to 1 or to nothing, and only eligible subnets have one", () => {
	fc.assert(
		fc.property(columns, (inputs) => {
			for (const rule of [sharesByPrice, sharesByFlow, sharesByUnburnedPrice]) {
				const shares = new Float64Array(inputs.eligible.length);
				rule(inputs, shares);
				const total = shares.reduce((sum, share) => sum + share, 0);
				assert.ok(total === 0 || Math.abs(total - 1) < 1e-9, `${total}`);
				shares.forEach((share, i) => {
					assert.ok(share >= 0 && (inputs.eligible[i] === 1 || share === 0));
				});
			}
		}),
	);
});

test("net outflow earns exactly nothing under Taoflow", () => {
	const shares = new Float64Array(3);
	sharesByFlow({ eligible: Uint8Array.of(1, 1, 1), flowEma: Float64Array.of(-1, -3, 0) }, shares);
	assert.deepEqual([...shares], [0, 0, 0]);
});

test("the gate passes a half at the bar: price shares of 1/3 and 2/3 become 1/10 and 9/10", () => {
	// Spec 440 with its bar where the largest shares add up to 61 %: the larger of the two.
	const shares = Float64Array.of(1 / 3, 2 / 3);
	gateShares(shares, 2 / 3, 3);
	near(shares[0]!, 0.1);
	near(shares[1]!, 0.9);
	const untouched = Float64Array.of(0.4, 0.6, 0);
	gateShares(untouched, 0, 3);
	assert.deepEqual([...untouched], [0.4, 0.6, 0]);
});

test("the bar is the 32nd share, or the smallest of fewer; a switched-off subnet counts for it and gets nothing", () => {
	const sharesOf = (prices: readonly number[], off = -1) => {
		const count = prices.length;
		const shares = new Float64Array(count);
		const emissionEnabled = new Uint8Array(count).fill(1);
		if (off >= 0) emissionEnabled[off] = 0;
		const inputs = {
			eligible: new Uint8Array(count).fill(1),
			priceEma: Float64Array.from(prices),
			flowEma: new Float64Array(count),
			minerBurned: new Float64Array(count),
			emissionEnabled,
		};
		sharesByGatedPrice(inputs, shares);
		return shares;
	};
	const prices = Array.from({ length: 40 }, (_, i) => 40 - i);
	const shares = sharesOf(prices);
	// Rank 32 has price 9: price × gate is 9 × 1/2 there, and 1 × 1/(1 + 9³) at the last.
	near(shares[39]! / shares[31]!, 1 / (1 + 9 ** 3) / 4.5);
	near(shares[0]! / shares[31]!, 40 / (1 + (9 / 40) ** 3) / 4.5);
	const few = sharesOf([2, 1]);
	near(few[1]!, 9 / 41);
	const off = sharesOf(prices, 0);
	assert.equal(off[0], 0);
	near(off[39]! / off[31]!, shares[39]! / shares[31]!);
});

test("injection and excess are the whole emission, and keep the price", () => {
	const amounts = fc.double({ min: 1e-6, max: 1, noNaN: true });
	fc.assert(
		fc.property(amounts, amounts, amounts, (taoEmission, price, cap) => {
			const { taoIn, alphaIn, excessTao } = injectCapped(taoEmission, price, cap);
			near(taoIn + excessTao, taoEmission);
			near(taoIn, alphaIn * price);
			assert.ok(alphaIn <= cap && excessTao >= 0);
		}),
	);
	assert.deepEqual(injectAllTao(0.5, 0.1, 1), { taoIn: 0.5, alphaIn: 1, excessTao: 0 });
	assert.deepEqual(injectCapped(0.5, 0, 1), { taoIn: 0.5, alphaIn: 0, excessTao: 0 });
	assert.equal(capByRootProportion(1, 0.5, 0.25), 0.25);
});

test("the split leaves nothing over", () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (rootShare) => {
			const { owner, miners, validators, root } = splitAlpha(1, rootShare);
			near(owner + miners + validators + root, 1, 1e-12);
		}),
	);
});

test("moving averages in closed form equal the steps one by one", () => {
	let price = 0.02;
	let left = 1;
	for (let k = 0; k < 361; k++) {
		price = priceEmaAfter(price, 0.07, 500_000 + k);
		left *= 1 - 1e-4;
	}
	near(priceEmaAfter(0.02, 0.07, 500_000, 361), price, 1e-12);
	near(remainderAfter(1e-4, 361), left, 1e-12);
});
