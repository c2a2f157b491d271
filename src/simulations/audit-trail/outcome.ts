import { sum } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { type RunEvent } from "../kit/outcome.ts";
import { declare, number } from "../kit/outputs.ts";
import { minerRows, minersOutput } from "../shared/subnet/commonOutputs.ts";
import { fact, participantsOf } from "../shared/subnet/participants.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { type AuditModel, WORKER } from "./model.ts";
import { AUDITED, auditedOf, HANDLED } from "./parts/audited.ts";
import { ENTRY_KINDS } from "./parts/ledger/ledgerEntry.ts";
import { entriesOutput, entryRows, growthOutput, growthRows, noticeRows, noticesOutput } from "./parts/ledgerTables.ts";
import { edgesOutput, nodesOutput, proofOutput, proofRows, proofTree } from "./parts/proofTables.ts";
import { beforeChain, countOf } from "./parts/steps.ts";
import { coverageOutput, coverageRows, stepRows, stepsOutput } from "./parts/stepTables.ts";
import { type Case, HOURS_PER_EPOCH, type Trial, tryAll, witnessLabels } from "./parts/trial.ts";
import { METHODS, type Witness } from "./parts/witnesses.ts";

/** What a run of *audit-trail* puts out: first the list of what is published, then a ledger and what a forgery does to it. */
export const outputs = declare({
	figures: {
		steps: number("Steps from task to pay, four subnets"),
		whole: number("Steps that an outsider can repeat in full, four subnets"),
		part: number("Steps that it can repeat in part or for a while"),
		rule: number("Steps of which it can only read the rule"),
		closed: number("Steps of which it can do neither"),
		work: number("Steps before the chain, four subnets"),
		"work-whole": number("Steps before the chain that an outsider can repeat in full"),
		"steps-here": number("Steps from task to pay on the chosen subnet"),
		"whole-here": number("Steps on it that an outsider can repeat in full"),
		"work-here": number("Steps before the chain on the chosen subnet"),
		"work-whole-here": number("Steps before the chain on it that an outsider can repeat in full"),
		handled: number("Steps in which Data Universe collects and handles data"),
		"handled-whole": number("Steps of these that an outsider can repeat in full"),
		"handled-some": number("Steps of these that it can repeat at least for a while"),
		"owner-decides": number("Subnets of four whose pay hinges on the owner alone"),
		broken: number("Entries that contradict their hashes"),
		unprovable: number("Entries that can no longer be proven against the anchor"),
		unfounded: number("Payments that do not follow from the weights any more"),
		witnesses: number("Of four witnesses, those who notice"),
		first: number("Hours until the first notices (0 = nobody does)", "hours"),
		outsider: number("Hours until an outsider notices (0 = never)", "hours"),
		noticed: number("Of the twelve forgeries, noticed by anybody", "%"),
		"noticed-miner": number("Noticed by the miner concerned", "%"),
		"noticed-validator": number("Noticed by another validator", "%"),
		"noticed-outsider": number("Noticed by an outsider", "%"),
		entries: number("Entries in the ledger"),
		anchors: number("Anchors published"),
		proof: number("Hashes that prove one entry"),
		"miner-pay": number("Pay of the miner concerned so far", "alpha"),
		"pay-work": number("Rank correlation of pay and work"),
	},
	tables: {
		coverage: coverageOutput,
		steps: stepsOutput,
		"steps-here": stepsOutput,
		notices: noticesOutput,
		entries: entriesOutput,
		proof: proofOutput,
		"proof-nodes": nodesOutput,
		"proof-edges": edgesOutput,
		growth: growthOutput,
		miners: minersOutput([WORKER], { worked: number("Mean quality submitted") }),
	},
});

type Figures = Results<typeof outputs>["figures"];

/** Share of the forgeries that a witness notices, in percent; of all that anybody does without one. */
function noticed(cases: readonly Case[], witness?: Witness): number {
	const total = ENTRY_KINDS.length * METHODS.length;
	const seen = cases.filter((one) => one.notice.delay !== undefined && (!witness || one.witness === witness));
	return (100 * new Set(seen.map(({ kind, method }) => `${kind} ${method}`)).size) / total;
}

