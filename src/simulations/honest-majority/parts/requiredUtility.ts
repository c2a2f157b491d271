const ROUNDING = 1e-9;

/** Whether a team that is paid so much keeps its share of the stake. */
export const keepsStake = (pay: number, honestStake: number): boolean => pay >= honestStake - ROUNDING;

/**
 * The least utility at which the honest team keeps its share of pay against this choice of the cabal: where, coming from
 * utility 1, its pay first falls below its share of the stake. Interpolated between the points of the grid.
 *
 * @param utilities ascending
 * @param pay the honest team's share of pay at each of them
 * @returns `null` if it does not keep it at any utility below the largest. At the largest alone it may, for a reason that is
 *   no protection: when honest miners have no consensus and nobody weights the cabal's, validators are paid by stake.
 * @source protocol.md §4.1, §4.2
 */
export function retentionBound(
	utilities: readonly number[],
	pay: ArrayLike<number>,
	honestStake: number,
): number | null {
	const enough = (k: number): boolean => keepsStake(pay[k]!, honestStake);
	let k = utilities.length - 1;
	if (!enough(k)) return null;
	while (k > 0 && enough(k - 1)) k--;
	if (k === 0) return utilities[0]!;
	const part = (honestStake - pay[k - 1]!) / (pay[k]! - pay[k - 1]!);
	const bound = utilities[k - 1]! + part * (utilities[k]! - utilities[k - 1]!);
	return bound < utilities.at(-1)! - ROUNDING ? bound : null;
}

/** The utility that is needed whatever the cabal does, and what the cabal does then. */
export interface RequiredUtility {
	/** `null` = not even 1 is enough. */
	readonly utility: number | null;
	/** The cabal's weight on itself that demands most. */
	readonly worstSelfWeight: number;
}

/**
 * The worst case over the cabal's choices.
 *
 * @param pay per self-weight of the cabal, the honest team's pay at each utility
 */
export function requiredUtility(
	utilities: readonly number[],
	selfWeights: readonly number[],
	pay: readonly ArrayLike<number>[],
	honestStake: number,
): RequiredUtility {
	let worst: RequiredUtility = { utility: 0, worstSelfWeight: selfWeights[0]! };
	for (const [k, worstSelfWeight] of selfWeights.entries()) {
		const utility = retentionBound(utilities, pay[k]!, honestStake);
		if (utility === null) return { utility, worstSelfWeight };
		if (utility > worst.utility!) worst = { utility, worstSelfWeight };
	}
	return worst;
}
