import { type Column, isNumberColumn, type Table } from "./outcome.ts";

/**
 * A table as RFC 4180 has it: names with their units, every digit, gaps empty. A text that a spreadsheet would take for a
 * formula gets a `'` in front.
 */
export const tableAsCsv = (table: Table): string => csvHead(table) + csvRows(table);

/** Its first line: names with their units. */
export const csvHead = ({ columns }: Table): string => `${columns.map((column) => cell(nameOf(column))).join(",")}\r\n`;

/** Its other lines: for a table that comes in parts. */
export function csvRows({ columns }: Table): string {
	const rows = columns[0]?.values.length ?? 0;
	const lines = Array.from({ length: rows }, (_, row) =>
		columns
			.map((column) => (isNumberColumn(column) ? number(column.values[row]!) : cell(column.values[row]!)))
			.join(","),
	);
	return lines.map((line) => `${line}\r\n`).join("");
}

const nameOf = (column: Column) =>
	isNumberColumn(column) && column.unit !== "" ? `${column.label} (${column.unit})` : column.label;

const number = (value: number) => (Number.isNaN(value) ? "" : String(value));

function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
