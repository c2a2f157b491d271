import assert from "node:assert/strict";
import { test } from "node:test";
import { exactCoinbase, type ExactNetwork } from "../../../../verify/economics/exactCoinbase.ts";
import { SUBNET_DEFAULTS } from "../../../../verify/economics/exactSubnet.ts";
import { exactSpotPrice } from "../../../../verify/economics/exactPool.ts";
import { type I96F32, U64F64, U96F32 } from "../../../../verify/exact/fixedPoint.ts";
import { emitBlocks } from "../../../../src/chain/network/emitBlocks.ts";
import type { Network } from "../../../../src/chain/network/network.ts";
import { networkFromTable, TABLE_UIDS } from "../../../../src/chain/network/networkFromTable.ts";
import { RULE_SET_IDS } from "../../../../src/chain/ruleSetId.ts";
import { amountOf, tao } from "../../../../src/chain/units.ts";
import { near } from "../economics/near.ts";
import { syntheticTable } from "../../../fixtures/economics/syntheticTable.ts";

const rao = (tokens: number) => BigInt(Math.round(tokens * 1e9));

/** The same network in the chain's integers. */
function exactTwin({ state, rows }: Network): ExactNetwork {
	return {
		block: BigInt(state.block),
		totalIssuance: rao(state.taoIssuance),
		rootTao: rao(state.rootTao),
		taoWeight: U96F32.fromNumber(state.taoWeightOfRoot),
		subnetOwnerCut: 11_796n,
		subnets: rows.map((row) => ({
			...SUBNET_DEFAULTS,
			netuid: state.netuid[row]!,
			movingPrice: BigInt(Math.round(state.priceEma[row]! * 2 ** 32)) as I96F32,
			minerBurned: U96F32.fromNumber(state.minerBurned[row]!),
			firstEmissionBlock: BigInt(state.startedAt[row]!),
			pool: {
				taoReserve: rao(state.taoReserve[row]!),
				alphaReserve: rao(state.alphaReserve[row]!),
				alphaOutstanding: rao(state.alphaOutstanding[row]!),
				taoWeight: BigInt(Math.round(state.taoWeight[row]! * 1e18)),
				feeRate: 33n,
				mechanism: 1,
			},
			pending: { ownerCut: 0n, server: 0n, validator: 0n, rootAlpha: 0n },
			protocolAlpha: 0n,
		})),
	};
}

test("300 blocks in float64 agree with the chain's integers", () => {
	const network = networkFromTable(syntheticTable(20), "price-burn-2026-06");
	const { state } = network;
	let exact = exactTwin(network);
	for (let k = 0; k < 300; k++) {
		emitBlocks(state, 1);
		exact = exactCoinbase(exact).network;
	}
	near(state.taoIssuance, Number(exact.totalIssuance) / 1e9, 1e-11);
	exact.subnets.forEach(({ pool, pending, movingPrice }, row) => {
		near(state.taoReserve[row]! / (Number(pool.taoReserve) / 1e9), 1, 1e-8);
		near(state.alphaReserve[row]! / (Number(pool.alphaReserve) / 1e9), 1, 1e-8);
		near(state.alphaOutstanding[row]! / (Number(pool.alphaOutstanding) / 1e9), 1, 1e-8);
		near(network.price(row) / U64F64.toNumber(exactSpotPrice(pool)), 1, 1e-8);
		near(state.pendingValidators[row]! / (Number(pending.validator) / 1e9), 1, 1e-6);
		near(state.priceEma[row]!, Number(movingPrice) / 2 ** 32, 1e-6);
	});
});

for (const id of RULE_SET_IDS) {
	test(`steps of an epoch agree with steps of a block under ${id}`, () => {
		const [byBlock, byEpoch] = [networkFromTable(syntheticTable(12), id), networkFromTable(syntheticTable(12), id)];
		const blocks = byBlock.rules.epochLength * 4;
		for (let k = 0; k < blocks; k++) byBlock.stepBlock();
		byEpoch.stepBlocks(blocks);
		near(byBlock.state.taoIssuance, byEpoch.state.taoIssuance, 1e-9);
		near(byBlock.state.rootTao / byEpoch.state.rootTao, 1, 1e-5);
		for (const row of byBlock.rows) {
			near(byBlock.price(row) / byEpoch.price(row), 1, 1e-3);
			near(byBlock.state.priceEma[row]! / byEpoch.state.priceEma[row]!, 1, 1e-5);
			near(byBlock.state.alphaOutstanding[row]! / byEpoch.state.alphaOutstanding[row]!, 1, 1e-4);
		}
	});
}

