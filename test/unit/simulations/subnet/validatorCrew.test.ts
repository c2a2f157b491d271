import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Random } from "../../../../src/numeric/random.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { drawValidators } from "../../../../src/simulations/shared/subnet/validatorCrew.ts";
import { validatorParameters } from "../../../../src/simulations/shared/subnet/validatorParameters.ts";

const shares = fc.double({ min: 0, max: 0.8, noNaN: true });

test("stake adds up, each kind holds its share, an honest validator always exists", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 4, max: 32 }),
			shares,
			shares,
			shares,
			fc.nat(1_000),
			(validators, cartelStake, copierStake, noisyStake, seed) => {
				const values = checkValues(validatorParameters, { validators, cartelStake, copierStake, noisyStake });
				const crew = drawValidators(values, new Random(seed));
				assert.equal(crew.length, validators);
				const held = (kind: string) => crew.filter((v) => v.kind === kind).reduce((sum, v) => sum + v.stakeShare, 0);
				assert.ok(Math.abs(crew.reduce((sum, v) => sum + v.stakeShare, 0) - 1) < 1e-9);
				assert.ok(Math.abs(held("cartel") - cartelStake) < 1e-9);
				assert.ok(Math.abs(held("copier") - (1 - cartelStake) * copierStake) < 1e-9);
				assert.ok(crew.some((v) => v.kind === "honest"));
			},
		),
	);
});
