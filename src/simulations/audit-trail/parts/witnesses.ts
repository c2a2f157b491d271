import { type EntryKind } from "./ledger/ledgerEntry.ts";
import { type AuditedSubnet } from "./steps.ts";
import { type Forgery } from "./forgery.ts";

/** The miner concerned, a validator who did not write the entry, somebody from outside, the owner. */
export const WITNESSES = ["miner", "validator", "outsider", "owner"] as const;
export type Witness = (typeof WITNESSES)[number];
export const METHODS = ["changed", "rewritten", "false"] as const;
export type Method = (typeof METHODS)[number];

/** Who holds what, who looks when. Times are epochs. */
export interface AuditRules {
	readonly subnet: AuditedSubnet;
	readonly copies: "owner" | "validators" | "everybody";
	/** Epoch in which the entry was written, and after how many more it is forged. */
	readonly written: number;
	readonly wait: number;
	readonly auditEvery: number;
}

export interface Notice {
	/** Epochs from the forging to the check that shows it; undefined = never. */
	readonly delay: number | undefined;
	/** By what, or why not. */
	readonly how: string;
}

const never = (how: string): Notice => ({ delay: undefined, how });

const onChain = (kind: EntryKind): boolean => kind === "weight" || kind === "payment";

/** Entries that a witness wrote or received itself, and keeps with its receipt: the miner's. */
const owns = (witness: Witness, kind: EntryKind): boolean =>
	witness === "miner" && (kind === "submission" || kind === "payment");

/** Whether a witness can read the ledger where such entries stand. */
function sees(witness: Witness, kind: EntryKind, copies: AuditRules["copies"]): boolean {
	if (onChain(kind) || witness === "owner" || copies === "everybody") return true;
	return witness === "validator" && copies === "validators";
}

/**
 * Whether and when a witness notices a forged entry.
 *
 * Hashes show changes, not lies: against an entry that was false from the start only doing the step again helps. What the
 * hashes and the chain's rules show is taken from the forgery itself.
 */
export function notice(witness: Witness, forgery: Forgery, method: Method, rules: AuditRules): Notice {
	const every = witness === "outsider" ? rules.auditEvery : 1;
	const at = rules.written + (method === "false" ? 0 : rules.wait);
	const delay = (Math.floor(at / every) + 1) * every - at;
	const readable = sees(witness, forgery.kind, rules.copies);
	const own = owns(witness, forgery.kind);
	if (method === "false") {
		const repeated = repeats(witness, forgery, rules);
		return repeated ? { delay, how: repeated } : never("no hash shows a lie, and the step cannot be done again");
	}
	if (own) return { delay, how: "asks for a proof of its own entry and compares it with its receipt" };
	if (!readable) return never("does not see these entries");
	if (method === "changed") {
		return forgery.broken.length > 0 ? { delay, how: "computes the hashes again" } : never("the hashes agree");
	}
	if (onChain(forgery.kind)) return { delay, how: "every node of the chain holds the old entry" };
	if (forgery.contradictsAnchor && forgery.anchoredAt! <= at) {
		return { delay, how: "compares with the anchor that was published before" };
	}
	const looked = Math.floor(at / every) * every;
	if (witness !== "owner" && looked >= rules.written && forgery.contradictsHead) {
		return { delay, how: "noted the head when it last looked" };
	}
	return never("rewritten before any anchor, and nobody here noted a head");
}

/** How a witness finds out by doing the step again; undefined where it cannot, or where it is the liar. */
function repeats(witness: Witness, { kind, unfounded }: Forgery, { subnet, copies }: AuditRules): string | undefined {
	if (kind === "payment") return unfounded > 0 ? "computes pay from weights and stake, which are public" : undefined;
	if (kind === "weight") {
		return sees(witness, "score", copies) ? "compares the weight with the score behind it" : undefined;
	}
	if (!sees(witness, "submission", copies) || (witness === "miner" && kind === "submission")) return undefined;
	const { validator, outsider } = subnet.checks[kind];
	if (!(witness === "validator" || witness === "owner" ? validator : outsider)) return undefined;
	return kind === "score" ? "scores the submission again" : "does the work again or compares it with the truth";
}
