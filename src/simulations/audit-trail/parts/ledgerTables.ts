import { sameHash, shortHash } from "./ledger/hashes.ts";
import { type Ledger } from "./ledger/ledger.ts";
import { leafOf } from "./ledger/ledgerEntry.ts";
import { climb } from "./ledger/merkleTree.ts";
import { numbers, table, texts } from "../../kit/build.ts";
import { type Table } from "../../kit/outcome.ts";
import { type AuditModel } from "../model.ts";
import { type Forgery } from "./forgery.ts";
import { HOURS_PER_EPOCH, kindLabels, methodLabels, type Trial, witnessLabels } from "./trial.ts";
import { type Method } from "./witnesses.ts";

/** Entries shown before and after the forged one. */
const AROUND = 4;

export const noticeTable = ({ cases }: Trial): Table =>
	table("notices", "Who notices which forgery, and when", [
		texts(
			"forgery",
			"Forgery",
			cases.map(({ kind, method }) => `${kindLabels[kind]}, ${methodLabels[method]}`),
		),
		texts(
			"witness",
			"Witness",
			cases.map(({ witness }) => witnessLabels[witness]),
		),
		numbers(
			"noticed",
			"Notices (1 = yes, 0 = never)",
			"",
			cases.map(({ notice: { delay } }) => (delay === undefined ? 0 : 1)),
		),
		numbers(
			"delay",
			"Delay",
			"hours",
			cases.map(({ notice: { delay } }) => (delay === undefined ? NaN : HOURS_PER_EPOCH * delay)),
		),
		texts(
			"how",
			"How, or why not",
			cases.map(({ notice: { how } }) => how),
		),
	]);

/** The entries around the forged one, as written and as they read afterwards. */
export function entriesTable({ ledger, values }: AuditModel, { forgeries, miner }: Trial): Table {
	const { place, after } = forgeries[values.what];
	const from = Math.max(0, place - AROUND);
	const rows = ledger.entries.slice(from, place + AROUND + 1).map((entry, i) => ({ entry, at: from + i }));
	const valueOf = (list: readonly number[]) => list[list.length > 1 ? miner : 0]!;
	const state = (at: number) => {
		if (values.how === "false") return at === place ? "false, but unchanged" : "as written";
		if (at < place) return "as written";
		if (at === place) return values.how === "changed" ? "contradicts its hash" : "changed, hashes rewritten";
		return values.how === "changed" ? "as written" : "rewritten: another head";
	};
	return table("entries", "The ledger around the forged entry", [
		numbers(
			"place",
			"Entry",
			"",
			rows.map(({ at }) => at + 1),
		),
		numbers(
			"epoch",
			"Epoch",
			"",
			rows.map(({ entry }) => entry.epoch),
		),
		texts(
			"kind",
			"Kind",
			rows.map(({ entry }) => kindLabels[entry.kind]),
		),
		texts(
			"by",
			"By",
			rows.map(({ entry }) => entry.by),
		),
		texts(
			"about",
			"About",
			rows.map(({ entry }) => entry.about || "all miners"),
		),
		numbers(
			"value",
			"As written",
			"",
			rows.map(({ entry }) => valueOf(entry.values)),
		),
		numbers(
			"now",
			"As it reads now",
			"",
			rows.map(({ entry, at }) => valueOf(at === place && values.how !== "false" ? after.values : entry.values)),
		),
		texts(
			"hash",
			"Hash",
			rows.map(({ at }) => shortHash(ledger.leaves[at]!)),
		),
		texts(
			"state",
			"State",
			rows.map(({ at }) => state(at)),
		),
	]);
}

/**
 * The path from the entry's hash to its anchor's root, as written and from the entry as it reads now; empty without anchor.
 * An anchor that was published after the forging fixes the forged entry: whatever was written, it shows no contradiction.
 */
function climbs(ledger: Ledger, how: Method, { place, after }: Forgery) {
	const proof = ledger.anchorOf(place) && ledger.prove(place);
	if (!proof) return { proof, path: [], now: [] };
	const path = climb(proof.leaf, proof.steps);
	return { proof, path, now: how === "false" ? path : climb(leafOf(after), proof.steps) };
}

