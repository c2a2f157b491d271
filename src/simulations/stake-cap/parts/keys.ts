import { gini, nakamoto, topShare } from "../../../numeric/concentration.ts";
import { grantPermits } from "../../../chain/epoch/validatorPermits.ts";
import { capStake } from "../../../chain/economics/stakeCap.ts";

/** Share of the stake that counts as control: what reference [9] of the essay reckons with. */
export const CONTROL = 0.51;
/** Validators of a subnet that may rate. @source protocol.md §1.2 */
export const PERMITS = 64;

/** What the cap sees: a wallet where a file names owners, else a hotkey. */
export interface Key {
	readonly stake: number;
	/** Number of whoever decides over it; several keys may belong to one. */
	readonly owner: number;
	/** Whether it rates miners. */
	readonly votes: boolean;
}

/** Over whom the percentile of the cap is taken. */
export type CapBase = "counting" | "holders" | "slots";

export interface CapRule {
	/** 0 to 1. */
	readonly percentile: number;
	readonly base: CapBase;
	/** Stake below which the chain counts nothing, in the unit of the stakes. */
	readonly threshold: number;
}

/** Stakes as the chain counts them before any cap: 0 below the threshold and beyond the largest 64. @source protocol.md §2.3 */
export function chainStake(keys: readonly Key[], threshold: number): Float64Array {
	const stakes = Float64Array.from(keys, ({ stake }) => (stake >= threshold ? stake : 0));
	const permits = new Uint8Array(keys.length);
	grantPermits(stakes, PERMITS, permits);
	return stakes.map((stake, i) => (permits[i] === 1 ? stake : 0));
}

/** The most that one key counts for; 0 where most of the base holds nothing that counts. */
export function capOf(keys: readonly Key[], { percentile, base, threshold }: CapRule): number {
	const counted = chainStake(keys, threshold);
	const stakes = {
		counting: () => [...counted].filter((stake) => stake > 0),
		holders: () => keys.flatMap(({ stake }) => (stake > 0 ? [stake] : [])),
		slots: () => [...counted],
	}[base]();
	return stakes.length > 0 ? capStake(stakes, percentile).cap : 0;
}

/** Stakes as they count, in the order given: threshold, permits, then the cap where it is in force. */
export function countedStake(keys: readonly Key[], rule: CapRule, capped: boolean): Float64Array {
	const counted = chainStake(keys, rule.threshold);
	if (!capped) return counted;
	const cap = capOf(keys, rule);
	return counted.map((stake) => Math.min(stake, cap));
}

/** Keys by who decides over them. */
export function groupByOwner(keys: readonly Key[]): ReadonlyMap<number, readonly Key[]> {
	const groups = new Map<number, Key[]>();
	for (const key of keys) {
		const group = groups.get(key.owner);
		if (group) group.push(key);
		else groups.set(key.owner, [key]);
	}
	return groups;
}

/** What each owner's keys count together. */
export function byOwner(keys: readonly Key[], counted: ArrayLike<number>): Float64Array {
	const sums = new Map<number, number>();
	keys.forEach(({ owner }, i) => sums.set(owner, (sums.get(owner) ?? 0) + counted[i]!));
	return Float64Array.from(sums.values());
}

/** How concentrated counted stake is. */
export interface Power {
	/** Fewest owners that together hold 51 %; 0 where nothing counts. */
	readonly owners: number;
	/** Over owners, those included who hold nothing that counts. */
	readonly gini: number;
	/** Of the largest owner, and of the largest three, 0 to 1. */
	readonly largest: number;
	readonly topThree: number;
}

export function powerOf(keys: readonly Key[], rule: CapRule, capped: boolean): Power {
	const owners = byOwner(keys, countedStake(keys, rule, capped));
	return {
		owners: nakamoto(owners, CONTROL),
		gini: gini(owners),
		largest: topShare(owners),
		topThree: topShare(owners, 3),
	};
}
