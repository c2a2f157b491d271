import { MAX_UIDS } from "../../../chain/economics/neuronSlots.ts";
import { sumOf } from "../../../numeric/sums.ts";
import { capOf, type CapRule, groupByOwner, type Key } from "./keys.ts";

/** Slots that a subnet has; a file may list more keys. */
const slotsOf = (keys: readonly Key[]): number => Math.max(MAX_UIDS, keys.length);

/** The same stake after its owners have answered the cap. */
export interface Split {
	readonly keys: readonly Key[];
	/** Keys that had to be registered for it. */
	readonly added: number;
}

/**
 * What the cap's victims can do: owners with a key above the cap spread their stake evenly over `count` keys, the largest
 * owners first. No key goes below the threshold, which would count for nothing; new keys push out those with the least
 * stake; there are never more keys than slots.
 * @param share of such owners who do it, 0 to 1
 */
export function splitStake(keys: readonly Key[], rule: CapRule, count: number, share = 1): Split {
	const cap = capOf(keys, rule);
	const held = groupByOwner(keys);
	const stakeOf = (owner: number) => sumOf(held.get(owner)!, ({ stake }) => stake);
	const cut = new Set(keys.filter(({ stake }) => stake > cap && stake >= rule.threshold).map(({ owner }) => owner));
	const largest = [...cut].sort((a, b) => stakeOf(b) - stakeOf(a) || a - b);
	const splitters = largest.slice(0, Math.round(share * largest.length));
	const room = Math.floor(slotsOf(keys) / Math.max(1, splitters.length));
	let added = 0;
	const pieces = splitters.flatMap((owner): Key[] => {
		const before = held.get(owner)!.length;
		const stake = stakeOf(owner);
		const allowed = rule.threshold > 0 ? Math.floor(stake / rule.threshold) : Infinity;
		const number = Math.max(before, Math.min(count, room, allowed));
		added += number - before;
		return Array.from({ length: number }, () => ({ owner, stake: stake / number, votes: true }));
	});
	const splitting = new Set(splitters);
	const others = keys.filter(({ owner }) => !splitting.has(owner)).sort((a, b) => b.stake - a.stake);
	return { keys: [...pieces, ...others.slice(0, Math.max(0, slotsOf(keys) - pieces.length))], added };
}
