import { SubnetsError } from "../../../numeric/errors.ts";
import { isObject, type JsonObject } from "../text/foldName.ts";
import { isNumberList } from "./weightRows.ts";

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Lists of the same length, the first of which names the columns, as objects; undefined when they are none. */
export function namedRows(list: readonly unknown[]): readonly JsonObject[] | undefined {
	const [names, ...rows] = list;
	if (!isList(names) || names.length < 2 || rows.length === 0) return undefined;
	const isName = (name: unknown): name is string => typeof name === "string" && /\p{L}/u.test(name);
	if (!names.every(isName) || new Set(names).size !== names.length) return undefined;
	if (names.some((name) => /^(5[A-Za-z0-9]{19,}|0x)/.test(name))) return undefined;
	if (!rows.every((row) => isList(row) && row.length === names.length)) return undefined;
	return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, (row as readonly unknown[])[i]])));
}

/**
 * Refuses lists without names that cannot be weights: nothing says which of the numbers is a stake.
 * @throws {SubnetsError} `bad-format`
 */
export function refuseNameless(value: unknown, fileName: string): void {
	if (!isList(value) || value.length === 0 || value.some(isObject)) return;
	const rows = value.filter(isList);
	if (rows.length < value.length || !rows.every((row) => isNumberList(row) && row.length > 1)) return;
	if (rows.every((row) => row.every((cell) => typeof cell === "string" && /^0x[0-9a-f]*$/i.test(cell)))) {
		const message = `${fileName} is the chain's storage as it lies there, in hexadecimal. Decode it first, for example with polkadot-js or the SDK's query_map.`;
		throw new SubnetsError("bad-format", message);
	}
	if (mayBeWeights(rows)) return;
	throw new SubnetsError(
		"bad-format",
		`${fileName} has rows without names, so nothing says which number is a stake. Put the columns' names into a first row, such as ["uid", "stake"], or write objects.`,
	);
}

const isUid = (cell: unknown): boolean => Number.isInteger(cell) && Number(cell) >= 0 && Number(cell) <= 65_535;
const isWeight = (cell: unknown): boolean => typeof cell === "number" && cell >= 0;

/** A matrix, or [from, to, weight]. */
const mayBeWeights = (rows: readonly (readonly unknown[])[]): boolean =>
	rows.every((row) => row.length === rows.length && row.every(isWeight)) ||
	rows.every((row) => row.length === 3 && isUid(row[0]) && isUid(row[1]) && isWeight(row[2]));
