import { name, number, type RowsOf, table, word } from "../../kit/outputs.ts";
import { AUDITED } from "./audited.ts";
import { type AuditedSubnet, countOf, INPUTS, PLACES, type Reading, READINGS, readingOf, RULES } from "./steps.ts";

/* The list of what each subnet publishes, as tables. */

/** How high a bar stands for what an outsider can do. */
const HEIGHT: Readonly<Record<Reading, number>> = { repeat: 3, partly: 2, rule: 1, closed: 0 };

export const coverageOutput = table("What an outsider can do, in steps", {
	subnet: name("Subnet"),
	repeat: number("Repeat", "steps"),
	partly: number("Repeat in part", "steps"),
	rule: number("Only read the rule", "steps"),
	closed: number("Neither", "steps"),
	decides: word("Pay hinges on the owner alone", { yes: "yes", partly: "partly", no: "no" }),
});

export function coverageRows(): RowsOf<typeof coverageOutput> {
	const count = (reading: Reading) => AUDITED.map(({ steps }) => countOf(steps, reading));
	return {
		subnet: AUDITED.map((subnet) => subnet.name),
		repeat: count("repeat"),
		partly: count("partly"),
		rule: count("rule"),
		closed: count("closed"),
		decides: AUDITED.map(({ ownerDecides }) => ownerDecides),
	};
}

export const stepsOutput = table("From task to pay, step by step", {
	subnet: name("Subnet"),
	step: name("Step"),
	place: word("Where its record is", PLACES),
	rule: word("How it is done is", RULES),
	inputs: word("What it starts from is", INPUTS),
	reading: word("So an outsider can", READINGS),
	height: number("What an outsider can do (3 = repeat, 2 = in part, 1 = read the rule, 0 = neither)"),
	reason: name("Why"),
	source: name("Where it says so"),
});

export function stepRows(subnets: readonly AuditedSubnet[]): RowsOf<typeof stepsOutput> {
	const rows = subnets.flatMap((subnet) => subnet.steps.map((step) => ({ ...step, subnet: subnet.name })));
	return {
		subnet: rows.map(({ subnet }) => subnet),
		step: rows.map(({ step }) => step),
		place: rows.map(({ place }) => place),
		rule: rows.map(({ rule }) => rule),
		inputs: rows.map(({ inputs }) => inputs),
		reading: rows.map((row) => readingOf(row)),
		height: rows.map((row) => HEIGHT[readingOf(row)]),
		reason: rows.map(({ reason }) => reason),
		source: rows.map(({ source }) => source),
	};
}