/** How a handful of hashes proves the chosen entry against its anchor. */
export function proofTable({ ledger, values }: AuditModel, { forgeries }: Trial): Table {
	const { proof, path, now } = climbs(ledger, values.how, forgeries[values.what]);
	const root = proof ? shortHash(proof.anchor.root) : "";
	return table("proof", "Proof of the entry against its anchor", [
		numbers(
			"level",
			"Level",
			"",
			path.map((_, level) => level),
		),
		texts(
			"joined",
			"Joined with",
			path.map((_, level) => (level === 0 ? "the entry itself" : shortHash(proof!.steps[level - 1]!.hash))),
		),
		texts(
			"side",
			"On the",
			path.map((_, level) => (level === 0 ? "" : proof!.steps[level - 1]!.side)),
		),
		texts(
			"hash",
			"Gives",
			path.map((hash) => shortHash(hash)),
		),
		texts(
			"now",
			"With the entry as it reads now",
			now.map((hash, level) => (sameHash(hash, path[level]!) ? "the same" : shortHash(hash))),
		),
		texts(
			"anchor",
			"Anchored root, as written",
			path.map((_, level) => (level === path.length - 1 ? root : "")),
		),
	]);
}

/** How far from the path its neighbours are drawn, in levels. */
const ASIDE = 7;

/** The same proof as a tree: the entry at the foot, the root on top, and beside the path the hashes that it is joined with. */
export function proofTree({ ledger, values }: AuditModel, { forgeries, rules }: Trial): [nodes: Table, edges: Table] {
	const forgery = forgeries[values.what];
	const { proof, path, now } = climbs(ledger, values.how, forgery);
	const nameOf = (level: number) => {
		const hash = shortHash(now[level]!);
		if (level === 0) return `entry ${forgery.place + 1}: ${hash}`;
		if (level < path.length - 1) return hash;
		if (sameHash(now[level]!, proof!.anchor.root)) return `${hash} = the anchored root`;
		return rules.written + rules.wait >= proof!.anchor.epoch
			? `${hash}, but anchored is ${shortHash(proof!.anchor.root)}`
			: `${hash}, anchored after the forging`;
	};
	const steps = (proof?.steps ?? []).map(({ hash, side }, level) => ({
		name: shortHash(hash),
		x: side === "left" ? -ASIDE : ASIDE,
		y: level,
		kept: 1,
	}));
	const own = path.map((hash, level) => ({
		name: nameOf(level),
		x: 0,
		y: level,
		kept: sameHash(hash, now[level]!) ? 1 : 0,
	}));
	const nodes = [...own, ...steps];
	const edges = steps.flatMap(({ name }, level) => [
		{ from: own[level]!.name, to: own[level + 1]!.name },
		{ from: name, to: own[level + 1]!.name },
	]);
	return [
		table("proof-nodes", "Hashes of the proof", [
			texts(
				"name",
				"Hash",
				nodes.map(({ name }) => name),
			),
			numbers(
				"x",
				"Across",
				"",
				nodes.map(({ x }) => x),
			),
			numbers(
				"y",
				"Level",
				"",
				nodes.map(({ y }) => y),
			),
			numbers(
				"kept",
				"As written (1 = yes, 0 = changed)",
				"",
				nodes.map(({ kept }) => kept),
			),
		]),
		table("proof-edges", "Which hashes are joined", [
			texts(
				"from",
				"Hash",
				edges.map(({ from }) => from),
			),
			texts(
				"to",
				"Goes into",
				edges.map(({ to }) => to),
			),
		]),
	];
}

export const growthTable = ({ ledger, subnet }: AuditModel): Table => {
	const epochs = Array.from({ length: subnet.epoch }, (_, i) => i + 1);
	const counts = new Float64Array(subnet.epoch + 1);
	for (const { epoch } of ledger.entries) counts[epoch] = counts[epoch]! + 1;
	let running = 0;
	const entries = epochs.map((epoch) => (running += counts[epoch]!));
	return table("growth", "The ledger grows", [
		numbers("epoch", "Epoch", "", epochs),
		numbers("entries", "Entries", "", entries),
		numbers(
			"anchored",
			"Of them anchored",
			"",
			epochs.map((epoch) => ledger.anchors.findLast((anchor) => anchor.epoch <= epoch)?.to ?? 0),
		),
	]);
};
