import { exp } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";
import { type ValuesOf } from "../../kit/parameters.ts";
import { type Miner, type MinerKind, nameMiners } from "../../shared/subnet/miner.ts";
import { type parameters } from "../parameters.ts";

export type DataUniverseValues = ValuesOf<typeof parameters>;

const COLLECTOR = { id: "collector", label: "collects fresh posts", noun: "Collector" } as const satisfies MinerKind;
const FABRICATOR = {
	id: "fabricator",
	label: "pads with invented posts",
	noun: "Inventor",
} as const satisfies MinerKind;
const FREELOADER = {
	id: "freeloader",
	label: "claims what others published",
	noun: "Freeloader",
} as const satisfies MinerKind;
const HOARDER = {
	id: "hoarder",
	label: "stopped collecting, keeps old posts",
	noun: "Hoarder",
} as const satisfies MinerKind;
const SYBIL = { id: "sybil", label: "same posts on many keys", noun: "Twin key" } as const satisfies MinerKind;
const BURST = { id: "burst", label: "claims much at once, then leaves", noun: "Burst" } as const satisfies MinerKind;
const INSIDER = {
	id: "insider",
	label: "collects nothing, owned by the cartel",
	noun: "Insider",
} as const satisfies MinerKind;
const OWNER_KEY = { id: "burn", label: "owner's key: burned", noun: "Owner's key" } as const satisfies MinerKind;

export const KINDS = [COLLECTOR, FABRICATOR, FREELOADER, HOARDER, SYBIL, BURST, INSIDER, OWNER_KEY] as const;

/** Miners that a cartel of validators owns. */
const INSIDERS = 2;
const HOARDERS = 0.05;
const BURSTS = 2;
/** Posts that a typical collector fetches in an hour. 300 M a day over 240 miners (Macrocosmos' own figure). */
const TYPICAL_CAPACITY = 52_000;

export interface Collectors {
	readonly miners: readonly Miner[];
	/** Posts an hour. Those that cheat have the collectors' mean, so that only the cheating differs. */
	readonly capacity: Float64Array;
	/** Whom a freeloader copies; −1 for others. */
	readonly copies: Int32Array;
	/** Keys that claim the same posts, the miner included; 1 for others. */
	readonly keys: Float64Array;
	readonly insiders: readonly number[];
	readonly burnSlot: number;
}

/** Draws the miners; the last slot is the owner's. */
export function drawCollectors(values: DataUniverseValues, random: Random): Collectors {
	const part = (share: number) => Math.round(values.miners * share);
	const fabricators = part(values.fabricators / 100);
	const freeloaders = part(values.freeloaders / 100);
	const hoarders = part(HOARDERS);
	const insiders = values.cartelStake > 0 ? INSIDERS : 0;
	const others = fabricators + freeloaders + hoarders + insiders + BURSTS;
	const sybils = Math.min(values.sybilKeys, values.miners - others - 2);
	const collectors = values.miners - others - sybils;
	const many = (count: number, kind: MinerKind) => Array.from({ length: count }, () => kind);
	const kinds = [
		...many(collectors, COLLECTOR),
		...many(fabricators, FABRICATOR),
		...many(freeloaders, FREELOADER),
		...many(hoarders, HOARDER),
		...many(sybils, SYBIL),
		...many(BURSTS, BURST),
		...many(insiders, INSIDER),
		OWNER_KEY,
	];
	const spread = values.capacitySpread;
	const mean = TYPICAL_CAPACITY * exp((spread * spread) / 2);
	const capacity = Float64Array.from(kinds, (kind) => {
		const drawn = TYPICAL_CAPACITY * random.logNormal(0, spread);
		if (kind === COLLECTOR) return drawn;
		return kind === FREELOADER || kind === INSIDER || kind === OWNER_KEY ? 0 : mean;
	});
	const copies = Int32Array.from(kinds, (kind) => (kind === FREELOADER ? random.integer(0, collectors - 1) : -1));
	return {
		miners: nameMiners(kinds).map((miner) => (miner.kind === OWNER_KEY ? { ...miner, name: OWNER_KEY.noun } : miner)),
		capacity,
		copies,
		keys: Float64Array.from(kinds, (kind) => (kind === SYBIL ? sybils : 1)),
		insiders: kinds.flatMap((kind, j) => (kind === INSIDER ? [j] : [])),
		burnSlot: kinds.length - 1,
	};
}
