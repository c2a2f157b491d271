import { amountOf, type Block } from "../units.ts";

/** UIDs of a subnet. */
export const MAX_UIDS = 256;
/** Permits of a subnet. */
export const MAX_VALIDATORS = 64;
/** Blocks for which a new UID is not pruned while others can be. */
export const NEURON_IMMUNITY = 5000;
/** UIDs outside immunity that must remain under the later rule set; with fewer an immune one is pruned. */
const LEAST_UNPROTECTED = 10;

/** The columns that decide who is pruned, one place per UID. */
export interface SlotColumns {
	/** Combined emission of the last epoch, in any unit. */
	readonly score: ArrayLike<number>;
	/** Block of registration. */
	readonly registeredAt: ArrayLike<number>;
	/** 1 = the owner's hotkey or one of its immortal keys. */
	readonly immortal: Uint8Array;
}

export interface PruneRule {
	/** Blocks. */
	readonly immunity: number;
	/** Whether an immune UID is taken when 10 or fewer others are left (from April 2026). */
	readonly keepsUnprotected: boolean;
}

/**
 * The UID that a registration replaces when all slots are taken: the smallest score, then the earliest registration,
 * then the smallest UID; immune ones only when no other is left.
 * @returns undefined when every UID is immortal
 * @source protocol.md §1.3; RG:get_neuron_to_prune
 */
export function uidToPrune(
	{ score, registeredAt, immortal }: SlotColumns,
	block: Block,
	rule: PruneRule,
): number | undefined {
	const now = amountOf(block);
	let open = -1;
	let immune = -1;
	let openCount = 0;
	const before = (uid: number, best: number): boolean =>
		best < 0 || score[uid]! < score[best]! || (score[uid] === score[best] && registeredAt[uid]! < registeredAt[best]!);
	for (let uid = 0; uid < score.length; uid++) {
		if (immortal[uid]) continue;
		if (now - registeredAt[uid]! < rule.immunity) {
			if (before(uid, immune)) immune = uid;
		} else {
			openCount++;
			if (before(uid, open)) open = uid;
		}
	}
	const takeImmune = open < 0 || (rule.keepsUnprotected && openCount <= LEAST_UNPROTECTED && immune >= 0);
	const chosen = takeImmune ? immune : open;
	return chosen < 0 ? undefined : chosen;
}
