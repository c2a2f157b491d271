import assert from "node:assert/strict";
import { test } from "node:test";
import {
	type Alpha,
	alpha,
	amountOf,
	block,
	epoch,
	integerOf,
	minus,
	plus,
	raoOf,
	ratio,
	share,
	type Tao,
	tao,
	times,
	tokensOf,
	valueAt,
} from "../../../src/chain/units.ts";

/** Never called: the compiler is the test. Each line must be refused, or the type check fails. */
export function mixing(): void {
	const [coins, tokens] = [tao(1), alpha(1)];
	// @ts-expect-error TAO and alpha cannot be added
	void (coins + tokens);
	// @ts-expect-error nor with the helper
	plus(coins, tokens);
	// @ts-expect-error nor subtracted
	minus(tokens, coins);
	// @ts-expect-error nor compared
	void (coins < tokens);
	// @ts-expect-error nor divided into a proportion
	ratio(coins, tokens);
	// @ts-expect-error a block is not an epoch
	plus(block(1), epoch(1));
	// @ts-expect-error a share is not an amount of TAO
	plus(tao(1), share(1));
	// @ts-expect-error a bare number has no unit
	plus(coins, 1);
	// @ts-expect-error alpha is not accepted where TAO is asked for
	const wrong: Tao = tokens;
	// @ts-expect-error rao of TAO are not rao of alpha
	const mixed: Alpha = tokensOf(raoOf<Tao>(1n));
	void [wrong, mixed];
}

test("amounts of one unit compute as numbers do", () => {
	assert.equal(amountOf(plus(tao(1.5), tao(2))), 3.5);
	assert.equal(amountOf(minus(alpha(5), alpha(2))), 3);
	assert.equal(amountOf(times(tao(4), 0.25)), 1);
	assert.equal(ratio(alpha(1), alpha(4)), 0.25);
	assert.ok(tao(1) < tao(2));
});

test("alpha becomes TAO at a price, and rao become tokens", () => {
	assert.equal(amountOf(valueAt(alpha(200), 0.05)), 10);
	assert.equal(amountOf(tokensOf(raoOf<Tao>(1_500_000_000n))), 1.5);
	assert.equal(integerOf(raoOf<Alpha>(7n)), 7n);
});
