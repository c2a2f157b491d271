/**
 * The honest team's share of pay without noise, for κ = 0.5, β = 1, an honest majority, and teams that together give at
 * least all of their weight to themselves (selfWeight + utility ≥ 1).
 *
 * @param honestStake S_H @param utility W_H @param selfWeight W_C
 * @source protocol.md §4.4
 */
export function honestPayWithoutNoise(honestStake: number, utility: number, selfWeight: number): number {
	const honestRank = honestStake * utility + (1 - honestStake) * (1 - selfWeight);
	const cabalRank = 1 - utility;
	const total = honestRank + cabalRank;
	const honestIncentive = honestRank / total;
	const honestDividends = (honestStake * utility) / total + (1 - honestIncentive) * honestStake;
	return (honestIncentive + honestDividends) / 2;
}

/**
 * Honest share of the stake after an epoch whose rewards are staked again.
 *
 * @param rate rewards of the epoch as a share of all stake (τ)
 * @source protocol.md §4.1, §4.4
 */
export function stakeAfterRewards(honestStake: number, honestPay: number, rate: number): number {
	return (honestStake + rate * honestPay) / (1 + rate);
}
