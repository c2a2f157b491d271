import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { accountedAlpha, accountedTao } from "../../../../verify/network/accounts.ts";
import type { Network } from "../../../../src/chain/network/network.ts";
import { networkFromTable } from "../../../../src/chain/network/networkFromTable.ts";
import { RULE_SET_IDS, type RuleSetId } from "../../../../src/chain/ruleSetId.ts";
import { alpha, amountOf, tao } from "../../../../src/chain/units.ts";
import { syntheticTable } from "../../../fixtures/economics/syntheticTable.ts";

function assertConserved({ state, rows }: Network): void {
	const strayTao = Math.abs(amountOf(accountedTao(state)) - state.taoIssuance);
	assert.ok(strayTao < 1e-12 * state.taoIssuance, `${strayTao} TAO astray`);
	for (const row of rows) {
		const outstanding = state.alphaOutstanding[row]!;
		const stray = Math.abs(amountOf(accountedAlpha(state, row)) - outstanding);
		assert.ok(stray < 1e-9 * Math.max(1, outstanding), `${stray} alpha of row ${row} astray`);
	}
}

type Action = (network: Network) => void;

const row = fc.nat(5);
const actions: fc.Arbitrary<Action> = fc.oneof(
	fc.integer({ min: 1, max: 800 }).map((blocks): Action => (network) => {
		network.stepBlocks(blocks);
	}),
	fc.tuple(row, fc.double({ min: 0.1, max: 50_000, noNaN: true })).map(([at, amount]): Action => (network) => {
		network.stake(at, 1, tao(amount), { limitPrice: network.price(at) * 1.5 });
	}),
	fc.tuple(row, fc.double({ min: 0, max: 1, noNaN: true })).map(([at, part]): Action => (network) => {
		const { stakeShares, ownShares } = network.state;
		const place = at * 256 + 1;
		network.unstake(at, 1, (stakeShares[place]! - ownShares[place]!) * part);
	}),
	row.map((at): Action => (network) => {
		network.registerNeuron(at);
	}),
	fc.constant<Action>((network) => {
		network.stakeOnRoot(tao(-1000));
		network.registerSubnet();
	}),
);

for (const id of RULE_SET_IDS) {
	test(`nothing is created or lost unnoticed under ${id}`, () => {
		fc.assert(
			fc.property(fc.array(actions, { maxLength: 25 }), (list) => {
				const network = networkFromTable(syntheticTable(6), id satisfies RuleSetId);
				for (const act of list) act(network);
				network.stepBlocks(400);
				assertConserved(network);
			}),
			{ numRuns: 40 },
		);
	});
}

test("a dissolved subnet's TAO goes to its holders, its alpha to nobody", () => {
	for (const id of RULE_SET_IDS) {
		const network = networkFromTable(syntheticTable(128), id);
		network.stepBlocks(3610);
		const lowest = network.rowOf(128);
		const reserve = network.state.taoReserve[lowest]! + network.state.taoFees[lowest]!;
		const free = network.state.freeTao;
		const price = amountOf(network.lockCost);
		network.state.lastLockBlock -= 28_800;
		const registered = network.registerSubnet();
		if (network.rules.subnetLimit === null) {
			assert.equal(registered, "no room");
			continue;
		}
		assert.ok(typeof registered !== "string");
		assert.equal(registered.dissolved?.netuid, 128);
		assert.equal(network.rowOf(128), lowest);
		const paid = amountOf(registered.price);
		assert.ok(paid <= price);
		const received = network.state.freeTao + paid - free;
		assert.ok(received > 0 && received <= reserve * (1 + 1e-12));
		assertConserved(network);
		network.stepBlocks(361);
		assertConserved(network);
		assert.equal(network.registerSubnet(), "too soon");
	}
});

test("stake of a replaced hotkey is idle, and can be sold", () => {
	const network = networkFromTable(syntheticTable(2), "price-burn-2026-06");
	const { state } = network;
	state.uids[0] = 256;
	state.uidRegisteredAt.fill(0, 0, 256);
	state.minerPay.fill(1, 0, 256);
	const { shares } = network.stake(0, 7, tao(10));
	state.minerPay[7] = 0;
	const registered = network.registerNeuron(0);
	assert.ok(typeof registered !== "string");
	assert.equal(registered.uid, 7);
	const idle = shares * registered.replacedShareValue!;
	assert.ok(amountOf(network.sellIdle(0, alpha(idle))) > 9.8);
	assert.throws(() => network.sellIdle(0, alpha(1)), /more than the .* that is idle/);
	assertConserved(network);
});
