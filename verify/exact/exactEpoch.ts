import type { ChainEpoch, ChainEpochOutcome, SparseMatrix } from "./chainEpoch.ts";
import { bondsAndDividends, weightsForBonds } from "./exactBonds.ts";
import { clipWeights, consensusOf } from "./exactConsensus.ts";
import {
	divideAll,
	filterEntries,
	mapEntries,
	normalise,
	normaliseRows,
	rowSums,
	weightedColumnSums,
} from "./exactMatrix.ts";
import { activeStakeWeights, newPermits, privilegedOwner, stakeWeights } from "./exactStake.ts";
import { I32F32, I96F32 } from "./fixedPoint.ts";

/**
 * One epoch in the chain's own fixed-point arithmetic, bit for bit.
 *
 * Slow and plain on purpose: it is what the fast engine is measured against. The caller carries `bondsU16` and
 * `validatorPermit` of the outcome over to the next epoch.
 *
 * @source protocol.md §2; RE:epoch_mechanism
 */
export function runExactEpoch(epoch: ChainEpoch): ChainEpochOutcome {
	const size = epoch.alphaStake.length;
	const owner = privilegedOwner(epoch);
	const permit = epoch.validatorPermit.map((held, uid) => held || uid === owner);
	const active = epoch.lastUpdate.map((block) => block + epoch.activityCutoff >= epoch.block);

	const stakeWeight = stakeWeights(epoch);
	const activeStake = activeStakeWeights(stakeWeight, active, permit);
	const weights = normaliseRows(usableWeights(epoch, permit));

	const consensus = consensusOf(activeStake, weights, I32F32.fromRatio(epoch.kappaU16, 65535), size);
	const clippedWeights = clipWeights(weights, consensus);
	const rank = weightedColumnSums(clippedWeights, activeStake, size);
	const incentive = normalise(rank);

	const forBonds = weightsForBonds(weights, clippedWeights, epoch.bondsPenaltyU16);
	const { bonds, dividends, intermediate } = bondsAndDividends(epoch, {
		weightsForBonds: forBonds,
		activeStake,
		consensus,
		incentive,
	});

	const validatorPermit = newPermits(stakeWeight, epoch.maxValidators, owner);
	return {
		stakeWeight,
		activeStake,
		consensus,
		validatorTrust: rowSums(clippedWeights),
		rank,
		incentive,
		dividends,
		...splitEmission(epoch.emission, incentive, dividends, activeStake, stakeWeight),
		active,
		validatorPermit,
		bonds,
		bondsU16: storedBonds(epoch, bonds, validatorPermit),
		intermediate: { weights, clippedWeights, weightsForBonds: forBonds, ...intermediate },
	};
}

/** Stored weights without those that do not count. @source protocol.md §2.4 */
function usableWeights(epoch: ChainEpoch, permit: readonly boolean[]): SparseMatrix<I32F32> {
	const { weightsU16, lastUpdate, blockAtRegistration } = epoch;
	const production = epoch.routine === "production";
	const selfWeightAllowed = production ? epoch.ownerUid : null;
	const commitBlocks = production ? epoch.commitBlocks : null;
	const kept = filterEntries(weightsU16, (i, j) => {
		const commit = commitBlocks?.[i] ?? null;
		return (
			permit[i]! &&
			(i !== j || i === selfWeightAllowed) &&
			lastUpdate[i]! > blockAtRegistration[j]! &&
			(commit === null || commit >= blockAtRegistration[j]!)
		);
	});
	return mapEntries(kept, (value) => I32F32.fromInteger(value));
}

/** Halves for miners and validators, with the fallbacks when one or both have no claim. @source protocol.md §2.10 */
function splitEmission(
	amount: bigint,
	incentive: readonly I32F32[],
	dividends: readonly I32F32[],
	activeStake: readonly I32F32[],
	stakeWeight: readonly I32F32[],
): Pick<
	ChainEpochOutcome,
	"minerShare" | "validatorShare" | "combinedShare" | "minerEmission" | "validatorEmission" | "emission"
> {
	const combined = incentive.map((value, uid) => I32F32.add(value, dividends[uid]!));
	const sum = I32F32.sum(combined);
	const fallback = activeStake.some((value) => value > 0n) ? activeStake : stakeWeight;
	const minerShare = divideAll(incentive, sum);
	const validatorShare = sum === 0n ? fallback : divideAll(dividends, sum);
	const combinedShare = sum === 0n ? fallback : divideAll(combined, sum);
	return {
		minerShare,
		validatorShare,
		combinedShare,
		minerEmission: amounts(minerShare, amount),
		validatorEmission: amounts(validatorShare, amount),
		emission: amounts(combinedShare, amount),
	};
}

function amounts(shares: readonly I32F32[], amount: bigint): bigint[] {
	const total = I96F32.fromInteger(amount);
	return shares.map((share) => I96F32.toInteger(I96F32.multiply(I96F32.convert(share, I32F32), total)));
}

/** A proportion as the chain stores it: floor(x × 65535), limited to u16. */
export function toU16(value: I32F32): number {
	const scaled = I32F32.toInteger(I32F32.multiply(value, I32F32.fromInteger(65535)));
	return scaled < 0n ? 0 : scaled > 65535n ? 65535 : Number(scaled);
}

/** Rows of validators that hold a permit from now on; the others lose theirs. @source protocol.md §2.11 */
function storedBonds(
	epoch: ChainEpoch,
	bonds: SparseMatrix<I32F32>,
	validatorPermit: readonly boolean[],
): SparseMatrix<number> {
	return bonds.map((row, uid) => {
		if (validatorPermit[uid]) return row.map(([j, value]) => [j, toU16(value)] as const);
		const untouched = epoch.routine === "test" && !epoch.validatorPermit[uid];
		return untouched ? epoch.bondsU16[uid]! : [];
	});
}
