import { name, number, type RowsOf, table } from "../../kit/outputs.ts";
import { type AuditModel } from "../model.ts";
import { type Forgery } from "./forgery.ts";
import { sameHash, shortHash } from "./ledger/hashes.ts";
import { type Ledger } from "./ledger/ledger.ts";
import { leafOf } from "./ledger/ledgerEntry.ts";
import { climb } from "./ledger/merkleTree.ts";
import { type Trial } from "./trial.ts";
import { type Method } from "./witnesses.ts";

/* How a handful of hashes proves the chosen entry against its anchor, as a table and as a tree. */

/** How far from the path its neighbours are drawn, in levels. */
const ASIDE = 7;

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

export const proofOutput = table("Proof of the entry against its anchor", {
	level: number("Level"),
	joined: name("Joined with"),
	side: name("On the"),
	hash: name("Gives"),
	now: name("With the entry as it reads now"),
	anchor: name("Anchored root, as written"),
});

export function proofRows({ ledger, values }: AuditModel, { forgeries }: Trial): RowsOf<typeof proofOutput> {
	const { proof, path, now } = climbs(ledger, values.how, forgeries[values.what]);
	const root = proof ? shortHash(proof.anchor.root) : "";
	return {
		level: path.map((_, level) => level),
		joined: path.map((_, level) => (level === 0 ? "the entry itself" : shortHash(proof!.steps[level - 1]!.hash))),
		side: path.map((_, level) => (level === 0 ? "" : proof!.steps[level - 1]!.side)),
		hash: path.map((hash) => shortHash(hash)),
		now: now.map((hash, level) => (sameHash(hash, path[level]!) ? "the same" : shortHash(hash))),
		anchor: path.map((_, level) => (level === path.length - 1 ? root : "")),
	};
}

export const nodesOutput = table("Hashes of the proof", {
	name: name("Hash"),
	x: number("Across"),
	y: number("Level"),
	kept: number("As written (1 = yes, 0 = changed)"),
});

export const edgesOutput = table("Which hashes are joined", { from: name("Hash"), to: name("Goes into") });

/** The entry at the foot, the root on top, and beside the path the hashes that it is joined with. */
export function proofTree(
	{ ledger, values }: AuditModel,
	{ forgeries, rules }: Trial,
): { readonly nodes: RowsOf<typeof nodesOutput>; readonly edges: RowsOf<typeof edgesOutput> } {
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
	const edges = steps.flatMap((beside, level) => [
		{ from: own[level]!.name, to: own[level + 1]!.name },
		{ from: beside.name, to: own[level + 1]!.name },
	]);
	return {
		nodes: {
			name: nodes.map((node) => node.name),
			x: nodes.map(({ x }) => x),
			y: nodes.map(({ y }) => y),
			kept: nodes.map(({ kept }) => kept),
		},
		edges: { from: edges.map(({ from }) => from), to: edges.map(({ to }) => to) },
	};
}
