import { type Random } from "../../../numeric/random.ts";
import { sumOf } from "../../../numeric/sums.ts";
import { MAX_UIDS } from "../../../chain/economics/neuronSlots.ts";
import { type ImportedMetagraph } from "../../../chain/imports/result/importedMetagraph.ts";
import { groupByOwner, type Key } from "./keys.ts";

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
}

/** 256 keys like those of the fit, each with an owner of its own: how many share one is not known. */
export function drawKeys({ voters, spread }: StakeShape, random: Random): Key[] {
	const { large, crumbs } = STAKE_FIT;
	return Array.from({ length: MAX_UIDS }, (_, i): Key => {
		if (i < voters) {
			return { stake: random.logNormal(large.meanLog, spread), owner: i, votes: true };
		}
		const stake = i < voters + crumbs.count ? random.logNormal(crumbs.meanLog, crumbs.deviation) : 0;
		return { stake, owner: i, votes: false };
	});
}

/** What an imported subnet counts: wallets, or keys where the file names no owners. */
export interface ImportedHolders {
	readonly unit: "wallets" | "keys";
	/** One entry per UID. */
	readonly keys: readonly Key[];
	/** One entry per wallet, or per key again: what the cap sees. */
	readonly holders: readonly Key[];
}

/** The keys of a real subnet, and the same by wallet. Keys without a known owner stand for themselves. */
export function importedHolders({ stake, coldkeys, weights }: ImportedMetagraph): ImportedHolders {
	const numbers = new Map<string, number>();
	const ownerOf = (uid: number) => {
		const coldkey = coldkeys?.[uid] ?? "";
		if (coldkey === "") return uid;
		if (!numbers.has(coldkey)) numbers.set(coldkey, uid);
		return numbers.get(coldkey)!;
	};
	const keys = Array.from(stake, (amount, uid): Key => ({
		stake: amount,
		owner: ownerOf(uid),
		votes: amount > 0 && weights.start[uid + 1]! > weights.start[uid]!,
	}));
	if (numbers.size === 0) return { unit: "keys", keys, holders: keys };
	const holders = [...groupByOwner(keys)].map(([owner, own]): Key => ({
		owner,
		stake: sumOf(own, (key) => key.stake),
		votes: own.some(({ votes }) => votes),
	}));
	return { unit: "wallets", keys, holders };
}
