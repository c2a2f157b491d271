import { cite } from "../../kit/judging.ts";
import { figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { type AuditValues } from "../model.ts";
import { type outputs } from "../outcome.ts";
import { auditedOf } from "./audited.ts";
import { kindNouns } from "./trial.ts";

type Found = OutcomeOf<typeof outputs>;

export const headlineOf = (outcome: Found, values: AuditValues): string =>
	`In part: anybody can check who was paid, hardly the work behind it. On ${auditedOf(values.subnet).name} an outsider can repeat ${cite(outcome, "whole-here")} of ${cite(outcome, "steps-here")} steps.`;

function brokenBy(outcome: Found, { how }: AuditValues): string {
	if (how === "false") return "breaks no hash";
	if (how === "changed") return `contradicts ${cite(outcome, "broken")} of its hashes`;
	return figureOf(outcome, "unprovable") > 0
		? `makes ${cite(outcome, "unprovable")} entries unprovable against their anchor`
		: "leaves a ledger that agrees with itself, as no anchor had been published before";
}

export const detailOf = (outcome: Found, values: AuditValues): readonly string[] => [
	`On four subnets an outsider can repeat ${cite(outcome, "whole")} of ${cite(outcome, "steps")} steps in full, and ${cite(outcome, "work-whole")} of ${cite(outcome, "work")} before the chain.`,
	`Another ${cite(outcome, "part")} can be repeated in part or for a while; of ${cite(outcome, "rule")} only the rule can be read.`,
	`On ${cite(outcome, "owner-decides")} of the four, pay hinges on what the owner alone sees or decides.`,
	`If a subnet kept a ledger of everything, a [forged](parameter:how) [${kindNouns[values.what]}](parameter:what) ${brokenBy(outcome, values)}.`,
	`Of 4 witnesses ${cite(outcome, "witnesses")} would notice it, ${figureOf(outcome, "outsider") > 0 ? `an outsider after ${cite(outcome, "outsider")}` : "an outsider never"}.`,
	`Of twelve forgeries an outsider would notice ${cite(outcome, "noticed-outsider")}, the miner concerned ${cite(outcome, "noticed-miner")}.`,
	"The list is our reading of public code of December 2025 and names a file for every step; no subnet is known to keep such a ledger.",
];
