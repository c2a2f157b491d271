import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EpochOutcome } from "../../../src/chain/epoch/epochOutcome.ts";
import { DEFAULT_EPOCH, type EpochParameters } from "../../../src/chain/epoch/epochParameters.ts";
import { runEpoch } from "../../../src/chain/epoch/runEpoch.ts";
import { SubnetState } from "../../../src/chain/epoch/subnetState.ts";

const EMISSION = 100;
const BLOCK = 10_000;

/** Validators 0 and 1 weight miners 3 and 4; uid 2 holds stake but no permit yet. */
function smallSubnet(): SubnetState {
	const subnet = new SubnetState(5);
	subnet.stake.set([6000, 4000, 5000, 0, 0]);
	subnet.validatorPermit.set([1, 1, 0, 0, 0]);
	subnet.setWeights(0, [3, 4], [3, 1], BLOCK - 10);
	subnet.setWeights(1, [3, 4], [1, 1], BLOCK - 10);
	subnet.setWeights(2, [4], [1], BLOCK - 10);
	return subnet;
}

function run(subnet: SubnetState, changes: Partial<EpochParameters> = {}, block = BLOCK): EpochOutcome {
	const outcome = new EpochOutcome(subnet.size);
	runEpoch(subnet, { ...DEFAULT_EPOCH, ...changes }, block, EMISSION, outcome);
	return outcome;
}

const total = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

