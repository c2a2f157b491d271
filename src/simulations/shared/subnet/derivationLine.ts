import { type DerivationLine } from "../../kit/derivation.ts";

/** Four significant digits: enough to redo the arithmetic of a line by hand. */
export const precise = (value: number): string => String(Number(value.toPrecision(4)));

export const line = (label: string, formula: string, value: number, unit: string, source?: string): DerivationLine => ({
	label,
	formula,
	value,
	unit,
	source,
});
