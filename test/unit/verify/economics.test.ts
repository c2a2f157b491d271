/** The exact mode against figures of the chain's own code; the checker of vector folders has many more. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type U64F64, U96F32 } from "../../../verify/exact/fixedPoint.ts";
import { weightForPrice } from "../../../verify/economics/exactBalancer.ts";
import { exactBlockEmission } from "../../../verify/economics/exactBlockEmission.ts";
import { exactChildkeySplit } from "../../../verify/economics/exactChildkeys.ts";
import { exactCoinbase, type ExactNetwork } from "../../../verify/economics/exactCoinbase.ts";
import { exactDistribution, type DistributionInput } from "../../../verify/economics/exactDistribution.ts";
import { exactDividends } from "../../../verify/economics/exactDividends.ts";
import { exactMovingPrice, type MovingPriceInput } from "../../../verify/economics/exactMovingPrice.ts";
import { addLiquidity, exactSpotPrice, exactSwap, type ExactPool } from "../../../verify/economics/exactPool.ts";
import { exactEmissions, isEligible, rootSellFlag } from "../../../verify/economics/exactShares.ts";
import type { ExactShareInput } from "../../../verify/economics/exactSubnet.ts";
import { fractionOfU64 } from "../../../verify/economics/exactTerms.ts";
import { blockEmissions } from "../../fixtures/economics/blockEmissions.ts";
import { childkeySplits } from "../../fixtures/economics/childkeySplits.ts";
import { coinbaseRuns } from "../../fixtures/economics/coinbaseRuns.ts";
import { distributions } from "../../fixtures/economics/distributions.ts";
import { dividendSplits } from "../../fixtures/economics/dividendSplits.ts";
import { liquidity } from "../../fixtures/economics/liquidity.ts";
import { movingPrices } from "../../fixtures/economics/movingPrices.ts";
import { subnetEmissions } from "../../fixtures/economics/subnetEmissions.ts";
import { swaps } from "../../fixtures/economics/swaps.ts";

test("block emission by issuance", () => {
	for (const [issuance, emission] of blockEmissions) assert.equal(exactBlockEmission(issuance), emission);
});

test("swaps, with the chain's names of errors", () => {
	for (const { pool, order, then } of swaps) {
		const got = exactSwap(pool, order);
		if (typeof got === "string") {
			assert.equal(got, then);
			continue;
		}
		const { paidIn, paidOut, fee } = got;
		const { taoReserve, alphaReserve, alphaOutstanding } = got.pool;
		const price = exactSpotPrice(got.pool);
		assert.deepEqual({ paidIn, paidOut, fee, taoReserve, alphaReserve, alphaOutstanding, price }, then);
	}
});

test("liquidity moves the weights, or is refused", () => {
	for (const row of liquidity) {
		let pool: ExactPool = row.pool;
		if ("initialPrice" in row) {
			const taoWeight =
				weightForPrice(row.initialPrice as U64F64, pool.taoReserve, pool.alphaReserve) ?? pool.taoWeight;
			pool = { ...pool, taoWeight };
		}
		assert.equal(pool.taoWeight, row.weight);
		const accepted = row.offered.map(([tao, alpha]) => {
			const grown = addLiquidity(pool, tao, alpha);
			pool = grown ?? pool;
			return grown ? [tao, alpha, pool.taoWeight] : [0n, 0n, pool.taoWeight];
		});
		assert.deepEqual(accepted, row.accepted);
		assert.equal(exactSpotPrice(pool), row.price);
	}
});

test("shares of a block's TAO", () => {
	for (const row of subnetEmissions) {
		const eligible = (row.subnets as unknown as ExactShareInput[]).filter(isEligible);
		const emission = exactEmissions(eligible, row.blockEmission).map((bits, i) => [eligible[i]!.netuid, bits]);
		assert.deepEqual(emission, row.emission);
		assert.equal(rootSellFlag(eligible), row.rootSellFlag);
	}
});

test("moving prices", () => {
	for (const { then, ...input } of movingPrices) {
		assert.equal(exactMovingPrice(input as unknown as MovingPriceInput), then);
	}
});

test("dividends by own alpha and root stake", () => {
	for (const { earners, validatorPot, rootPot, taoWeight, alpha, root } of dividendSplits) {
		assert.deepEqual(exactDividends(earners, validatorPot, rootPot, fractionOfU64(taoWeight)), { alpha, root });
	}
});

test("child keys and their parents", () => {
	for (const { dividend, child, parents, taoWeight, burnRate, amounts, ownContribution } of childkeySplits) {
		const split = exactChildkeySplit(dividend, child, parents, fractionOfU64(taoWeight), fractionOfU64(burnRate));
		assert.deepEqual([...split.parents, split.child], amounts);
		assert.equal(split.ownContribution, ownContribution);
		const paid = amounts.reduce((sum: bigint, amount) => sum + amount, split.burned);
		assert.ok(paid <= dividend && dividend - paid <= BigInt(2 * parents.length + 2), "more than dust is lost");
	}
});

test("amounts stop at what the chain can store", () => {
	const most = (1n << 64n) - 1n;
	const paid = exactDistribution({
		pending: { server: most, validator: most, rootAlpha: 0n, ownerCut: most },
		minerEmission: [0n, most],
		validatorEmission: [most, 0n],
		alphaStake: [most, 0n],
		rootStake: [0n, 0n],
		taoWeight: U96F32.zero,
		take: [0n, 0n],
		ownerUid: 0,
		recycle: false,
		alphaOutstanding: most,
	});
	assert.deepEqual(paid.stakeIncrease, [most, most]);
});

test("whole coinbases", () => {
	for (const { blocks, network, totalIssuance, rootSellFlag: flag, after } of coinbaseRuns) {
		let now = network as unknown as ExactNetwork;
		for (let k = 0; k < blocks; k++) {
			const block = exactCoinbase(now);
			if (k === 0) assert.equal(block.rootSellFlag, flag);
			now = block.network;
		}
		assert.equal(now.totalIssuance, totalIssuance);
		const got = now.subnets.map(({ netuid, pool, movingPrice, pending, protocolAlpha }) => {
			const { taoReserve, alphaReserve, alphaOutstanding, taoWeight } = pool;
			return { netuid, taoReserve, alphaReserve, alphaOutstanding, taoWeight, movingPrice, pending, protocolAlpha };
		});
		assert.deepEqual(got, after);
	}
});

test("the end of a tempo", () => {
	for (const { input, then } of distributions) {
		assert.deepEqual(exactDistribution(input as unknown as DistributionInput), then);
	}
});
