import { SubnetsError } from "../../../numeric/errors.ts";
import { oneSentence } from "../../../numeric/oneLine.ts";

/** One row of an imported file that was left out, and why. */
export interface RefusedRow {
	/** As an editor or spreadsheet counts: the header of a CSV file is row 1; for JSON the position in its list, from 0. */
	readonly row: number;
	/** The column or field at fault, as the file names it. */
	readonly column: string;
	/** One sentence for a person: what, where, how to mend. */
	readonly message: string;
}

/** How many refused rows are kept with their sentence; the others are counted. */
const MOST_KEPT = 100;

/** What a reading left out: the first hundred in words, all of them counted. */
export class Refusals {
	readonly rows: RefusedRow[] = [];
	count = 0;

	add(row: RefusedRow): void {
		this.count++;
		if (this.rows.length < MOST_KEPT) this.rows.push({ ...row, message: oneSentence(row.message) });
	}
}

/** Longest text that an import reads, in characters; a whole metagraph of 256 UIDs takes about 60 thousand. */
export const LONGEST_IMPORT = 16_000_000;

/** @throws {SubnetsError} `bad-format` when the text is empty or too long to be such a file */
export function checkLength(text: string, fileName: string): void {
	if (text.trim() === "") throw new SubnetsError("bad-format", `${fileName} is empty. Choose a file with rows.`);
	if (text.length <= LONGEST_IMPORT) return;
	const millions = (text.length / 1e6).toFixed(1);
	throw new SubnetsError(
		"bad-format",
		`${fileName} has ${millions} million characters. Use a file of at most 16 million.`,
	);
}
