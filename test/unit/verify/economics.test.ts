import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exactChildkeySplit } from "../../../verify/economics/exactChildkeys.ts";
import { exactDistribution } from "../../../verify/economics/exactDistribution.ts";
import { fractionOfU64 } from "../../../verify/economics/exactTerms.ts";
import { U96F32 } from "../../../verify/exact/fixedPoint.ts";

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
const fraction = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const holder = { alphaStake: amount, rootStake: amount, owner: fc.nat(3) };

test("a dividend is divided among child and parents up to dust", () => {
	const children = fc.record({ ...holder, take: fc.bigInt({ min: 0n, max: 11796n }), lent: fc.constant([]) });
	const parents = fc.array(fc.record({ ...holder, proportion: fraction }), { maxLength: 5 });
	const weight = fractionOfU64(971718665099567868n);
	fc.assert(
		fc.property(amount, children, parents, (dividend, child, lenders) => {
			const split = exactChildkeySplit(dividend, child, lenders, weight, fractionOfU64(0n));
			const paid = split.parents.reduce((sum, each) => sum + each, split.child + split.burned);
			assert.ok(paid <= dividend && dividend - paid <= BigInt(2 * lenders.length + 2), `${dividend - paid} are lost`);
		}),
	);
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
