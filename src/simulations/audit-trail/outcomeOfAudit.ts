import { shortHash } from "../../protocol/ledger/hashes.ts";
import { ENTRY_KINDS, type EntryKind } from "../../protocol/ledger/ledgerEntry.ts";
import { climb } from "../../protocol/ledger/merkleTree.ts";
import { figure, numbers, table, texts } from "../build.ts";
import { type Figure, type Outcome, type RunEvent, type Table } from "../outcome.ts";
import { minersTable, rolesTable } from "../subnet/commonTables.ts";
import { participantsOf } from "../subnet/participants.ts";
import { rankCorrelation } from "../subnet/rankCorrelation.ts";
import { BLOCKS_PER_EPOCH, BLOCKS_PER_HOUR } from "../subnet/time.ts";
import { type AuditModel } from "./auditModel.ts";
import { type Forgery, forge } from "./forgery.ts";
import { AUDITED, repeatableShare } from "./steps.ts";
import { type AuditRules, type Method, METHODS, notice, type Notice, type Witness, WITNESSES } from "./witnesses.ts";

const HOURS_PER_EPOCH = BLOCKS_PER_EPOCH / BLOCKS_PER_HOUR;
/** Entries shown before and after the forged one. */
const AROUND = 4;

const kindLabels: Readonly<Record<EntryKind, string>> = {
	submission: "Submission",
	score: "Score",
	weight: "Weight",
	payment: "Payment",
};
const methodLabels: Readonly<Record<Method, string>> = {
	changed: "changed",
	rewritten: "hashes rewritten",
	false: "false from the start",
};
const witnessLabels: Readonly<Record<Witness, string>> = {
	miner: "Miner concerned",
	validator: "Another validator",
	outsider: "Outsider",
	owner: "Owner",
};

interface Case {
	readonly kind: EntryKind;
	readonly method: Method;
	readonly witness: Witness;
	readonly notice: Notice;
}

/** Everything that was tried on the ledger as it stands. */
interface Trial {
	readonly rules: AuditRules;
	readonly epoch: number;
	readonly miner: number;
	readonly forgeries: Readonly<Record<EntryKind, Forgery>>;
	readonly cases: readonly Case[];
}

