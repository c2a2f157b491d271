import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gini } from "../../../../src/numeric/concentration.ts";
import { shapesWith } from "../../../../src/simulations/incentive-shapes/parts/shapes.ts";

const all = [...shapesWith("all"), ...shapesWith("most").slice(-1)];
const field = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 });

test("every shape hands out everything, and never more for less", () => {
	fc.assert(
		fc.property(field, (values) => {
			const performance = Float64Array.from(values);
			for (const shape of all) {
				const shares = shape.shares(performance);
				assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9, shape.rule);
				for (let a = 0; a < shares.length; a++) {
					for (let b = 0; b < shares.length; b++) {
						if (performance[a]! > performance[b]!) assert.ok(shares[a]! >= shares[b]! - 1e-12, shape.rule);
					}
				}
			}
		}),
	);
});

test("what one miner would get by trying is to the last bit its share in the field with that try", () => {
	const tried = fc.double({ min: 0.01, max: 1, noNaN: true });
	fc.assert(
		fc.property(field, tried, (values, value) => {
			const performance = Float64Array.from(values);
			for (const shape of all) {
				const shareOf = shape.tries(performance);
				for (let j = 0; j < values.length; j++) {
					const expected = shape.shares(performance.with(j, value))[j];
					assert.ok(Object.is(shareOf(j, value), expected), `${shape.rule}, miner ${j}`);
				}
			}
		}),
	);
});

test("known points: a free copy at 1/1.8 earns .8 × .614 + .2 of Zeus' best, and (1/1.8)^2.5 behind the gate", () => {
	const [linear, , gate, winner] = shapesWith("all");
	const free = Float64Array.of(1, 1 / 1.8);
	const relative = (shares: Float64Array) => shares[1]! / shares[0]!;
	assert.ok(Math.abs(relative(linear!.shares(free)) - 0.691) < 1e-3);
	assert.ok(Math.abs(relative(gate!.shares(free)) - 0.23) < 1e-3);
	assert.equal(relative(winner!.shares(free)), 0);
});

test("from linear to winner takes all, pay gets more unequal", () => {
	const performance = Float64Array.from({ length: 20 }, (_, j) => 0.4 + j * 0.02);
	const unequal = shapesWith("all").map((shape) => gini(shape.shares(performance)));
	unequal.slice(1).forEach((value, i) => assert.ok(value > unequal[i]!));
	assert.ok(Math.abs(unequal.at(-1)! - 0.95) < 1e-12);
});
