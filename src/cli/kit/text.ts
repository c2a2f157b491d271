import { say, threeDigits } from "../../numeric/say.ts";
import { type Column, type Figure, isNumberColumn, type Table, type Word } from "../../simulations/kit/outcome.ts";

const WIDTH = 100;

/** Breaks a paragraph into lines, never between a number and % or ×. @param indent spaces before every line */
export function wrap(text: string, indent = 0): string {
	const margin = " ".repeat(indent);
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(/\s+(?![%×])/)) {
		if (line !== "" && indent + line.length + 1 + word.length > WIDTH) {
			lines.push(margin + line);
			line = word;
		} else {
			line = line === "" ? word : `${line} ${word}`;
		}
	}
	return [...lines, margin + line].join("\n");
}

/** Columns padded to their widest cell; the last one is left as it is. */
export function columns(rows: readonly (readonly string[])[], indent = 2): string {
	const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
	return rows
		.map(
			(row) =>
				" ".repeat(indent) + row.map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i]!) : cell)).join("  "),
		)
		.map((line) => line.trimEnd())
		.join("\n");
}

export const amount = (value: number, unit: string): string => say(value, unit);

export const figureRow = ({ label, value, unit, low, high }: Figure): string[] => [
	label,
	amount(value, unit),
	low === undefined || high === undefined ? "" : `5-95 %: ${threeDigits(low)} to ${threeDigits(high)}`,
];

export const wordRow = ({ label, reading, agreeing }: Word): string[] => [
	label,
	reading,
	agreeing === undefined ? "" : `in ${agreeing} seeds`,
];

const GAP = "–";

const cell = (column: Column, row: number): string => {
	if (!isNumberColumn(column)) return column.values[row]!;
	return Number.isNaN(column.values[row]) ? GAP : threeDigits(column.values[row]!);
};
const headOf = (column: Column): string =>
	isNumberColumn(column) && column.unit !== "" ? `${column.label} (${column.unit})` : column.label;

/** A table on its side: a line per column. For few rows and many columns. */
export const turnedTableText = ({ columns: all }: Table): string =>
	columns(
		all.map((column) => [
			headOf(column),
			...Array.from({ length: column.values.length }, (_, row) => cell(column, row)),
		]),
	);

/**
 * The first rows of a table, numbers with three digits.
 * @param largest id of the number column whose largest values come first; absent: the table's own order
 */
export function tableText(table: Table, count: number, largest?: string): string {
	const total = table.columns[0]?.values.length ?? 0;
	const key = table.columns.find((column) => column.id === largest);
	const order = Array.from({ length: total }, (_, row) => row);
	if (key && isNumberColumn(key)) order.sort((a, b) => key.values[b]! - key.values[a]!);
	const head = table.columns.map(headOf);
	const body = order.slice(0, count).map((row) => table.columns.map((column) => cell(column, row)));
	const more = total > count ? `\n  … ${total - count} more rows: --csv` : "";
	return columns([head, ...body]) + more;
}