function tryAll(model: AuditModel): Trial {
	const { values, subnet } = model;
	const epoch = Math.min(values.epoch, subnet.epoch);
	const miner = Math.min(values.miner, subnet.miners.length) - 1;
	const rules = { ...values, subnet: AUDITED.find(({ id }) => id === values.subnet)!, written: epoch };
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

/** Share of the forgeries that a witness notices, in percent; of all that anybody does without one. */
function noticed(cases: readonly Case[], witness?: Witness): number {
	const total = ENTRY_KINDS.length * METHODS.length;
	const seen = cases.filter((one) => one.notice.delay !== undefined && (!witness || one.witness === witness));
	return (100 * new Set(seen.map(({ kind, method }) => `${kind} ${method}`)).size) / total;
}

function trialFigures({ values }: AuditModel, { cases, forgeries, rules }: Trial): Figure[] {
	const chosen = cases.filter(({ kind, method }) => kind === values.what && method === values.how);
	const delays = chosen.flatMap(({ notice: { delay } }) => (delay === undefined ? [] : [delay]));
	const outsider = chosen.find(({ witness }) => witness === "outsider")!.notice.delay;
	const { broken, unfounded, contradictsAnchor, anchoredAt, anchored } = forgeries[values.what];
	const tooLate = contradictsAnchor && anchoredAt! <= rules.written + rules.wait;
	const changes = values.how !== "false";
	return [
		figure("broken", "Entries that contradict their hashes", "", values.how === "changed" ? broken.length : 0),
		figure(
			"unprovable",
			"Entries that can no longer be proven against the anchor",
			"",
			changes && tooLate ? anchored : 0,
		),
		figure("unfounded", "Payments that do not follow from the weights any more", "", unfounded),
		figure("witnesses", "Of four witnesses, those who notice", "", delays.length),
		figure(
			"first",
			"Hours until the first notices (0 = nobody does)",
			"hours",
			delays.length > 0 ? HOURS_PER_EPOCH * Math.min(...delays) : 0,
		),
		figure("outsider", "Hours until an outsider notices (0 = never)", "hours", HOURS_PER_EPOCH * (outsider ?? 0)),
		figure("noticed", "Of the twelve forgeries, noticed by anybody", "%", noticed(cases)),
		figure("noticed-miner", "Noticed by the miner concerned", "%", noticed(cases, "miner")),
		figure("noticed-validator", "Noticed by another validator", "%", noticed(cases, "validator")),
		figure("noticed-outsider", "Noticed by an outsider", "%", noticed(cases, "outsider")),
	];
}

function stepFigures({ values: { partly, subnet } }: AuditModel): Figure[] {
	const share = (id: string) => 100 * repeatableShare(AUDITED.find((one) => one.id === id)!.steps, partly);
	const offChain = (id: string) =>
		100 *
		repeatableShare(
			AUDITED.find((one) => one.id === id)!.steps.filter(({ place }) => place !== "on the chain"),
			partly,
		);
	const all = AUDITED.flatMap(({ steps }) => steps);
	const here = AUDITED.find(({ id }) => id === subnet)!.steps;
	return [
		figure(
			"repeatable",
			"Steps that an outsider can repeat, all four subnets",
			"%",
			100 * repeatableShare(all, partly),
		),
		figure("repeatable-here", "The same, the chosen subnet", "%", share(subnet)),
		figure("steps-here", "Steps from task to pay on the chosen subnet", "", here.length),
		figure(
			"whole-here",
			"Of them repeatable in full",
			"",
			here.filter(({ repeatable }) => repeatable === "yes").length,
		),
		figure(
			"repeatable-data-universe",
			"Steps of Data Universe before the chain that an outsider can repeat",
			"%",
			offChain("data-universe"),
		),
		figure(
			"owner-decides",
			"Subnets of four whose pay hinges on the owner alone",
			"",
			AUDITED.filter((one) => one.ownerDecides === "yes").length,
		),
	];
}

function ledgerFigures({ ledger, subnet, worked }: AuditModel, { forgeries, miner }: Trial): Figure[] {
	const { place } = forgeries.payment;
	const pay = subnet.minerPay.map(({ total }) => total);
	return [
		figure("entries", "Entries in the ledger", "", ledger.entries.length),
		figure("anchors", "Anchors published", "", ledger.anchors.length),
		figure("proof", "Hashes that prove one entry", "", ledger.anchorOf(place) ? ledger.prove(place).steps.length : 0),
		figure("miner-pay", `Pay of miner ${miner + 1} so far`, "alpha", pay[miner]!),
		figure("pay-work", "Rank correlation of pay and work", "", rankCorrelation(pay, worked)),
	];
}

const coverageTable = (partly: number): Table => {
	const count = (how: string) =>
		AUDITED.map(({ steps }) => steps.filter(({ repeatable }) => repeatable === how).length);
	return table("coverage", "What an outsider can repeat", [
		texts(
			"subnet",
			"Subnet",
			AUDITED.map(({ name }) => name),
		),
		numbers("yes", "Yes", "steps", count("yes")),
		numbers("partly", "Partly", "steps", count("partly")),
		numbers("no", "No", "steps", count("no")),
		numbers(
			"share",
			"Repeatable",
			"%",
			AUDITED.map(({ steps }) => 100 * repeatableShare(steps, partly)),
		),
		texts(
			"decides",
			"Pay hinges on the owner alone",
			AUDITED.map(({ ownerDecides }) => ownerDecides),
		),
	]);
};

const stepsTable = (): Table => {
	const rows = AUDITED.flatMap(({ name, steps }) => steps.map((step) => ({ name, ...step })));
	return table("steps", "From task to pay, step by step", [
		texts(
			"subnet",
			"Subnet",
			rows.map(({ name }) => name),
		),
		texts(
			"step",
			"Step",
			rows.map(({ step }) => step),
		),
		texts(
			"place",
			"Where its record is",
			rows.map(({ place }) => place),
		),
		texts(
			"repeatable",
			"Can an outsider repeat it?",
			rows.map(({ repeatable }) => repeatable),
		),
		texts(
			"reason",
			"Why",
			rows.map(({ reason }) => reason),
		),
	]);
};

const noticeTable = ({ cases }: Trial): Table =>
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
function entriesTable({ ledger, values }: AuditModel, { forgeries, miner }: Trial): Table {
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

/** How a handful of hashes proves the chosen entry against its anchor. */
function proofTable({ ledger, values }: AuditModel, { forgeries }: Trial): Table {
	const { place } = forgeries[values.what];
	const proof = ledger.anchorOf(place) && ledger.prove(place);
	const path = proof ? climb(proof.leaf, proof.steps) : [];
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
			"anchor",
			"Anchored root",
			path.map((_, level) => (level === path.length - 1 ? root : "")),
		),
	]);
}

const growthTable = ({ ledger, subnet }: AuditModel): Table => {
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

function eventsOf({ values }: AuditModel, { epoch, cases }: Trial): RunEvent[] {
	const chosen = cases.filter(({ kind, method }) => kind === values.what && method === values.how);
	const at = epoch + (values.how === "false" ? 0 : values.wait);
	return [
		{ at: epoch, text: values.how === "false" ? "A false entry is written" : "The entry is written" },
		...(values.how === "false" ? [] : [{ at, text: "It is forged" }]),
		...chosen.flatMap(({ witness, notice: { delay, how } }) =>
			delay === undefined ? [] : [{ at: at + delay, text: `${witnessLabels[witness]} ${how}` }],
		),
	];
}

/** What can be said of the ledger as far as the subnet has run. */
export function outcomeOf(model: AuditModel): Outcome {
	const trial = tryAll(model);
	const { subnet, skill, worked, values } = model;
	const epochs = Math.max(1, subnet.epoch);
	return {
		figures: [...stepFigures(model), ...trialFigures(model, trial), ...ledgerFigures(model, trial)],
		tables: [
			coverageTable(values.partly),
			stepsTable(),
			noticeTable(trial),
			entriesTable(model, trial),
			proofTable(model, trial),
			growthTable(model),
			minersTable(subnet, [
				numbers(
					"worked",
					"Mean quality submitted",
					"",
					worked.map((sum) => sum / epochs),
				),
			]),
			rolesTable(subnet),
		],
		participants: participantsOf(subnet, (j) => [
			figure("skill", "Skill", "", skill[j]!),
			figure("worked", "Mean quality submitted", "", worked[j]! / epochs),
		]),
		events: eventsOf(model, trial),
	};
}
