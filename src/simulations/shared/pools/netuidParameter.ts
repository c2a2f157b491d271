import { type Idle, type NumberParameter } from "../../kit/parameters.ts";

/** Any subnet of an imported table, by its number. */
export const netuidParameter = {
	kind: "number",
	label: "Subnet of the table",
	help: "Netuid of a subnet of the imported table. 0: the subnet chosen above, or the largest pool of a table that does not have it.",
	of: "subnets",
	idle: [{ imported: false, because: "Import a table of subnets to choose one of its own." }],
	unit: "",
	min: 0,
	max: 65534,
	step: 1,
	default: 0,
	whole: true,
	plausible: "fixed",
	source: "our choice: the subnet chosen by name",
} as const satisfies NumberParameter;

/** The choice by name, where one by number takes its place. */
export const idleByNumber = [
	{ imported: true, unless: { netuid: 0 }, because: "A subnet of the imported table is chosen by its number." },
] as const satisfies readonly Idle[];
