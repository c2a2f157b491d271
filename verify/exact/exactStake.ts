import type { ChainEpoch } from "./chainEpoch.ts";
import { normalise } from "./exactMatrix.ts";
import { I32F32, I64F64, U96F32 } from "./fixedPoint.ts";

const U64_MAX = (1n << 64n) - 1n;

/** The owner's uid where the owner has privileges: not in the December state, not in the chain's test routine. */
export function privilegedOwner(epoch: ChainEpoch): number | null {
	return epoch.state === "2026-06" && epoch.routine === "production" ? epoch.ownerUid : null;
}

/**
 * Stake weights of all uids: alpha + TAO × taoWeight, zero below the threshold, normalised.
 *
 * @source protocol.md §2.3; SU:get_stake_weights_for_network
 */
export function stakeWeights(epoch: ChainEpoch): I32F32[] {
	const { alphaStake, taoStake, taoWeight, stakeThreshold } = epoch;
	const owner = privilegedOwner(epoch);
	const weight = I64F64.convert(U96F32.fromRatio(taoWeight, U64_MAX), U96F32);
	const raw = alphaStake.map((alpha, uid) => {
		const total = I64F64.add(I64F64.fromInteger(alpha), I64F64.multiply(I64F64.fromInteger(taoStake[uid]!), weight));
		return I64F64.toInteger(total) >= stakeThreshold || uid === owner ? total : I64F64.zero;
	});
	const sum = I64F64.sum(raw);
	return raw.map((stake) => I32F32.convert(I64F64.divide(stake, sum), I64F64));
}

/** Stake weights of active permit holders, normalised again; zero for everybody else. */
export function activeStakeWeights(
	stake: readonly I32F32[],
	active: readonly boolean[],
	permit: readonly boolean[],
): I32F32[] {
	return normalise(stake.map((value, uid) => (active[uid]! && permit[uid]! ? value : I32F32.zero)));
}

/**
 * Permits for the next epoch: non-zero stake among the `count` largest, ties to the higher uid; the privileged owner always.
 *
 * @source protocol.md §2.3; EM:is_topk_nonzero
 */
export function newPermits(stake: readonly I32F32[], count: number, owner: number | null): boolean[] {
	const ascending = stake.map((_, uid) => uid).sort((a, b) => compare(stake[a]!, stake[b]!));
	const losers = new Set(ascending.slice(0, Math.max(0, stake.length - count)));
	return stake.map((value, uid) => (value > 0n && !losers.has(uid)) || uid === owner);
}

export function compare(a: bigint, b: bigint): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
