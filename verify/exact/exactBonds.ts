import type { ChainEpoch, IntermediateMatrices, SparseMatrix, SparseRow } from "./chainEpoch.ts";
import { bondRateOf } from "./exactBondRate.ts";
import {
	denseRow,
	filterEntries,
	mapEntries,
	normalise,
	normaliseColumns,
	positiveEntries,
	upscaleColumns,
	weightedRowSums,
} from "./exactMatrix.ts";
import { I32F32, I64F64 } from "./fixedPoint.ts";

type BondRate = (validator: number, miner: number) => I32F32;

interface BondsOutcome {
	/** Before truncation to u16. */
	readonly bonds: SparseMatrix<I32F32>;
	readonly dividends: readonly I32F32[];
	readonly intermediate: Omit<IntermediateMatrices, "weights" | "clippedWeights" | "weightsForBonds">;
}

/** What bonds are made of, besides the epoch's own fields. */
interface BondsInput {
	readonly weightsForBonds: SparseMatrix<I32F32>;
	readonly activeStake: readonly I32F32[];
	readonly consensus: readonly I32F32[];
	readonly incentive: readonly I32F32[];
}

export function bondsAndDividends(epoch: ChainEpoch, input: BondsInput): BondsOutcome {
	return epoch.yuma3 ? yuma3Bonds(epoch, input) : yuma2Bonds(epoch, input);
}

/** W + penalty × (clipped - W): what bonds are bought with. @source protocol.md §2.6; EM:interpolate_sparse */
export function weightsForBonds(
	weights: SparseMatrix<I32F32>,
	clipped: SparseMatrix<I32F32>,
	penaltyU16: number,
): SparseMatrix<I32F32> {
	const penalty = I32F32.fromRatio(penaltyU16, 65535);
	if (penalty === I32F32.zero) return weights;
	if (penalty === I32F32.one) return clipped;
	return weights.map((row, i) => {
		const clippedRow = denseRow(clipped[i]!, weights.length);
		const mixed = denseRow(row, weights.length).map((weight, j) =>
			I32F32.add(weight, I32F32.multiply(penalty, I32F32.subtract(clippedRow[j]!, weight))),
		);
		return positiveEntries(mixed);
	});
}

/** @source protocol.md §2.7; RE:get_bonds_sparse, compute_ema_bonds_normal_sparse */
function yuma2Bonds(epoch: ChainEpoch, { weightsForBonds, activeStake, incentive }: BondsInput): BondsOutcome {
	const size = activeStake.length;
	const oldBonds = withoutRecent(
		epoch,
		mapEntries(epoch.bondsU16, (value) => I32F32.fromInteger(value)),
	);
	const oldBondsNormalised = normaliseColumns(oldBonds, size);
	const instantBonds = mapEntries(weightsForBonds, (weight, i) => I32F32.multiply(activeStake[i]!, weight));
	const instantBondsNormalised = normaliseColumns(instantBonds, size);
	const averaged = average(instantBondsNormalised, oldBondsNormalised, emaRate(epoch), size);
	const bondsNormalised = normaliseColumns(averaged, size);
	return {
		bonds: upscaleColumns(bondsNormalised, size),
		dividends: normalise(weightedRowSums(bondsNormalised, incentive)),
		intermediate: { oldBonds, oldBondsNormalised, instantBonds, instantBondsNormalised, bondsNormalised },
	};
}

/** @source protocol.md §2.8; RE:get_bonds_sparse_fixed_proportion, compute_bonds_sparse */
function yuma3Bonds(epoch: ChainEpoch, input: BondsInput): BondsOutcome {
	const { weightsForBonds, activeStake, consensus, incentive } = input;
	const size = activeStake.length;
	const oldBonds = withoutRecent(
		epoch,
		mapEntries(epoch.bondsU16, (value) => I32F32.fromRatio(value, 65535)),
	);
	const liquid = epoch.liquidAlpha && consensus.some((value) => value !== I32F32.zero);
	const bondRate = liquid ? bondRates(epoch, weightsForBonds, oldBonds, consensus) : undefined;
	const bonds = bondRate
		? averageByPair(weightsForBonds, oldBonds, bondRate, size, epoch.routine === "test")
		: average(weightsForBonds, oldBonds, emaRate(epoch), size);
	const bondsNormalised = normaliseColumns(bonds, size);
	const bondIncome = weightedRowSums(bondsNormalised, incentive);
	return {
		bonds,
		dividends: normalise(bondIncome.map((income, i) => I32F32.multiply(income, activeStake[i]!))),
		intermediate: { oldBonds, bondsNormalised, bondIncome, ...(bondRate && { bondRate }) },
	};
}

