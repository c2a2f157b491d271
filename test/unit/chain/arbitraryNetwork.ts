import fc from "fast-check";
import type { YumaParameters } from "../../../src/chain/epoch/yumaParameters.ts";
import type { SimpleNetwork } from "./simpleYuma.ts";

/** Thousandths: what lies within rounding of a bound has no right answer. */
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
/** Few distinct values, so that ties and zeros are common. */
const weight = fc.oneof(
	fc.constant(undefined),
	fc.constant(0),
	fc.integer({ min: 0, max: 4 }),
	fc.double({ min: 0.001, max: 5, noNaN: true }),
);
const stake = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 }), fc.double({ min: 0.01, max: 9, noNaN: true }));

/** A network of up to 9 × 11 with ties, zeros, absent weights and idle validators. */
export const arbitraryNetwork: fc.Arbitrary<SimpleNetwork> = fc
	.record({ rows: fc.integer({ min: 1, max: 9 }), miners: fc.integer({ min: 1, max: 11 }) })
	.chain(({ rows, miners }) => {
		const table = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
			fc.array(fc.array(item, { minLength: miners, maxLength: miners }), { minLength: rows, maxLength: rows });
		return fc.record({
			stake: fc.array(stake, { minLength: rows, maxLength: rows }),
			weights: table(weight),
			bonds: table(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1, noNaN: true }))),
		});
	});

export const arbitraryRules: fc.Arbitrary<YumaParameters> = fc.record({
	kappa: fc.oneof(fc.constantFrom(0, 0.4, 0.5, 32767 / 65535, 1), share),
	bondsPenalty: fc.oneof(fc.constantFrom(0, 1), share),
	bondsEmaAlpha: fc.oneof(fc.constantFrom(0, 0.1, 1), share),
	yuma3: fc.boolean(),
	liquidAlpha: fc.option(
		fc
			.record({ a: share, b: share, steepness: fc.double({ min: -60, max: 60, noNaN: true }) })
			.map(({ a, b, steepness }) => ({ low: Math.min(a, b), high: Math.max(a, b), steepness })),
	),
});