test("a day mints 3,600 TAO after the first halving, and alpha goes 18 / 41 / 41", () => {
	const network = networkFromTable(syntheticTable(4), "taoflow-2025-12");
	const { state } = network;
	const before = state.taoIssuance;
	emitBlocks(state, 7200);
	near(state.taoIssuance - before, 3600, 1e-9);
	near(state.pendingOwner[0]! / 7200, 0.179995, 1e-5);
	near(state.pendingMiners[0]! / 7200, 0.410002, 1e-5);
});

test("withheld incentive lowers a subnet's share under the last rules only", () => {
	for (const id of RULE_SET_IDS) {
		const network = networkFromTable(syntheticTable(6), id);
		network.stepBlocks(800);
		const withheld = network.rowOf(3);
		const plain = networkFromTable(syntheticTable(6), id);
		plain.state.incentive[withheld * 256 + TABLE_UIDS.owner] = 0;
		plain.state.minerBurned[withheld] = 0;
		plain.stepBlocks(800);
		const difference = plain.state.share[withheld]! - network.state.share[withheld]!;
		if (network.rules.shareRule.endsWith("d price")) assert.ok(difference > 0.01);
		else near(difference, 0, 1e-3);
		const { minerBurned } = network.state;
		near(minerBurned[withheld]!, network.rules.ownerIncentive === "paid" ? 0 : 0.3, 1e-9);
	}
});

test("under Taoflow money decides: inflow raises a subnet's share, outflow ends it", () => {
	const network = networkFromTable(syntheticTable(6), "taoflow-2025-12", { totalFlow: 0.01 });
	network.stepBlocks(361);
	const before = network.state.share[5]!;
	network.stake(5, TABLE_UIDS.validators, tao(10_000));
	const shares = network.state.stakeShares[4 * 256 + TABLE_UIDS.validators]!;
	network.unstake(4, TABLE_UIDS.validators, shares / 2);
	network.stepBlocks(361);
	assert.ok(network.state.share[5]! > before * 2);
	assert.equal(network.state.share[4], 0);
});

test("a staker's shares grow with dividends, and unstaking pays for them", () => {
	const network = networkFromTable(syntheticTable(3), "taoflow-2025-12");
	const { shares, alpha: bought } = network.stake(0, TABLE_UIDS.validators, tao(100));
	network.stepBlocks(361 * 20);
	const value = network.valueOf(0, TABLE_UIDS.validators, shares);
	assert.ok(amountOf(value) > amountOf(bought));
	const { tao: received, shares: sold } = network.unstake(0, TABLE_UIDS.validators, shares);
	near(sold, shares, 1e-9);
	assert.ok(amountOf(received) > 99);
	assert.throws(() => network.unstake(0, TABLE_UIDS.owner, 1e9), /Shares: 1000000000 are more than/);
	assert.throws(() => network.stake(0, 1, tao(1e9)), /more than the .* outside pools and root/);
	assert.throws(() => network.rowOf(99), /Subnet 99 is not in this network/);
});

test("the price of a UID rises with registrations by either law, and each law has its limit", () => {
	for (const id of RULE_SET_IDS) {
		const network = networkFromTable(syntheticTable(2), id, { burnPrice: 2 });
		const first = network.registerNeuron(0);
		assert.ok(typeof first !== "string" && first.uid === 3);
		for (let k = 0; k < 2; k++) network.registerNeuron(0);
		const fourth = network.registerNeuron(0);
		assert.equal(fourth === "too many this interval", network.rules.burnPriceLaw === "stepwise");
		network.stepBlocks(10);
		const raised = network.rules.burnPriceLaw === "decaying" ? 2 * 1.26 ** 4 * 0.5 ** (10 / 360) : 2;
		near(network.state.burnPrice[0]!, raised, 1e-9);
		network.stepBlocks(360);
		if (network.rules.burnPriceLaw === "stepwise") near(network.state.burnPrice[0]!, 2 * (0.97 + 0.03 * 2), 1e-9);
	}
});

test("a table that cannot be a start is refused in one sentence", () => {
	assert.throws(() => networkFromTable(syntheticTable(129), "dtao-2025-02"), /129 subnets beside root/);
	assert.throws(
		() => networkFromTable(syntheticTable(2), "dtao-2025-02", { taoIssuance: 10 }),
		/more than the 10 assumed/,
	);
});