/** Drops bonds to miners that were registered since the last epoch. @source protocol.md §2.2 */
function withoutRecent(epoch: ChainEpoch, bonds: SparseMatrix<I32F32>): SparseMatrix<I32F32> {
	const { state, block, tempo, lastEpochBlock, blockAtRegistration } = epoch;
	const since = state === "2025-12" || lastEpochBlock === 0n ? subtract(block, tempo) : lastEpochBlock + 1n;
	return filterEntries(bonds, (_, j) => since > blockAtRegistration[j]!);
}

const subtract = (a: bigint, b: bigint): bigint => (a > b ? a - b : 0n);

/** Rate of the uniform average, cut to 64 and then to 32 fraction bits as the chain does. */
function emaRate(epoch: ChainEpoch): I32F32 {
	const keep = I32F32.convert(I64F64.fromRatio(epoch.bondsMovingAverage, 1_000_000), I64F64);
	return I32F32.subtract(I32F32.one, keep);
}

/** rate × new + (1 - rate) × old over the union of entries. @source EM:mat_ema_sparse */
function average(
	fresh: SparseMatrix<I32F32>,
	old: SparseMatrix<I32F32>,
	rate: I32F32,
	size: number,
): SparseMatrix<I32F32> {
	const keep = I32F32.subtract(I32F32.one, rate);
	return fresh.map((row, i) => {
		const total = new Array<I32F32>(size).fill(I32F32.zero);
		for (const [j, value] of row) total[j] = I32F32.add(total[j]!, I32F32.multiply(rate, value));
		for (const [j, value] of old[i]!) total[j] = I32F32.add(total[j]!, I32F32.multiply(keep, value));
		return positiveEntries(total);
	});
}

/**
 * The same with a rate per pair, for pairs present in `fresh` only, in their order: a bond whose weight is missing is lost
 * at once. The chain's test routine lets it decay instead (`decayMissing`).
 *
 * @source protocol.md §2.8; EM:mat_ema_alpha_sparse
 */
function averageByPair(
	fresh: SparseMatrix<I32F32>,
	old: SparseMatrix<I32F32>,
	rate: BondRate,
	size: number,
	decayMissing: boolean,
): SparseMatrix<I32F32> {
	return fresh.map((row, i) => {
		const oldRow = denseRow(old[i]!, size);
		const entries = decayMissing ? denseRow(row, size).map((value, j) => [j, value] as const) : row;
		return entries
			.map(([j, value]) => {
				const part = rate(i, j);
				const kept = I32F32.multiply(I32F32.subtract(I32F32.one, part), oldRow[j]!);
				return [j, I32F32.smaller(I32F32.add(kept, I32F32.multiply(part, value)), I32F32.one)] as const;
			})
			.filter(([, value]) => value > 0n);
	});
}

/** Liquid alpha's rate of each pair, computed when asked for. @source RE:compute_liquid_alpha_values_sparse */
function bondRates(
	epoch: ChainEpoch,
	weightsForBonds: SparseMatrix<I32F32>,
	oldBonds: SparseMatrix<I32F32>,
	consensus: readonly I32F32[],
): BondRate {
	const size = consensus.length;
	const view = epoch.routine === "test" ? (row: SparseRow<I32F32>) => row : scannedForward;
	const weights = weightsForBonds.map((row) => denseRow(view(row), size));
	const bonds = oldBonds.map((row) => denseRow(view(row), size));
	const low = I32F32.fromRatio(epoch.alphaLowU16, 65535);
	const high = I32F32.fromRatio(epoch.alphaHighU16, 65535);
	const steepness = I32F32.fromRatio(epoch.alphaSigmoidSteepness, 100);
	return (i, j) => bondRateOf(consensus[j]!, weights[i]![j]!, bonds[i]![j]!, low, high, steepness);
}

/**
 * The entries that the chain sees when it chooses rates. It walks a row forward only, in step with ascending uids, so in a
 * row that was submitted unsorted every entry behind a higher uid counts as absent.
 *
 * @source vectors, file `liquid_alpha_unsorted_rows`
 */
function scannedForward(row: SparseRow<I32F32>): SparseRow<I32F32> {
	let highest = -1;
	return row.filter(([uid]) => {
		const seen = uid > highest;
		if (seen) highest = uid;
		return seen;
	});
}
