import { type NumberParameter } from "../../kit/parameters.ts";

/** Any subnet of an imported table, by its number. */
export const netuidParameter = {
	kind: "number",
	label: "Subnet by number",
	help: "Netuid of a subnet of the imported table. 0: the subnet chosen above, or the largest pool of a table that does not have it.",
	unit: "",
	min: 0,
	max: 65534,
	step: 1,
	default: 0,
	whole: true,
	advanced: true,
	plausible: "fixed",
	source: "our choice: the subnet chosen by name",
} as const satisfies NumberParameter;
