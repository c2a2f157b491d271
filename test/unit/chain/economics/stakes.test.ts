import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inheritedStake, splitWithParents } from "../../../../src/chain/economics/childKeys.ts";
import { payDividends, rootPart, stakerReturn } from "../../../../src/chain/economics/dividends.ts";
import { RootClaims } from "../../../../src/chain/economics/rootClaims.ts";
import { SharePool } from "../../../../src/chain/economics/sharePool.ts";
import { capStake } from "../../../../src/chain/economics/stakeCap.ts";
import { alpha, amountOf, tao } from "../../../../src/chain/units.ts";
import { near } from "./near.ts";

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });

test("pots are paid out whole, or to nobody when nobody has a claim", () => {
	const rows = fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(rows, (hotkeys) => {
			const inputs = {
				dividend: hotkeys.map(([dividend]) => dividend),
				alphaStake: hotkeys.map(([, stake]) => stake),
				rootStake: hotkeys.map(([, , stake]) => stake),
			};
			const { alpha: paid, root } = payDividends(inputs, 700, 300);
			const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
			assert.ok(sum(paid) === 0 || Math.abs(sum(paid) - 700) < 1e-6);
			assert.ok(sum(root) === 0 || Math.abs(sum(root) - 300) < 1e-6);
		}),
	);
});

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

test("child and parents share a dividend whole; take is for parents of another owner", () => {
	const child = { alphaStake: 100, rootStake: 0, owner: "c", take: 0.1, lent: 0.5 };
	const parents = [
		{ alphaStake: 100, rootStake: 0, owner: "p", fraction: 0.5 },
		{ alphaStake: 0, rootStake: 1000, owner: "c", fraction: 1 },
	];
	near(inheritedStake(child, parents), 50 + 50 + 180);
	const split = splitWithParents(280, child, parents);
	near(split.parents[0]!, 45);
	near(split.parents[1]!, 180);
	near(split.child, 55);
	const burning = splitWithParents(280, child, parents, 0.18, 0.2);
	near(burning.burned, 10);
	near(burning.child + burning.burned + burning.parents[0]! + burning.parents[1]!, 280);
	near(splitWithParents(5, { ...child, alphaStake: 0 }, []).child, 5);
});

test("a staker's return is after take, by shares", () => {
	near(stakerReturn(100, 0.18, 1000), 0.082);
	assert.equal(stakerReturn(100, 0.18, 0), 0);
});

test("stake above the percentile carries no weight", () => {
	const { cap, stake } = capStake([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1000], 0.9);
	assert.equal(cap, 10);
	assert.deepEqual([...stake.slice(-2)], [10, 10]);
	assert.throws(() => capStake([1], 2), /Percentile: 2/);
	assert.throws(() => capStake([]), /the list is empty/);
});

test("a dividend's root part is never more than the dividend, however little alpha there is", () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.double({ min: 0, max: 1e-9, noNaN: true }),
			fc.double({ min: 0, max: 1e7, noNaN: true }),
			(dividend, alphaStake, rootStake) => {
				const part = rootPart(dividend, alphaStake, rootStake);
				assert.ok(part >= 0 && part <= dividend);
			},
		),
	);
});
