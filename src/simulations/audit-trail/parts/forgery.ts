import { type LedgerCopy } from "./ledger/ledger.ts";
import { type EntryKind, type LedgerEntry } from "./ledger/ledgerEntry.ts";
import { brokenLinks, keepsAnchor, keepsHead, replaceEntry, rewriteFrom } from "./ledger/tampering.ts";
import { type AuditModel } from "../model.ts";
import { unfoundedPayments } from "./replay.ts";

/** One forged entry and everything that can be computed about it. */
export interface Forgery {
	readonly kind: EntryKind;
	readonly place: number;
	readonly before: LedgerEntry;
	readonly after: LedgerEntry;
	/** Places that contradict themselves where hashes are left as they were. */
	readonly broken: readonly number[];
	/** Whether a careful rewriting leaves no such place. */
	readonly seamless: boolean;
	/** Whether the rewritten ledger has another root than the anchor, and another head than somebody noted. */
	readonly contradictsAnchor: boolean;
	readonly contradictsHead: boolean;
	/** Epoch in which the anchor over the entry is published; undefined while none is. */
	readonly anchoredAt: number | undefined;
	/** Entries under that anchor. */
	readonly anchored: number;
	/** Payments that no longer follow from the weights. */
	readonly unfounded: number;
}

/** Doubles what the entry says about the miner. */
function forged(entry: LedgerEntry, miner: number): LedgerEntry {
	const place = entry.values.length > 1 ? miner : 0;
	return { ...entry, values: entry.values.with(place, 2 * entry.values[place]!) };
}

/** Where the entry of each kind stands that a reader asked for. */
export function placeOf(model: AuditModel, kind: EntryKind, epoch: number, miner: number): number {
	const { subnet } = model;
	const { id } = subnet.miners[miner]!;
	const leader = subnet.crew[subnet.leader]!.id;
	switch (kind) {
		case "submission":
			return model.find(kind, epoch, id, id);
		case "payment":
			return model.find(kind, epoch, "chain", id);
		default:
			return model.find(kind, epoch, leader, "");
	}
}

/** What the chain shows of a run: stake, and who is who. */
export const publicRecord = ({ subnet }: AuditModel) => ({
	stake: subnet.crew.map(({ stakeShare }) => stakeShare),
	validators: subnet.crew.map(({ id }) => id),
	miners: subnet.miners.map(({ id }) => id),
	minersPot: subnet.emission.miners,
});

const firstOf = ({ entries, leaves, heads }: LedgerCopy, count: number): LedgerCopy => ({
	entries: entries.slice(0, count),
	leaves: leaves.slice(0, count),
	heads: heads.slice(0, count),
});

/** Forges one entry, carelessly and carefully, and lets the hashes and the chain's rules speak. */
export function forge(model: AuditModel, kind: EntryKind, epoch: number, miner: number): Forgery {
	const { ledger } = model;
	const place = placeOf(model, kind, epoch, miner);
	const before = ledger.entries[place]!;
	const after = forged(before, miner);
	const careless = replaceEntry(ledger, place, after);
	// One entry further is enough: from there on every link follows from the one before.
	const careful = rewriteFrom(firstOf(careless, place + 2), place);
	const anchor = ledger.anchorOf(place);
	const contradictsAnchor = anchor !== undefined && !keepsAnchor(careless, anchor);
	return {
		kind,
		place,
		before,
		after,
		broken: brokenLinks(careless, place, place + 2),
		seamless: brokenLinks(careful, place).length === 0,
		contradictsAnchor,
		contradictsHead: !keepsHead(careful, place + 1, ledger.heads[place]!),
		anchoredAt: anchor?.epoch,
		anchored: anchor ? anchor.to - anchor.from : 0,
		unfounded: unfoundedPayments(careless.entries, publicRecord(model)).length,
	};
}
