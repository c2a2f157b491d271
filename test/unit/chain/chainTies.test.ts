import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EpochOutcome } from "../../../src/chain/epoch/epochOutcome.ts";
import { runEpoch } from "../../../src/chain/epoch/runEpoch.ts";
import type { ChainEpoch, SparseMatrix } from "../../../verify/exact/chainEpoch.ts";
import { runExactEpoch, toU16 } from "../../../verify/exact/exactEpoch.ts";
import { emptyEpoch } from "../../../tools/vectors/epochFields.ts";
import { fastSubnet } from "../../../tools/vectors/fastSubnet.ts";

/** An epoch in which everybody with weights holds a permit and is active. */
function epochOf(alphaStake: readonly bigint[], kappaU16: number, weightsU16: SparseMatrix<number>): ChainEpoch {
	return {
		...emptyEpoch(alphaStake.length, "production"),
		block: 1000n,
		activityCutoff: 5000n,
		lastUpdate: alphaStake.map(() => 900n),
		validatorPermit: weightsU16.map((row) => row.length > 0),
		maxValidators: alphaStake.length,
		alphaStake,
		kappaU16,
		weightsU16,
		emission: 1_000_000_000n,
	};
}

function runFast(epoch: ChainEpoch, quantise: boolean): { consensus: number[]; permits: boolean[] } {
	const { subnet, parameters } = fastSubnet(epoch);
	const outcome = new EpochOutcome(subnet.size);
	runEpoch(subnet, { ...parameters, quantise }, Number(epoch.block), Number(epoch.emission), outcome);
	const consensus = Array.from(outcome.consensus, (value) => Math.floor(value * 65535));
	return { consensus, permits: Array.from(subnet.validatorPermit, Boolean) };
}

const consensusOf = (epoch: ChainEpoch): number[] => runExactEpoch(epoch).consensus.map(toU16);

describe("ties that the chain's 32 fraction bits decide", () => {
	it("four of ten equal validators fall short of kappa 0.4 by what is cut off their shares", () => {
		const stake = [...new Array<bigint>(10).fill(7_000_000_000n), 0n, 0n];
		const weights = stake.map((_, uid) => (uid < 4 ? [[10, 65535] as const] : uid < 10 ? [[11, 65535] as const] : []));
		const epoch = epochOf(stake, 26214, weights);
		assert.equal(consensusOf(epoch)[10], 0);
		assert.equal(runFast(epoch, true).consensus[10], 0);
		assert.equal(runFast(epoch, false).consensus[10], 65535, "with float64 shares, rounding counts as support");
	});

	it("two of five reach it, because nothing more is cut off them than off kappa", () => {
		const stake = [...new Array<bigint>(5).fill(7_000_000_000n), 0n, 0n];
		const weights = stake.map((_, uid) => (uid < 2 ? [[5, 65535] as const] : uid < 5 ? [[6, 65535] as const] : []));
		const epoch = epochOf(stake, 26214, weights);
		assert.equal(consensusOf(epoch)[5], 65535);
		assert.equal(runFast(epoch, true).consensus[5], 65535);
	});

	it("kappa 1 asks a validator of a billionth of the stake too", () => {
		const weights = [[[2, 65535]], [[3, 65535]], [], []] as const;
		const epoch = epochOf([10n ** 18n, 10n ** 9n, 0n, 0n], 65535, weights);
		assert.deepEqual(consensusOf(epoch), [0, 0, 0, 0]);
		assert.deepEqual(runFast(epoch, true).consensus, [0, 0, 0, 0]);
	});

	it("kappa 1 takes the lowest weight although cut shares sum to less than 1", () => {
		const weights = [[[3, 65535]], [[3, 65535]], [[3, 65535]], []] as const;
		const epoch = epochOf([1n, 1n, 1n, 0n], 65535, weights);
		assert.equal(consensusOf(epoch)[3], 65535);
		assert.equal(runFast(epoch, true).consensus[3], 65535);
	});

	it("stakes that differ by less than a share tie for the last permit, and the higher uid wins", () => {
		const stake = [10n ** 12n + 1n, 10n ** 12n, 10n ** 12n];
		const epoch = { ...epochOf(stake, 32767, [[], [], []]), maxValidators: 1 };
		assert.deepEqual(runExactEpoch(epoch).validatorPermit, [false, false, true]);
		assert.deepEqual(runFast(epoch, true).permits, [false, false, true]);
		assert.deepEqual(runFast(epoch, false).permits, [true, false, false]);
	});

	it("cuts the weight of TAO as the chain does before it compares with the threshold", () => {
		const taoWeight = 3320413933267719290n;
		const epoch = {
			...epochOf([0n, 10n ** 12n], 32767, [[], []]),
			taoStake: [10n ** 12n, 0n],
			taoWeight,
			stakeThreshold: 180_000_000_000n,
		};
		assert.deepEqual(runExactEpoch(epoch).validatorPermit, [false, true]);
		assert.deepEqual(runFast(epoch, true).permits, [false, true]);
	});
});
