import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { smallEpoch } from "../../../src/chain/epoch/smallEpoch.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";

const near = (actual: number, expected: number) =>
	assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} ${expected}`);

test("the arithmetic is that of a hand calculation", () => {
	const epoch = smallEpoch({
		stake: [40, 35, 25],
		weights: [
			[50, 40, 10],
			[48, 42, 10],
			[0, 0, 100],
		],
	});
	assert.deepEqual(epoch.consensus, [0.48, 0.4, 0.1]);
	near(epoch.rank[0]!, 0.4 * 0.48 + 0.35 * 0.48);
	near(epoch.clipped[2]![2]!, 0.1);
	near(epoch.bonds[0]![0]!, 0.4 / 0.75);
	near(epoch.validatorTrust[2]!, 0.1);
});

test("whatever the network, shares stay shares and nothing is clipped upwards", () => {
	const size = fc.integer({ min: 1, max: 8 });
	const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));
	const network = fc.tuple(size, size).chain(([rows, columns]) =>
		fc.record({
			stake: fc.array(amount, { minLength: rows, maxLength: rows }),
			weights: fc.array(fc.array(amount, { minLength: columns, maxLength: columns }), {
				minLength: rows,
				maxLength: rows,
			}),
		}),
	);
	fc.assert(
		fc.property(network, (given) => {
			const epoch = smallEpoch(given);
			for (const shares of [epoch.stake, epoch.incentive, epoch.dividends, ...epoch.weights]) {
				const sum = shares.reduce((total, value) => total + value, 0);
				assert.ok(sum === 0 || Math.abs(sum - 1) < 1e-9, String(sum));
			}
			epoch.clipped.forEach((row, i) => row.forEach((value, j) => assert.ok(value <= epoch.weights[i]![j]! + 1e-12)));
		}),
		{ numRuns: 200 },
	);
});

test("what is no network is refused in a sentence", () => {
	const wrong = [
		{ stake: [], weights: [] },
		{ stake: [1], weights: [[1], [1]] },
		{ stake: [1], weights: [[NaN]] },
		{ stake: [-1], weights: [[1]] },
		{ stake: [1, 1], weights: [[1], [1, 1]] },
		{ stake: Array<number>(9).fill(1), weights: Array<number[]>(9).fill([1]) },
	];
	for (const network of wrong) assert.throws(() => smallEpoch(network), (error) => SubnetsError.is(error)); // prettier-ignore
});
