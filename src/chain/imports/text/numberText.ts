/** What a comma inside a number means in one file. */
export type Comma = "thousands" | "decimal" | "unclear";

const GROUPS_THEN_DOT = /^\d{1,3}(,\d{3})+\.\d+$/;
const SEVERAL_GROUPS = /^\d{1,3}(,\d{3}){2,}$/;
const ONE_GROUP = /^\d{1,3},\d{3}$/;
const DECIMAL_COMMA = /^(\d{1,3}(\.\d{3})+|\d+),\d+$/;
const DOT_GROUPS = /^\d{1,3}(\.\d{3}){2,}$/;
const GROUPS_OF_BLANKS = /^\d{1,3}([ \u00a0\u2009\u202f'_]\d{3})+(?=$|[.,])/;
/** Token signs and names that stand beside an amount. */
const UNIT = /^[τα$]\s*|\s*(?:[τα]|tao|alpha)$/giu;
/** "500k", "1.2M", "3.4B" of pages and terminals; a small m may be a thousandth, and is none. */
const SHORT = /^(.*\d) ?([kKMB])$/;
const ZEROS: Readonly<Record<string, string>> = { k: "e3", K: "e3", M: "e6", B: "e9" };

const withoutUnit = (text: string): string => text.trim().replace(UNIT, "").replace(/^[+-]/, "");
const bare = (text: string): string => withoutUnit(text).replace(SHORT, "$1");

/** The first amount that is written short, as it stands there. */
export const shortAmount = (cells: Iterable<unknown>): string | undefined => {
	for (const cell of cells) {
		if (typeof cell === "string" && cell.length <= 40 && typeof numberFrom(cell, "thousands") === "number") {
			if (SHORT.test(withoutUnit(cell))) return cell.trim();
		}
	}
	return undefined;
};

/**
 * What commas in a file's numbers mean, from all its cells: "1,234.5" settles thousands, "0,25" settles decimals.
 * @param separated whether commas separate the file's cells (or it is JSON): then nobody writes them as decimals
 */
export function commaOf(cells: Iterable<string>, separated: boolean): Comma {
	let [thousands, decimal] = [false, false];
	for (const cell of cells) {
		if (cell.length > 40 || !/\d[.,]\d/.test(cell)) continue;
		const text = bare(cell);
		if (GROUPS_THEN_DOT.test(text) || SEVERAL_GROUPS.test(text)) thousands = true;
		else if (DOT_GROUPS.test(text)) decimal = true;
		else if (DECIMAL_COMMA.test(text) && (!ONE_GROUP.test(text) || text.startsWith("0,"))) decimal = true;
	}
	if (thousands && decimal) return "unclear";
	if (decimal) return "decimal";
	return thousands || separated ? "thousands" : "unclear";
}

/** Whether a cell needs to know what a comma means, and it could be either. */
export const hangsOnComma = (cell: unknown): boolean =>
	typeof cell === "string" && cell.length <= 40 && ONE_GROUP.test(bare(cell));

/** A decimal number as text: no thousands separators, no unit. */
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A cell's number where it holds one, in whatever spelling; anything else as it is. */
export function numberFrom(cell: unknown, comma: Comma): unknown {
	if (typeof cell !== "string") return cell;
	if (PLAIN.test(cell.trim()) && !(comma === "decimal" && DOT_GROUPS.test(bare(cell)))) return Number(cell);
	if (cell.length > 40) return cell;
	const sign = /^\s*[τα$]?\s*-/u.test(cell) ? -1 : 1;
	const [, amount, letter] = SHORT.exec(withoutUnit(cell)) ?? [];
	let text = bare(cell);
	if (GROUPS_OF_BLANKS.test(text)) text = text.replace(/[ \u00a0\u2009\u202f'_]/g, "");
	if (comma === "decimal" && (DECIMAL_COMMA.test(text) || DOT_GROUPS.test(text))) {
		text = text.replaceAll(".", "").replace(",", ".");
	} else if (
		comma === "thousands" &&
		(ONE_GROUP.test(text) || SEVERAL_GROUPS.test(text) || GROUPS_THEN_DOT.test(text))
	) {
		text = text.replaceAll(",", "");
	}
	if (!PLAIN.test(text)) return cell;
	if (letter === undefined) return sign * Number(text);
	// "1.2e3k" is no amount that anybody writes.
	return /e/i.test(amount!) ? cell : sign * Number(text + ZEROS[letter]!);
}
