import { type Random } from "../../../numeric/random.ts";
import { MAX_UIDS } from "../../../chain/economics/neuronSlots.ts";
import { type ImportedMetagraph } from "../../../chain/imports/importedMetagraph.ts";
import { type Key } from "./keys.ts";

export const METAGRAPH_SOURCE =
	"stakes and weights of subnet 15 at block 4,769,998 (January 2025), bactensor/yuma-simulation";

/**
 * Fit of the 256 slots of a real subnet: 11 large holders, 156 with crumbs, 89 with nothing. Moments of the logarithms.
 * Drawn stakes have a median Gini of 0.975 and reach 51 % with 3 keys; the real ones 0.976 and 3.
 * @source fitted here to {@link METAGRAPH_SOURCE}
 */
export const STAKE_FIT = {
	large: { count: 11, meanLog: 12.75, deviation: 0.9 },
	crumbs: { count: 156, meanLog: -3.38, deviation: 3.69 },
} as const;

export interface StakeShape {
	/** Large holders' keys, which rate miners. */
	readonly voters: number;
	/** Standard deviation of the logarithm of their stake. */
	readonly spread: number;
	/** Keys that a large owner has today. */
	readonly keysPerOwner: number;
}

/** 256 keys like those of the fit; owners are numbered in the order of their first key. */
export function drawKeys({ voters, spread, keysPerOwner }: StakeShape, random: Random): Key[] {
	const { large, crumbs } = STAKE_FIT;
	return Array.from({ length: MAX_UIDS }, (_, i): Key => {
		if (i < voters) {
			return { stake: random.logNormal(large.meanLog, spread), owner: Math.floor(i / keysPerOwner), votes: true };
		}
		const stake = i < voters + crumbs.count ? random.logNormal(crumbs.meanLog, crumbs.deviation) : 0;
		return { stake, owner: i, votes: false };
	});
}

/** The keys of a real subnet. Without owner keys in the file every key counts as an owner of its own. */
export function importedKeys({ stake, coldkeys, weights }: ImportedMetagraph): Key[] {
	const numbers = new Map<string, number>();
	const ownerOf = (uid: number) => {
		const coldkey = coldkeys?.[uid] ?? "";
		if (coldkey === "") return uid;
		if (!numbers.has(coldkey)) numbers.set(coldkey, uid);
		return numbers.get(coldkey)!;
	};
	return Array.from(stake, (amount, uid) => ({
		stake: amount,
		owner: ownerOf(uid),
		votes: amount > 0 && weights.start[uid + 1]! > weights.start[uid]!,
	}));
}
