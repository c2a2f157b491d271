import { SubnetsError } from "../../numeric/errors.ts";

export interface CsvRow {
	/** Line of the file on which the row begins, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface Csv {
	readonly header: readonly string[];
	readonly rows: readonly CsvRow[];
}

const SEPARATORS = [",", ";", "\t"] as const;

/** The separator that occurs most often in the header line. */
function separatorOf(text: string): string {
	const headerLine = text.slice(0, (text + "\n").indexOf("\n"));
	const count = (separator: string) => headerLine.split(separator).length;
	return SEPARATORS.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

/**
 * Splits comma, semicolon or tab separated text into a header and rows (RFC 4180: quoted cells may hold separators,
 * line ends and doubled quotes). Blank lines are passed over; cells outside quotes are trimmed.
 * @throws {SubnetsError} `bad-format` when a quoted cell never ends
 */
export function parseCsv(text: string, fileName: string): Csv {
	const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
	const separator = separatorOf(source);
	const rows: CsvRow[] = [];
	let cells: string[] = [];
	let cell = "";
	let quoted = false;
	let wasQuoted = false;
	let line = 1;
	let firstLine = 1;
	const endCell = () => {
		cells.push(wasQuoted ? cell : cell.trim());
		cell = "";
		wasQuoted = false;
	};
	const endRow = () => {
		endCell();
		if (cells.length > 1 || cells[0] !== "") rows.push({ line: firstLine, cells });
		cells = [];
	};
	for (let i = 0; i < source.length; i++) {
		const character = source[i]!;
		if (character === "\n") line++;
		if (quoted) {
			if (character !== '"') cell += character;
			else if (source[i + 1] === '"') cell += source[++i]!;
			else quoted = false;
		} else if (character === '"' && cell.trim() === "") {
			cell = "";
			quoted = wasQuoted = true;
		} else if (character === separator) {
			endCell();
		} else if (character === "\n") {
			endRow();
			firstLine = line;
		} else {
			cell += character;
		}
	}
	if (quoted) {
		const message = `${fileName}, row ${firstLine}: a quoted cell is never closed. Add the missing quotation mark.`;
		throw new SubnetsError("bad-format", message);
	}
	endRow();
	const [head, ...body] = rows;
	return { header: (head?.cells ?? []).map((name) => name.trim()), rows: body };
}
