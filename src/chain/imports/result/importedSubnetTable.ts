import type { RefusedRow } from "./refusedRow.ts";

/** One subnet as a file describes it. Amounts are whole TAO and alpha, not rao; null = the file does not say. */
export interface ImportedSubnet {
	/** 0 is root, whose TAO reserve is the TAO staked on it. */
	readonly netuid: number;
	/** As the file names it, else "Subnet 7". */
	readonly name: string;
	/** TAO in the pool. */
	readonly taoReserve: number;
	/** Alpha in the pool. */
	readonly alphaReserve: number;
	/** Alpha held outside the pool. */
	readonly alphaOutstanding: number;
	/** TAO per alpha: the file's, else TAO reserve / alpha reserve. */
	readonly price: number;
	/** The chain's moving price, TAO per alpha; null: emission has not started. In files without that column the price, at most 1. */
	readonly priceEma: number | null;
	/** Share of the miners' emission that was withheld or burned, 0 to 1. */
	readonly burnedShare: number | null;
	/** Blocks between epochs. */
	readonly tempo: number | null;
	/** Immunity of a newly registered UID, in blocks. */
	readonly immunityPeriod: number | null;
	/** TAO to register a UID. */
	readonly registrationCost: number | null;
	readonly ownerHotkey: string | null;
	readonly ownerColdkey: string | null;
	readonly symbol: string | null;
	/** Block at which the subnet was registered; absent where the file does not say. */
	readonly registeredAt?: number;
}

/** A table of subnets with their pools, read from a file. */
export interface ImportedSubnetTable {
	readonly kind: "subnets";
	/** Where the figures come from: the file's own word, else its name. */
	readonly source: string;
	/** Block at which it was taken; null when the file does not say. */
	readonly block: number | null;
	/** By netuid, ascending, none twice. */
	readonly subnets: readonly ImportedSubnet[];
	/** What the file was taken for, in a sentence. */
	readonly form: string;
	/** What else to know of the reading, such as converted units, each a sentence. */
	readonly notes: readonly string[];
	/** What was left out, the first hundred. */
	readonly refused: readonly RefusedRow[];
	/** How many rows were left out. */
	readonly refusedCount: number;
}
