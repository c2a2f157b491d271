import { gini, nakamoto, topShare } from "../../../numeric/concentration.ts";
import { capStake } from "../../../chain/economics/stakeCap.ts";

/** Share of the stake that counts as control: what reference [9] of the essay reckons with. */
export const CONTROL = 0.51;

/** A hotkey in a slot of the subnet. */
export interface Key {
	readonly stake: number;
	/** Number of its owner. */
	readonly owner: number;
	/** Whether it rates miners. */
	readonly votes: boolean;
}

/** Which keys the percentile of the cap is taken over. */
export type CapBase = "slots" | "holders" | "voters";

export interface CapRule {
	/** 0 to 1. */
	readonly percentile: number;
	readonly base: CapBase;
}

const belongs: Readonly<Record<CapBase, (key: Key) => boolean>> = {
	slots: () => true,
	holders: ({ stake }) => stake > 0,
	voters: ({ votes }) => votes,
};

/** The most that one key counts for; all keys where none belongs to the base. */
export function capOf(keys: readonly Key[], { percentile, base }: CapRule): number {
	const members = keys.filter(belongs[base]);
	const stakes = (members.length > 0 ? members : keys).map(({ stake }) => stake);
	return capStake(stakes, percentile).cap;
}

/** Stakes as they count, in the order given; all of them without a rule. */
export function countedStake(keys: readonly Key[], rule?: CapRule): Float64Array {
	const cap = rule ? capOf(keys, rule) : Infinity;
	return Float64Array.from(keys, ({ stake }) => Math.min(stake, cap));
}

/** What each owner's keys count together. */
export function byOwner(keys: readonly Key[], counted: ArrayLike<number>): Float64Array {
	const sums = new Map<number, number>();
	keys.forEach(({ owner }, i) => sums.set(owner, (sums.get(owner) ?? 0) + counted[i]!));
	return Float64Array.from(sums.values());
}

/** How concentrated counted stake is. */
export interface Power {
	/** Fewest keys, and fewest owners, that together hold 51 %. */
	readonly keys: number;
	readonly owners: number;
	/** Over keys, zeros included. */
	readonly gini: number;
	readonly giniOwners: number;
	/** Of the largest owner, and of the largest three, 0 to 1. */
	readonly largest: number;
	readonly topThree: number;
}

export function powerOf(keys: readonly Key[], rule?: CapRule): Power {
	const counted = countedStake(keys, rule);
	const owners = byOwner(keys, counted);
	return {
		keys: nakamoto(counted, CONTROL),
		owners: nakamoto(owners, CONTROL),
		gini: gini(counted),
		giniOwners: gini(owners),
		largest: topShare(owners),
		topThree: topShare(owners, 3),
	};
}
