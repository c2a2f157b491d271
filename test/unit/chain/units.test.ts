import assert from "node:assert/strict";
import { test } from "node:test";
import { alpha, amountOf, block, type Tao, tao } from "../../../src/chain/units.ts";

/** Never called: the compiler is the test. Each line must be refused, or the type check fails. */
export function mixing(): void {
	const [coins, tokens] = [tao(1), alpha(1)];
	// @ts-expect-error TAO and alpha cannot be added
	void (coins + tokens);
	// @ts-expect-error nor compared
	void (coins < tokens);
	// @ts-expect-error alpha is not accepted where TAO is asked for
	const wrong: Tao = tokens;
	// @ts-expect-error nor is a number of blocks
	const time: Tao = block(1);
	// @ts-expect-error a bare number has no unit
	const bare: Tao = 1;
	void [wrong, time, bare];
}

test("an amount is its number at run time, and amounts of one unit compare", () => {
	assert.equal(amountOf(tao(1.5)) + amountOf(tao(2)), 3.5);
	assert.equal(amountOf(block(7)), 7);
	assert.ok(tao(1) < tao(2));
});
