import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alpha, amountOf, block, tao } from "../../../src/chain/units.ts";
import { ruleSet } from "../../../src/chain/rules/ruleSet.ts";
import { commitTimes, epochOf, firstBlockOf, runsEpoch } from "../../../verify/rules/commitReveal.ts";
import { ownerAfterContest } from "../../../verify/rules/ownership.ts";
import { RootClaims } from "../../../verify/rules/rootClaims.ts";
import { SharePool } from "../../../verify/rules/sharePool.ts";
import { near } from "../chain/economics/near.ts";

test("a reward goes to the stakers of the moment by what they hold, however long they have held it", () => {
	const pool = new SharePool();
	pool.deposit("early", alpha(300));
	pool.reward(alpha(30));
	pool.deposit("late", alpha(330));
	pool.reward(alpha(66));
	near(amountOf(pool.valueOf("early")), 363);
	near(amountOf(pool.valueOf("late")), 363);
	pool.withdraw("early", alpha(363));
	assert.deepEqual([...pool.stakers], ["late"]);
	near(amountOf(pool.total), 363);
	assert.throws(() => pool.withdraw("late", alpha(400)), /400 alpha is more than/);
	assert.throws(() => new SharePool().reward(alpha(1)), /nobody stakes to this hotkey/);
});

test("root dividends owe nothing for the time before a stake", () => {
	const claims = new RootClaims();
	claims.stakeChanged("a", tao(100));
	assert.ok(claims.accrue(alpha(10), tao(100)));
	claims.stakeChanged("b", tao(100));
	assert.equal(amountOf(claims.owed("b", tao(100))), 0);
	claims.accrue(alpha(10), tao(200));
	near(amountOf(claims.claim("a", tao(100))), 15);
	near(amountOf(claims.claim("b", tao(100))), 5);
	assert.equal(amountOf(claims.claim("b", tao(100))), 0);
	assert.equal(claims.accrue(alpha(1), tao(0)), false);
	claims.accrue(alpha(0.0001), tao(200));
	assert.equal(amountOf(claims.claim("a", tao(100))), 0);
});

test("epochs: 361 blocks, staggered by netuid; a commit is revealed one period later", () => {
	fc.assert(
		fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 128 }), (at, netuid) => {
			const index = epochOf(at, netuid, 360);
			const first = firstBlockOf(index, netuid, 360);
			assert.ok(first <= at && at < first + 361);
			assert.equal(runsEpoch(at, netuid, 360), at === first + 360);
		}),
	);
	assert.equal(runsEpoch(5, 1, 0), false);
	const at = firstBlockOf(100, 7, 360);
	const times = commitTimes(at, 7, 360, 1);
	const indices = [times.committed, times.revealed, times.used, times.copierUsed];
	assert.deepEqual(indices, [100, 101, 101, 102]);
	assert.equal(commitTimes(at + 360, 7, 360, 1).committed, 101);
});

test("ownership moves only in an old subnet with enough conviction, to the most convinced", () => {
	const contenders = [
		{ hotkey: "owner", mass: 60, conviction: 0 },
		{ hotkey: "rival", mass: 200, conviction: 80 },
	];
	const gate = ruleSet("price-burn-2026-06").ownershipGate!;
	const old = block(2_629_800);
	assert.equal(ownerAfterContest("owner", contenders, old, 1000, gate), "rival");
	assert.equal(ownerAfterContest("owner", contenders, block(2_629_799), 1000, gate), "owner");
	assert.equal(ownerAfterContest("owner", contenders, old, 2000, gate), "owner");
	assert.equal(ownerAfterContest("owner", [], old, 0, gate), "owner");
});

test("from August 2026 a hotkey needs more than 18 % by itself", () => {
	const gate = ruleSet("gate-2026-07").ownershipGate!;
	const ownerWith = (conviction: number) =>
		ownerAfterContest(
			"owner",
			[
				{ hotkey: "owner", mass: 1500, conviction: 0 },
				{ hotkey: "rival", mass: 5000, conviction },
			],
			block(2_629_800),
			10_000,
			gate,
		);
	assert.deepEqual([1799, 1800, 1801].map(ownerWith), ["owner", "owner", "rival"]);
});
