import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
	burnAfterBlocks,
	burnAfterInterval,
	burnAfterRegistration,
} from "../../../../src/chain/economics/burnPrice.ts";
import { lockAfter, LOCK_TIME_CONSTANT } from "../../../../src/chain/economics/conviction.ts";
import { liquidate, SUBNET_IMMUNITY, subnetToDissolve } from "../../../../src/chain/economics/deregistration.ts";
import { uidToPrune } from "../../../../src/chain/economics/neuronSlots.ts";
import { lockFallPeriod, subnetLockCost } from "../../../../src/chain/economics/subnetLock.ts";
import { alpha, amountOf, block, tao } from "../../../../src/chain/units.ts";
import { near } from "./near.ts";

test("the price of a UID: both laws, and their bounds", () => {
	near(amountOf(burnAfterBlocks(tao(1), block(360))), 0.5);
	near(amountOf(burnAfterRegistration(tao(1))), 1.26);
	assert.equal(amountOf(burnAfterBlocks(tao(1), block(1e6))), 0.0005);
	assert.equal(amountOf(burnAfterRegistration(tao(90))), 100);
	assert.equal(amountOf(burnAfterInterval(tao(0.0005), 0)), 0.0005);
});

test("pruned is the lowest score outside immunity, then the oldest, then the smallest UID", () => {
	const rule = { immunity: 5000, keepsUnprotected: false };
	const columns = { score: [3, 1, 1, 0, 1], registeredAt: [0, 20, 10, 9000, 10], immortal: new Uint8Array(5) };
	assert.equal(uidToPrune(columns, block(10_000), rule), 2);
	assert.equal(uidToPrune({ ...columns, immortal: Uint8Array.of(0, 0, 1, 0, 0) }, block(10_000), rule), 4);
	assert.equal(uidToPrune(columns, block(4000), rule), 3);
	assert.equal(uidToPrune({ ...columns, immortal: new Uint8Array(5).fill(1) }, block(10_000), rule), undefined);
	assert.equal(uidToPrune(columns, block(10_000), { ...rule, keepsUnprotected: true }), 3);
});

test("a new subnet costs twice the last, falls to the floor, and never below", () => {
	near(amountOf(subnetLockCost(tao(100), block(0), lockFallPeriod(0.5))), 200);
	assert.equal(amountOf(subnetLockCost(tao(100), block(1e6), lockFallPeriod(0.5))), 1);
	assert.equal(amountOf(subnetLockCost(tao(0), block(0), lockFallPeriod(1))), 1);
});

test("dissolved is the lowest moving price that is no longer immune", () => {
	const now = SUBNET_IMMUNITY + 100;
	const columns = { priceEma: [0.5, 0.1, 0.1, 0.001, 0], registeredAt: [0, 50, 20, 500, 0], inUse: [1, 1, 1, 1, 0] };
	assert.equal(subnetToDissolve(columns, now), 2);
	assert.equal(subnetToDissolve(columns, 10), undefined);
});

test("liquidation pays the whole reserve, by alpha held", () => {
	const holdings = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }).map(alpha), { maxLength: 8 });
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), holdings, (reserve, held) => {
			const { paid, recycled } = liquidate(tao(reserve), held, alpha(50));
			near(
				paid.reduce((sum, each) => sum + amountOf(each), amountOf(recycled)),
				reserve,
			);
		}),
	);
	assert.deepEqual(liquidate(tao(10), [alpha(1), alpha(4)], alpha(0)).paid.map(amountOf), [2, 8]);
	assert.equal(amountOf(liquidate(tao(10), [], alpha(0)).recycled), 10);
});

test("conviction: a decaying lock peaks at 37 % of its mass, a perpetual one tends to all", () => {
	const fresh = { mass: 1000, conviction: 0 };
	const tau = block(LOCK_TIME_CONSTANT);
	const decaying = lockAfter({ ...fresh, kind: "decaying" }, tau);
	near(decaying.conviction, 367.8794, 1e-6);
	near(decaying.mass, 367.8794, 1e-6);
	near(lockAfter({ ...fresh, kind: "decaying" }, block(648_000)).mass, 500, 1e-6);
	near(lockAfter({ ...fresh, kind: "perpetual" }, tau).conviction, 632.1206, 1e-6);
	const half = block(LOCK_TIME_CONSTANT / 2);
	const twice = lockAfter(lockAfter({ ...fresh, kind: "decaying" }, half), half);
	near(twice.conviction, decaying.conviction, 1e-9);
	const uneven = lockAfter({ ...fresh, kind: "decaying" }, tau, { unlock: 934_866, mature: 934_866.001 });
	near(uneven.conviction, decaying.conviction, 1e-6);
	assert.deepEqual(lockAfter({ mass: 1e-8, conviction: 1, kind: "decaying" }, block(1)), {
		kind: "decaying",
		mass: 0,
		conviction: 0,
	});
});
