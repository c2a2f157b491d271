import { amountOf, type Block, block, type Epoch, epoch } from "../units.ts";

/*
 * When hidden weights become visible and count. Before April 2026 epochs follow the block number, staggered by netuid:
 * a subnet's epoch runs in the last block of each stretch of tempo + 1.
 * @source protocol.md §1.4, §1.6
 */

/** Index of the epoch that a block belongs to. */
export const epochOf = (at: Block, netuid: number, tempo: number): Epoch =>
	epoch(Math.floor((amountOf(at) + netuid + 1) / (tempo + 1)));

/** Whether a subnet's epoch runs in this block. Tempo 0 = never. */
export const runsEpoch = (at: Block, netuid: number, tempo: number): boolean =>
	tempo > 0 && (amountOf(at) + netuid + 1) % (tempo + 1) === tempo;

/** First block of an epoch. */
export const firstBlockOf = (index: Epoch, netuid: number, tempo: number): Block =>
	block(amountOf(index) * (tempo + 1) - netuid - 1);

/** What happens to weights committed in a block. */
export interface CommitTimes {
	/** Epoch that the commit counts for; one later when the epoch runs in the very same block. */
	readonly committed: Epoch;
	/** At the start of this epoch the weights become public. */
	readonly revealed: Epoch;
	/** At the end of this epoch they are first used. */
	readonly used: Epoch;
	/** A copier who commits the revealed weights at once is first used at the end of this epoch. */
	readonly copierUsed: Epoch;
}

/** @param revealPeriod epochs, 1 to 100; 0 = commit-reveal is off */
export function commitTimes(at: Block, netuid: number, tempo: number, revealPeriod: number): CommitTimes {
	const committed = amountOf(epochOf(at, netuid, tempo)) + (revealPeriod > 0 && runsEpoch(at, netuid, tempo) ? 1 : 0);
	const revealed = committed + revealPeriod;
	return {
		committed: epoch(committed),
		revealed: epoch(revealed),
		used: epoch(revealed),
		copierUsed: epoch(committed + 2 * revealPeriod),
	};
}
