import { name, number, type RowsOf, table, word } from "../../kit/outputs.ts";
import { type AuditModel } from "../model.ts";
import { HOURS_PER_EPOCH, kindLabels, methodLabels, type Trial, witnessLabels } from "./trial.ts";
import { shortHash } from "./ledger/hashes.ts";

/* The ledger and the forged entry, as tables. */

/** Entries shown before and after the forged one. */
const AROUND = 4;

export const noticesOutput = table("Who notices which forgery, and when", {
	forgery: name("Forgery"),
	witness: word("Witness", witnessLabels),
	noticed: number("Notices (1 = yes, 0 = never)"),
	delay: number("Delay", "hours"),
	how: name("How, or why not"),
});

export const noticeRows = ({ cases }: Trial): RowsOf<typeof noticesOutput> => ({
	forgery: cases.map(({ kind, method }) => `${kindLabels[kind]}, ${methodLabels[method]}`),
	witness: cases.map(({ witness }) => witness),
	noticed: cases.map(({ notice: { delay } }) => (delay === undefined ? 0 : 1)),
	delay: cases.map(({ notice: { delay } }) => (delay === undefined ? NaN : HOURS_PER_EPOCH * delay)),
	how: cases.map(({ notice: { how } }) => how),
});

export const entriesOutput = table("The ledger around the forged entry", {
	place: number("Entry"),
	epoch: number("Epoch"),
	kind: word("Kind", kindLabels),
	by: name("By"),
	about: name("About"),
	value: number("As written"),
	now: number("As it reads now"),
	hash: name("Hash"),
	state: word("State", {
		written: "as written",
		lie: "false, but unchanged",
		contradicts: "contradicts its hash",
		changed: "changed, hashes rewritten",
		moved: "rewritten: another head",
	}),
});

/** The entries around the forged one, as written and as they read afterwards. */
export function entryRows({ ledger, values }: AuditModel, { forgeries, miner }: Trial): RowsOf<typeof entriesOutput> {
	const { place, after } = forgeries[values.what];
	const from = Math.max(0, place - AROUND);
	const rows = ledger.entries.slice(from, place + AROUND + 1).map((entry, i) => ({ entry, at: from + i }));
	const valueOf = (list: readonly number[]) => list[list.length > 1 ? miner : 0]!;
	const state = (at: number) => {
		if (values.how === "false") return at === place ? "lie" : "written";
		if (at < place) return "written";
		if (at === place) return values.how === "changed" ? "contradicts" : "changed";
		return values.how === "changed" ? "written" : "moved";
	};
	return {
		place: rows.map(({ at }) => at + 1),
		epoch: rows.map(({ entry }) => entry.epoch),
		kind: rows.map(({ entry }) => entry.kind),
		by: rows.map(({ entry }) => entry.by),
		about: rows.map(({ entry }) => entry.about || "all miners"),
		value: rows.map(({ entry }) => valueOf(entry.values)),
		now: rows.map(({ entry, at }) => valueOf(at === place && values.how !== "false" ? after.values : entry.values)),
		hash: rows.map(({ at }) => shortHash(ledger.leaves[at]!)),
		state: rows.map(({ at }) => state(at)),
	};
}

export const growthOutput = table("The ledger grows", {
	epoch: number("Epoch"),
	entries: number("Entries"),
	anchored: number("Of them anchored"),
});

export function growthRows({ ledger, subnet }: AuditModel): RowsOf<typeof growthOutput> {
	const epochs = Array.from({ length: subnet.epoch }, (_, i) => i + 1);
	const counts = new Float64Array(subnet.epoch + 1);
	for (const { epoch } of ledger.entries) counts[epoch] = counts[epoch]! + 1;
	let running = 0;
	return {
		epoch: epochs,
		entries: epochs.map((epoch) => (running += counts[epoch]!)),
		anchored: epochs.map((epoch) => ledger.anchors.findLast((anchor) => anchor.epoch <= epoch)?.to ?? 0),
	};
}
