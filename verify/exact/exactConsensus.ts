import type { SparseMatrix } from "./chainEpoch.ts";
import { normalise } from "./exactMatrix.ts";
import { compare } from "./exactStake.ts";
import { I32F32 } from "./fixedPoint.ts";

/**
 * Stake-weighted quantile of each column: the smallest score whose cumulative stake exceeds total - kappa, the largest
 * score if none does. Validators without an entry score 0.
 *
 * @source protocol.md §2.5; EM:weighted_median_col_sparse
 */
export function consensusOf(
	activeStake: readonly I32F32[],
	weights: SparseMatrix<I32F32>,
	kappa: I32F32,
	size: number,
): I32F32[] {
	const voters = activeStake.map((_, uid) => uid).filter((uid) => activeStake[uid]! > 0n);
	const stake = normalise(voters.map((uid) => activeStake[uid]!));
	const minority = I32F32.subtract(I32F32.sum(stake), kappa);
	const scores = Array.from({ length: size }, () => new Array<I32F32>(voters.length).fill(I32F32.zero));
	for (const [voter, uid] of voters.entries()) {
		for (const [j, value] of weights[uid]!) scores[j]![voter] = value;
	}
	return scores.map((column) => weightedQuantile(column, stake, minority));
}

function weightedQuantile(scores: readonly I32F32[], stake: readonly I32F32[], minority: I32F32): I32F32 {
	const ascending = scores.map((_, voter) => voter).sort((a, b) => compare(scores[a]!, scores[b]!));
	let cumulative = I32F32.zero;
	let score = I32F32.zero;
	for (const voter of ascending) {
		score = scores[voter]!;
		cumulative = I32F32.add(cumulative, stake[voter]!);
		if (cumulative > minority) return score;
	}
	return score;
}

/** min(weight, consensus); entries that the clip brings down to zero are dropped, submitted zeros stay. */
export function clipWeights(weights: SparseMatrix<I32F32>, consensus: readonly I32F32[]): SparseMatrix<I32F32> {
	return weights.map((row) =>
		row
			.filter(([j, value]) => consensus[j]! > 0n || value <= 0n)
			.map(([j, value]) => [j, I32F32.smaller(value, consensus[j]!)] as const),
	);
}
