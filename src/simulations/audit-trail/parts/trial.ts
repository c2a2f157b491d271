import { ENTRY_KINDS, type EntryKind } from "./ledger/ledgerEntry.ts";
import { BLOCKS_PER_EPOCH, BLOCKS_PER_HOUR } from "../../shared/subnet/time.ts";
import { type AuditModel } from "../model.ts";
import { type Forgery, forge } from "./forgery.ts";
import { auditedOf } from "./audited.ts";
import { type AuditRules, type Method, METHODS, notice, type Notice, type Witness, WITNESSES } from "./witnesses.ts";

export const HOURS_PER_EPOCH = BLOCKS_PER_EPOCH / BLOCKS_PER_HOUR;

export const kindLabels: Readonly<Record<EntryKind, string>> = {
	submission: "Submission",
	score: "Score",
	weight: "Weight",
	payment: "Payment",
};
/** As they read within a sentence. */
export const kindNouns: Readonly<Record<EntryKind, string>> = {
	submission: "submission",
	score: "score",
	weight: "weight",
	payment: "payment",
};
export const methodLabels: Readonly<Record<Method, string>> = {
	changed: "changed",
	rewritten: "hashes rewritten",
	false: "false from the start",
};
export const witnessLabels: Readonly<Record<Witness, string>> = {
	miner: "Miner concerned",
	validator: "Another validator",
	outsider: "Outsider",
	owner: "Owner",
};

/** One witness before one forgery. */
export interface Case {
	readonly kind: EntryKind;
	readonly method: Method;
	readonly witness: Witness;
	readonly notice: Notice;
}

/** Everything that was tried on the ledger as it stands. */
export interface Trial {
	readonly rules: AuditRules;
	readonly epoch: number;
	readonly miner: number;
	readonly forgeries: Readonly<Record<EntryKind, Forgery>>;
	readonly cases: readonly Case[];
}

/** Forges one entry of each kind in each way and lets every witness look. */
export function tryAll(model: AuditModel): Trial {
	const { values, subnet } = model;
	const epoch = Math.min(values.epoch, subnet.epoch);
	const miner = Math.min(values.miner, subnet.miners.length) - 1;
	const rules = { ...values, subnet: auditedOf(values.subnet), written: epoch };
	const forgeries = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, forge(model, kind, epoch, miner)])) as Record<
		EntryKind,
		Forgery
	>;
	const cases = ENTRY_KINDS.flatMap((kind) =>
		METHODS.flatMap((method) =>
			WITNESSES.map((witness) => ({ kind, method, witness, notice: notice(witness, forgeries[kind], method, rules) })),
		),
	);
	return { rules, epoch, miner, forgeries, cases };
}
