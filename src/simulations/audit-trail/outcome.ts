import { ENTRY_KINDS } from "./parts/ledger/ledgerEntry.ts";
import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Figure, type Outcome, type RunEvent, type Table } from "../kit/outcome.ts";
import { minersTable, rolesTable } from "../shared/subnet/commonTables.ts";
import { participantsOf } from "../shared/subnet/participants.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { type AuditModel } from "./model.ts";
import { entriesTable, growthTable, noticeTable, proofTable, proofTree } from "./parts/ledgerTables.ts";
import { AUDITED, type AuditedSubnet, repeatableShare } from "./parts/steps.ts";
import { type Case, HOURS_PER_EPOCH, type Trial, tryAll, witnessLabels } from "./parts/trial.ts";
import { METHODS, type Witness } from "./parts/witnesses.ts";

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

/** Every step of the given subnets with the reason; the share counts a step in part as the reader set it. */
const stepsTable = (id: string, subnets: readonly AuditedSubnet[], partly: number): Table => {
	const rows = subnets.flatMap(({ name, steps }) => steps.map((step) => ({ name, ...step })));
	return table(id, "From task to pay, step by step", [
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
		numbers(
			"share",
			"An outsider can repeat",
			"%",
			rows.map((row) => 100 * repeatableShare([row], partly)),
		),
		texts(
			"reason",
			"Why",
			rows.map(({ reason }) => reason),
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
			stepsTable("steps", AUDITED, values.partly),
			stepsTable(
				"steps-here",
				AUDITED.filter(({ id }) => id === values.subnet),
				values.partly,
			),
			noticeTable(trial),
			entriesTable(model, trial),
			proofTable(model, trial),
			...proofTree(model, trial),
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
