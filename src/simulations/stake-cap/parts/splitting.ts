import { MAX_UIDS } from "../../../chain/economics/neuronSlots.ts";
import { capOf, type CapRule, CONTROL, countedStake, type Key } from "./keys.ts";

/** Slots that a subnet has; a file may list more keys. */
const slotsOf = (keys: readonly Key[]): number => Math.max(MAX_UIDS, keys.length);

/** The keys with the most stake that fit beside `taken` others. */
const keepLargest = (keys: readonly Key[], taken: number, slots: number): Key[] =>
	[...keys].sort((a, b) => b.stake - a.stake).slice(0, Math.max(0, slots - taken));

/**
 * What the cap's victims can do: owners with a key above the cap spread their stake evenly over `count` keys, the largest
 * owners first. New keys push out those with the least stake; there are never more keys than slots.
 * @param share of such owners who do it, 0 to 1
 */
export function splitStake(keys: readonly Key[], rule: CapRule, count: number, share = 1): Key[] {
	const cap = capOf(keys, rule);
	const stakes = new Map<number, number>();
	const held = new Map<number, number>();
	for (const { owner, stake } of keys) {
		stakes.set(owner, (stakes.get(owner) ?? 0) + stake);
		held.set(owner, (held.get(owner) ?? 0) + 1);
	}
	const cut = new Set(keys.filter(({ stake }) => stake > cap).map(({ owner }) => owner));
	const largest = [...cut].sort((a, b) => stakes.get(b)! - stakes.get(a)! || a - b);
	const splitters = largest.slice(0, Math.round(share * largest.length));
	const room = Math.floor(slotsOf(keys) / Math.max(1, splitters.length));
	const pieces = splitters.flatMap((owner): Key[] => {
		const number = Math.max(held.get(owner)!, Math.min(count, room));
		return Array.from({ length: number }, () => ({ owner, stake: stakes.get(owner)! / number, votes: true }));
	});
	const splitting = new Set(splitters);
	const others = keys.filter(({ owner }) => !splitting.has(owner));
	return [...pieces, ...keepLargest(others, pieces.length, slotsOf(keys))];
}

export interface Entry {
	readonly keys: number;
	/** Stake to bring, in the unit of the others' stakes. */
	readonly stake: number;
}

/** What somebody without any stake must bring for 51 %, on one key, where everything counts. */
export function entryWithoutCap(keys: readonly Key[]): Entry {
	const total = keys.reduce((sum, { stake }) => sum + stake, 0);
	return { keys: 1, stake: (CONTROL / (1 - CONTROL)) * total };
}

/**
 * The same where a cap is in force: as many fresh keys as it takes, each with just the stake that counts, in the slots
 * of those with the least.
 * @returns undefined when all slots together do not suffice, or nothing counts at all
 */
export function entryUnderCap(keys: readonly Key[], rule: CapRule): Entry | undefined {
	const cap = capOf(keys, rule);
	if (!(cap > 0)) return undefined;
	const slots = slotsOf(keys);
	const sorted = keepLargest(keys, 0, slots);
	for (let count = 1; count <= slots; count++) {
		const fresh = Array.from({ length: count }, (): Key => ({ stake: cap, owner: -1, votes: true }));
		const all = [...fresh, ...sorted.slice(0, slots - count)];
		const counted = countedStake(all, rule);
		let [mine, total] = [0, 0];
		counted.forEach((amount, i) => {
			total += amount;
			if (i < count) mine += amount;
		});
		if (mine >= CONTROL * total) return { keys: count, stake: count * cap };
	}
	return undefined;
}