/** What the list says: counts, and nothing weighed. */
function listFigures({ values }: AuditModel) {
	const all = AUDITED.flatMap(({ steps }) => steps);
	const here = auditedOf(values.subnet).steps;
	return {
		steps: all.length,
		whole: countOf(all, "repeat"),
		part: countOf(all, "partly"),
		rule: countOf(all, "rule"),
		closed: countOf(all, "closed"),
		work: beforeChain(all).length,
		"work-whole": countOf(beforeChain(all), "repeat"),
		"steps-here": here.length,
		"whole-here": countOf(here, "repeat"),
		"work-here": beforeChain(here).length,
		"work-whole-here": countOf(beforeChain(here), "repeat"),
		handled: HANDLED.length,
		"handled-whole": countOf(HANDLED, "repeat"),
		"handled-some": countOf(HANDLED, "repeat") + countOf(HANDLED, "partly"),
		"owner-decides": AUDITED.filter(({ ownerDecides }) => ownerDecides === "yes").length,
	} satisfies Partial<Figures>;
}

const chosenOf = ({ values }: AuditModel, { cases }: Trial): readonly Case[] =>
	cases.filter(({ kind, method }) => kind === values.what && method === values.how);

function trialFigures(model: AuditModel, trial: Trial) {
	const { values } = model;
	const { cases, forgeries, rules } = trial;
	const chosen = chosenOf(model, trial);
	const delays = chosen.flatMap(({ notice: { delay } }) => (delay === undefined ? [] : [delay]));
	const outsider = chosen.find(({ witness }) => witness === "outsider")!.notice.delay;
	const { broken, unfounded, contradictsAnchor, anchoredAt, anchored } = forgeries[values.what];
	const tooLate = contradictsAnchor && anchoredAt! <= rules.written + rules.wait;
	return {
		broken: values.how === "changed" ? broken.length : 0,
		unprovable: values.how !== "false" && tooLate ? anchored : 0,
		unfounded,
		witnesses: delays.length,
		first: delays.length > 0 ? HOURS_PER_EPOCH * Math.min(...delays) : 0,
		outsider: HOURS_PER_EPOCH * (outsider ?? 0),
		noticed: noticed(cases),
		"noticed-miner": noticed(cases, "miner"),
		"noticed-validator": noticed(cases, "validator"),
		"noticed-outsider": noticed(cases, "outsider"),
	} satisfies Partial<Figures>;
}

function ledgerFigures({ ledger, subnet, worked }: AuditModel, { forgeries, miner }: Trial) {
	const { place } = forgeries.payment;
	const pay = subnet.minerPay.map(({ total }) => total);
	return {
		entries: ledger.entries.length,
		anchors: ledger.anchors.length,
		proof: ledger.anchorOf(place) ? ledger.prove(place).steps.length : 0,
		"miner-pay": pay[miner]!,
		"pay-work": sum(pay) > 0 ? rankCorrelation(pay, worked) : 0,
	} satisfies Partial<Figures>;
}

function eventsOf(model: AuditModel, trial: Trial): RunEvent[] {
	const { values } = model;
	const isLie = values.how === "false";
	const at = trial.epoch + (isLie ? 0 : values.wait);
	return [
		{ at: trial.epoch, text: isLie ? "A false entry is written" : "The entry is written" },
		...(isLie ? [] : [{ at, text: "It is forged" }]),
		...chosenOf(model, trial).flatMap(({ witness, notice: { delay, how } }) =>
			delay === undefined ? [] : [{ at: at + delay, text: `${witnessLabels[witness]} ${how}` }],
		),
	];
}

/** What the list says, and what can be said of the ledger as far as the subnet has run. */
export function resultsOf(model: AuditModel): Results<typeof outputs> {
	const trial = tryAll(model);
	const { subnet, skill, values } = model;
	const { nodes, edges } = proofTree(model, trial);
	const meanWork = model.worked.map((sum) => sum / Math.max(1, subnet.epoch));
	return {
		figures: { ...listFigures(model), ...trialFigures(model, trial), ...ledgerFigures(model, trial) },
		tables: {
			coverage: coverageRows(),
			steps: stepRows(AUDITED),
			"steps-here": stepRows([auditedOf(values.subnet)]),
			notices: noticeRows(trial),
			entries: entryRows(model, trial),
			proof: proofRows(model, trial),
			"proof-nodes": nodes,
			"proof-edges": edges,
			growth: growthRows(model),
			miners: { ...minerRows(subnet), worked: meanWork },
		},
		participants: participantsOf(subnet, (j) => [
			fact("skill", "Skill", "", skill[j]!),
			fact("worked", "Mean quality submitted", "", meanWork[j]!),
		]),
		events: eventsOf(model, trial),
	};
}
