/*
 * When hidden weights become visible and count. Before April 2026 epochs follow the block number, staggered by netuid:
 * a subnet's epoch runs in the last block of each stretch of tempo + 1. Blocks and indices of epochs are whole numbers.
 * @source protocol.md §1.4, §1.6
 */

/** Index of the epoch that a block belongs to. */
export const epochOf = (block: number, netuid: number, tempo: number): number =>
	Math.floor((block + netuid + 1) / (tempo + 1));

/** Whether a subnet's epoch runs in this block. Tempo 0 = never. */
export const runsEpoch = (block: number, netuid: number, tempo: number): boolean =>
	tempo > 0 && (block + netuid + 1) % (tempo + 1) === tempo;

/** First block of an epoch. */
export const firstBlockOf = (epoch: number, netuid: number, tempo: number): number => epoch * (tempo + 1) - netuid - 1;

/** What happens to weights committed in a block; indices of epochs. */
export interface CommitTimes {
	/** Epoch that the commit counts for; one later when the epoch runs in the very same block. */
	readonly committed: number;
	/** At the start of this epoch the weights become public. */
	readonly revealed: number;
	/** At the end of this epoch they are first used. */
	readonly used: number;
	/** A copier who commits the revealed weights at once is first used at the end of this epoch. */
	readonly copierUsed: number;
}

/** @param revealPeriod epochs, 1 to 100; 0 = commit-reveal is off */
export function commitTimes(block: number, netuid: number, tempo: number, revealPeriod: number): CommitTimes {
	const committed = epochOf(block, netuid, tempo) + (revealPeriod > 0 && runsEpoch(block, netuid, tempo) ? 1 : 0);
	const revealed = committed + revealPeriod;
	return { committed, revealed, used: revealed, copierUsed: committed + 2 * revealPeriod };
}
