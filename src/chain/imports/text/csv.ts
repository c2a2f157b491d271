import { SubnetsError } from "../../../numeric/errors.ts";

export interface CsvRow {
	/** Line of the file on which the row begins, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface Csv {
	readonly header: readonly string[];
	readonly rows: readonly CsvRow[];
	readonly separator: string;
}

const SEPARATORS = [",", ";", "\t"] as const;

/** The separator that occurs most often in a header line. */
export function separatorOf(headerLine: string): string {
	const count = (separator: string) => headerLine.split(separator).length;
	return SEPARATORS.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

/** How many lines of something else may stand before a table. */
const MOST_BEFORE = 20;

/** Where the line begins that names the columns, one of which is in `wanted`; 0 when none of the first lines does. */
function startOfTable(text: string, wanted: (name: string) => boolean): number {
	let start = 0;
	for (let i = 0; i < MOST_BEFORE && start < text.length; i++) {
		const end = (text + "\n").indexOf("\n", start);
		const line = text.slice(start, end);
		const names = line.split(separatorOf(line));
		if (names.length > 1 && names.some((name) => wanted(name.replace(/^\s*"|"\s*$/g, "")))) return start;
		start = end + 1;
	}
	return 0;
}

/**
 * Splits comma, semicolon or tab separated text into a header and rows (RFC 4180: quoted cells may hold separators,
 * line ends and doubled quotes). Blank lines are passed over; cells outside quotes are trimmed.
 * @param wanted tells a column that the header must have: lines before the first that has it are passed over
 * @throws {SubnetsError} `bad-format` when a quoted cell never ends
 */
export function parseCsv(text: string, fileName: string, wanted: (name: string) => boolean): Csv {
	const lines = text.replace(/\r\n?/g, "\n");
	const start = startOfTable(lines, wanted);
	const source = lines.slice(start);
	const separator = separatorOf(source.slice(0, (source + "\n").indexOf("\n")));
	const rows: CsvRow[] = [];
	let cells: string[] = [];
	let cell = "";
	let quoted = false;
	let wasQuoted = false;
	let line = lines.slice(0, start).split("\n").length;
	let firstLine = line;
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
	return { header: (head?.cells ?? []).map((name) => name.trim()), rows: body, separator };
}