describe("an epoch of a subnet", () => {
	it("pays miners one half and validators the other", () => {
		const { minerEmission, validatorEmission, emission } = run(smallSubnet());
		assert.ok(Math.abs(total(minerEmission) - EMISSION / 2) < 1e-9);
		assert.ok(Math.abs(total(validatorEmission) - EMISSION / 2) < 1e-9);
		assert.ok(Math.abs(total(emission) - EMISSION) < 1e-9);
	});

	it("uses a new permit one epoch late", () => {
		const subnet = smallSubnet();
		const first = run(subnet);
		assert.equal(first.activeStake[2], 0);
		assert.equal(first.dividends[2], 0);
		assert.deepEqual(Array.from(subnet.validatorPermit), [1, 1, 1, 0, 0]);
		const second = run(subnet, {}, BLOCK + 361);
		assert.ok(Math.abs(second.activeStake[2]! - 1 / 3) < 1e-12);
		assert.ok(second.dividends[2]! > 0);
	});

	it("takes a permit away from the smallest stake, and its bonds with it", () => {
		const subnet = smallSubnet();
		run(subnet, { maxValidators: 2 });
		assert.deepEqual(Array.from(subnet.validatorPermit), [1, 0, 1, 0, 0]);
		assert.ok(subnet.bond(0, 3) > 0);
		assert.equal(subnet.bond(1, 3), 0);
	});

	it("leaves out a validator that has been idle for longer than the cutoff", () => {
		const subnet = smallSubnet();
		subnet.lastUpdate[1] = BLOCK - 5001;
		const outcome = run(subnet);
		assert.deepEqual(Array.from(outcome.active), [1, 0, 1, 0, 0]);
		assert.equal(outcome.activeStake[0], 1);
		assert.equal(outcome.consensus[3], 0.75);
	});

	it("ignores weights that are older than their target", () => {
		for (const [block, paid] of [
			[BLOCK - 10, false],
			[BLOCK - 9, true],
		] as const) {
			const subnet = smallSubnet();
			subnet.replaceNeuron(4, BLOCK - 10);
			subnet.setWeights(0, [3, 4], [3, 1], block);
			assert.equal(run(subnet).incentive[4]! > 0, paid);
		}
	});

	it("ignores weights that were committed before their target came, where commit-reveal is on", () => {
		const subnet = smallSubnet();
		subnet.blockAtRegistration[4] = BLOCK - 50;
		subnet.commitBlock.fill(BLOCK - 60);
		assert.equal(run(subnet).incentive[4], 0);
		assert.ok(run(subnet, { commitReveal: false }).incentive[4]! > 0);
	});

	it("erases old bonds to a miner that came since the last epoch", () => {
		const subnet = smallSubnet();
		subnet.setBonds(0, [3, 4], [1, 1]);
		subnet.blockAtRegistration[4] = BLOCK - 100;
		const shares = run(subnet, { bondsEmaAlpha: 0 });
		assert.equal(subnet.bond(0, 3), 1);
		assert.equal(subnet.bond(0, 4), 0);
		assert.equal(shares.dividends[0], 1);
	});

	it("counts the recent ones from the tempo in December 2025, from the last epoch in mid-2026", () => {
		for (const [state, kept] of [
			["2025-12", 1],
			["2026-06", 0],
		] as const) {
			const subnet = smallSubnet();
			subnet.lastEpochBlock = BLOCK - 700;
			subnet.setBonds(0, [3], [1]);
			subnet.blockAtRegistration[3] = BLOCK - 500;
			run(subnet, { bondsEmaAlpha: 0, state });
			assert.equal(subnet.bond(0, 3), kept, state);
		}
	});

	it("lets only the owner weight itself, and gives it a permit only in mid-2026", () => {
		for (const [state, permit] of [
			["2025-12", 0],
			["2026-06", 1],
		] as const) {
			const subnet = smallSubnet();
			subnet.setWeights(0, [0, 3], [1, 1], BLOCK - 10);
			subnet.setWeights(1, [0, 1], [1, 1], BLOCK - 10);
			subnet.setWeights(4, [4], [1], BLOCK - 10);
			assert.equal(run(subnet, { ownerUid: null }).incentive[0], 0);
			const owned = run(subnet, { ownerUid: 0 });
			assert.equal(owned.consensus[0], 0.5);
			assert.equal(owned.incentive[1], 0);
			run(subnet, { ownerUid: 4, state });
			assert.equal(subnet.validatorPermit[4], permit, state);
		}
	});

	it("keeps stored bonds as whole units of 1/65535 when asked to", () => {
		const subnet = smallSubnet();
		run(subnet, { quantise: true });
		const units = [subnet.bond(0, 3), subnet.bond(1, 3), subnet.bond(1, 4)].map((bond) => bond * 65535);
		assert.equal(Math.max(...units), 65535);
		for (const unit of units) assert.ok(Math.abs(unit - Math.round(unit)) < 1e-6);
	});

	it("reads Yuma 2 bonds as the chain stores them when Yuma 3 is switched on", () => {
		const subnet = smallSubnet();
		run(subnet, { maxValidators: 2, stakeThreshold: 0 });
		const before = [subnet.bond(0, 3), subnet.bond(1, 3)];
		run(subnet, { yuma3: true, bondsEmaAlpha: 0, stakeThreshold: 0 }, BLOCK + 361);
		assert.ok(before[0]! < 1);
		assert.equal(subnet.bond(0, 3), 1);
	});

	it("hands rows on when validators come and go", () => {
		const subnet = smallSubnet();
		run(subnet);
		subnet.stake.set([0, 4000, 5000, 6000, 7000]);
		run(subnet, {}, BLOCK + 361);
		subnet.setWeights(3, [2], [1], BLOCK + 400);
		subnet.setWeights(4, [2], [1], BLOCK + 400);
		const outcome = run(subnet, {}, BLOCK + 722);
		assert.deepEqual(Array.from(subnet.validatorPermit), [0, 1, 1, 1, 1]);
		assert.equal(outcome.dividends[0], 0);
		assert.equal(outcome.consensus[2], 1);
		assert.ok(subnet.rows.engine.rows <= 4);
	});

	it("refuses a subnet without uids, in one sentence", () => {
		assert.throws(() => new SubnetState(0), { code: "bad-shape", message: "A subnet of 0 uids: use 1 to 65,535." });
	});
});
