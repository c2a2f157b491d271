import { SubnetsError } from "../../numeric/errors.ts";
import { foldName, isObject, type JsonObject } from "./foldName.ts";
import { NETUID_NAMES, NEURON_FIELDS } from "./neuronFields.ts";

/** How deep shapes are looked for: as deep as networks are. */
const DEEPEST = 6;
const WEIGHTS = new Set<string>([...NEURON_FIELDS.weights, "weightmatrix"]);
const KEYS = new Set<string>([...NEURON_FIELDS.uid, ...NETUID_NAMES, ...NEURON_FIELDS.hotkey]);

/**
 * A JSON value with the shapes of libraries turned into plain lists: pandas' "split" and columns by row number, sparse
 * matrices (row, col, data; indices, values), the chain's storage by (netuid, UID), a matrix in one list, and a stake that
 * is a list of who staked how much.
 *
 * @throws {SubnetsError} `bad-format` when it holds weights of several epochs
 */
export function tidyShapes(value: unknown, fileName: string, depth = 0): unknown {
	if (depth > DEEPEST) return value;
	if (Array.isArray(value)) {
		const list = value as readonly unknown[];
		if (list.length > 0 && list.every(isStored)) return list.map(({ key, value: row }) => [key.at(-1), row]);
		return list.some(isObject) ? list.map((item) => tidyShapes(item, fileName, depth + 1)) : list;
	}
	if (!isObject(value)) return value;
	const records = recordsOf(value);
	if (records) return records;
	const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
		const folded = foldName(name);
		if (/epochs$/.test(folded) && isListOfLists(inner)) refuseEpochs(name, fileName);
		if (WEIGHTS.has(folded)) return [name, tidyWeights(inner, fileName, name, depth)];
		if (folded === "stake" && isStakers(inner)) return [name, inner.reduce((sum, [, amount]) => sum + amount, 0)];
		return [name, tidyShapes(inner, fileName, depth + 1)];
	});
	return Object.fromEntries(entries);
}

const isListOfLists = (value: unknown): value is readonly (readonly unknown[])[] =>
	Array.isArray(value) && value.length > 0 && value.every(Array.isArray);

function refuseEpochs(name: string, fileName: string): never {
	throw new SubnetsError(
		"bad-format",
		`${fileName}, "${name}": these are several epochs in one file. Write one file per epoch, with "stake", "weights" and "block", and import them together.`,
	);
}

/** An entry of a storage map, `{ key: [netuid, uid], value: [[target, weight], …] }`. */
const isStored = (item: unknown): item is { readonly key: readonly unknown[]; readonly value: readonly unknown[] } =>
	isObject(item) && Array.isArray(item.key) && item.key.length > 0 && Array.isArray(item.value);

const isStakers = (value: unknown): value is readonly (readonly [string, number])[] =>
	isListOfLists(value) &&
	value.every(([who, amount, ...rest]) => typeof who === "string" && typeof amount === "number" && rest.length === 0);

/** A table as pandas writes it, with columns beside data or rows by number in every column; undefined when it is none. */
function recordsOf(object: JsonObject): readonly JsonObject[] | undefined {
	const { columns, data } = object;
	if (Array.isArray(columns) && columns.every((name) => typeof name === "string") && isListOfLists(data)) {
		return data.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i]])));
	}
	const entries = Object.entries(object);
	if (entries.length < 2 || !entries.every((entry): entry is [string, JsonObject] => isObject(entry[1]))) return;
	if (!entries.some(([name]) => KEYS.has(foldName(name)))) return;
	const rows = Object.keys(entries[0]![1]);
	const same = ([, column]: readonly [string, JsonObject]) =>
		rows.length === Object.keys(column).length && rows.every((row) => row in column);
	if (rows.length === 0 || !rows.every((row) => /^\d+$/.test(row)) || !entries.every(same)) return;
	return rows.map((row) => Object.fromEntries(entries.map(([name, column]) => [name, column[row]])));
}

/** Lists of the same length as entries of from, to and weight. */
function entriesOf(...lists: readonly unknown[]): readonly JsonObject[] | undefined {
	const [from, to, weight] = lists;
	if (!Array.isArray(from) || !Array.isArray(to) || !Array.isArray(weight)) return undefined;
	if (from.length === 0 || from.length !== to.length || from.length !== weight.length) return undefined;
	return from.map((source: unknown, i) => ({ from: source, to: to[i] as unknown, weight: weight[i] as unknown }));
}

function tidyWeights(weights: unknown, fileName: string, name: string, depth: number): unknown {
	if (isObject(weights)) {
		const { row, rows, col, cols, columns, data, indices, values, weight } = weights;
		const [first, second] = Array.isArray(indices) && indices.length === 2 ? (indices as readonly unknown[]) : [];
		const found =
			entriesOf(row ?? rows, col ?? cols ?? columns, data ?? values) ??
			entriesOf(first, second, values ?? data) ??
			entriesOf(weights.from ?? weights.validator_uid, weights.to ?? weights.miner_uid, weight ?? values);
		return found ?? tidyShapes(weights, fileName, depth + 1);
	}
	if (!Array.isArray(weights)) return weights;
	const list = weights as readonly unknown[];
	if (list.length > 0 && list.every((epoch) => isListOfLists(epoch) && epoch.every(isNumbersOfMany))) {
		refuseEpochs(name, fileName);
	}
	const side = Math.round(Math.sqrt(list.length));
	if (side > 1 && side * side === list.length && list.every((cell) => typeof cell === "number")) {
		return Array.from({ length: side }, (_, i) => list.slice(i * side, (i + 1) * side));
	}
	if (list.length > 0 && list.every(isStoredPair)) return list.map(([key, row]) => [key.at(-1), row]);
	return tidyShapes(list, fileName, depth + 1);
}

/** A row of a matrix with more than two columns: two numbers may be a UID and its weight. */
const isNumbersOfMany = (row: readonly unknown[]): boolean =>
	row.length > 2 && row.every((cell) => typeof cell === "number");

const isStoredPair = (item: unknown): item is readonly [readonly unknown[], readonly unknown[]] =>
	Array.isArray(item) &&
	item.length === 2 &&
	Array.isArray(item[0]) &&
	item[0].length === 2 &&
	item[0].every((id) => typeof id === "number") &&
	(isListOfLists(item[1]) || (Array.isArray(item[1]) && item[1].length === 0));
