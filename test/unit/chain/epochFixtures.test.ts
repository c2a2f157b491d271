import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EpochOutcome } from "../../../src/chain/epoch/epochOutcome.ts";
import { runEpoch } from "../../../src/chain/epoch/runEpoch.ts";
import type { ChainEpoch } from "../../../verify/exact/chainEpoch.ts";
import { runExactEpoch, toU16 } from "../../../verify/exact/exactEpoch.ts";
import { fastSubnet } from "../../../tools/vectors/fastSubnet.ts";
import {
	type EpochFixture,
	type FixtureStep,
	fixtureEpochs,
	outcomeDigest,
	pairs,
} from "../../fixtures/epoch/epochFixture.ts";
import epochs from "../../fixtures/epoch/epochs.json";

const fixtures = Object.entries(epochs as unknown as Record<string, EpochFixture>);

/** Runs all epochs of a fixture in exact mode, and hands each to `check` with its outcome. */
function eachEpoch(
	fixture: EpochFixture,
	check: (epoch: ChainEpoch, step: FixtureStep, outcome: ReturnType<typeof runExactEpoch>) => void,
): void {
	const sequence = fixtureEpochs(fixture);
	let next = sequence.next();
	while (!next.done) {
		const [epoch, step] = next.value;
		const outcome = runExactEpoch(epoch);
		check(epoch, step, outcome);
		next = sequence.next(outcome);
	}
}

function near(what: string, expected: readonly number[], got: ArrayLike<number>, tolerance: number): void {
	for (const [uid, value] of expected.entries()) {
		assert.ok(
			Math.abs(value - got[uid]!) <= tolerance,
			`${what} of uid ${uid}: ${value} on the chain, ${got[uid]} here`,
		);
	}
}

const stored = (values: Float64Array): number[] => Array.from(values, (value) => Math.floor(value * 65535));

describe("epochs of the chain", () => {
	for (const [name, fixture] of fixtures) {
		it(`are equal in every bit in exact mode: ${name}`, () => {
			eachEpoch(fixture, (_, step, outcome) => {
				assert.deepEqual(outcome.incentive.map(toU16), step.incentive);
				assert.deepEqual(outcome.dividends.map(toU16), step.dividends);
				assert.equal(outcomeDigest(outcome), step.digest);
			});
		});

		it(`are within one stored unit in fast mode, from the chain's own state: ${name}`, () => {
			eachEpoch(fixture, (epoch, step) => {
				const { subnet, parameters } = fastSubnet(epoch);
				const outcome = new EpochOutcome(fixture.size);
				const total = Number(epoch.emission);
				runEpoch(subnet, parameters, Number(epoch.block), total, outcome, epoch.routine === "test" ? "decay" : "drop");
				near("stake weight", step.stakeWeight, stored(outcome.stakeWeight), 1);
				near("consensus", step.consensus, stored(outcome.consensus), 1);
				near("incentive", step.incentive, stored(outcome.incentive), 1);
				near("dividends", step.dividends, stored(outcome.dividends), 1);
				near("validator trust", step.validatorTrust, stored(outcome.validatorTrust), 1);
				near("emission", step.emission, outcome.emission, 1e-6 * total);
				assert.deepEqual(Array.from(subnet.validatorPermit), step.permits);
				for (let uid = 0; uid < fixture.size; uid++) {
					const expected = new Array<number>(fixture.size).fill(0);
					for (const [miner, value] of pairs(step.bonds[uid] ?? [])) expected[miner] = value;
					const bonds = expected.map((_, miner) => Math.round(subnet.bond(uid, miner) * 65535));
					near(`bonds of uid ${uid}`, expected, bonds, 1);
				}
			});
		});
	}
});
