import { SubnetsError } from "../../../numeric/errors.ts";
import { foldName, isObject, type JsonObject } from "../text/foldName.ts";
import { namedRows } from "./namelessRows.ts";
import { NETUID_NAMES, NEURON_FIELDS } from "./neuronFields.ts";
import { isOneUid, tidyStake } from "./tidyStakes.ts";

/** How deep shapes are looked for: as deep as networks are. */
const DEEPEST = 6;
const WEIGHTS = new Set<string>([...NEURON_FIELDS.weights, "weightmatrix"]);
const NETUIDS = new Set<string>(NETUID_NAMES);
const LISTS = new Set<string>([...NEURON_FIELDS.uid, "dests", ...NEURON_FIELDS.stake]);
const KEYS = new Set<string>([...NEURON_FIELDS.uid, ...NETUID_NAMES, ...NEURON_FIELDS.hotkey]);

/**
 * A JSON value with the shapes of libraries turned into plain lists: pandas' "split" and columns by row number, sparse
 * matrices (row, col, data; indices, values), the chain's storage by (netuid, UID), a matrix in one list, columns side by
 * side, and stakes (see `tidyStake`).
 *
 * @throws {SubnetsError} `bad-format` when it holds weights of several epochs
 */
export function tidyShapes(value: unknown, fileName: string, depth = 0): unknown {
	if (depth > DEEPEST) return value;
	if (Array.isArray(value)) {
		const list = value as readonly unknown[];
		if (list.length > 0 && list.every(isStored)) return list.map(({ key, value: row }) => [key.at(-1), row]);
		const named = namedRows(list);
		if (named) return named;
		return list.some(isObject) ? list.map((item) => tidyShapes(item, fileName, depth + 1)) : list;
	}
	if (!isObject(value)) return value;
	const records = recordsOf(value);
	if (records) return records;
	const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
		const folded = foldName(name);
		if (/epochs$/.test(folded) && isListOfLists(inner)) refuseEpochs(name, fileName);
		if (WEIGHTS.has(folded)) return [name, tidyWeights(inner, fileName, name, depth, value)];
		const stake = tidyStake(name, inner, value);
		return [name, stake === inner ? tidyShapes(inner, fileName, depth + 1) : stake];
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

/** A table as pandas writes it, with columns beside data or rows by number in every column; undefined when it is none. */
function recordsOf(object: JsonObject): readonly JsonObject[] | undefined {
	const { columns, data } = object;
	if (Array.isArray(columns) && columns.every((name) => typeof name === "string") && isListOfLists(data)) {
		return data.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i]])));
	}
	const series = seriesOf(columns);
	if (series) return series;
	const entries = Object.entries(object);
	const maps = entries.filter((entry): entry is [string, StorageMap] => isStorageMap(entry[1]));
	if (maps.length > 1) return joined(maps);
	const rowsBeside = sideBySide(entries);
	if (rowsBeside) return rowsBeside;
	if (entries.length < 2 || !entries.every((entry): entry is [string, JsonObject] => isObject(entry[1]))) return;
	if (!entries.some(([name]) => KEYS.has(foldName(name)))) return;
	const rows = Object.keys(entries[0]![1]);
	const same = ([, column]: readonly [string, JsonObject]) =>
		rows.length === Object.keys(column).length && rows.every((row) => row in column);
	if (rows.length === 0 || !rows.every((row) => /^\d+$/.test(row)) || !entries.every(same)) return;
	return rows.map((row) => Object.fromEntries(entries.map(([name, column]) => [name, column[row]])));
}

/** Columns as polars writes them, `{ columns: [{ name, values }, …] }`, as a row for each value. */
function seriesOf(columns: unknown): readonly JsonObject[] | undefined {
	if (!Array.isArray(columns) || columns.length === 0) return undefined;
	const isSeries = (one: unknown): one is { readonly name: string; readonly values: readonly unknown[] } =>
		isObject(one) && typeof one.name === "string" && Array.isArray(one.values);
	if (!columns.every(isSeries)) return undefined;
	return columns[0]!.values.map((_, row) => Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])));
}

/** A storage map of the chain with one key, as polkadot-js exports it: `[[["1"], "22,000"], …]`. */
type StorageMap = readonly (readonly [readonly [unknown], unknown])[];

const isStorageMap = (value: unknown): value is StorageMap =>
	isListOfLists(value) &&
	value.every(
		([key, cell, ...rest]) =>
			rest.length === 0 && Array.isArray(key) && key.flat().length === 1 && cell !== undefined && !Array.isArray(cell),
	);

/** Maps by netuid as a row for each netuid. */
function joined(maps: readonly (readonly [string, StorageMap])[]): readonly JsonObject[] {
	const rows = new Map<string, Record<string, unknown>>();
	for (const [name, map] of maps)
		for (const [key, cell] of map) {
			const netuid = String(key.flat()[0]);
			rows.set(netuid, { ...(rows.get(netuid) ?? { netuid }), [name]: cell });
		}
	return [...rows.values()];
}

/** Nothing but lists of the same length, one of which says which subnet, as a row for each; undefined when they are none. */
function sideBySide(entries: readonly (readonly [string, unknown])[]): readonly JsonObject[] | undefined {
	const columns = entries.flatMap(([name, cells]): (readonly [string, readonly unknown[]])[] =>
		Array.isArray(cells) && !cells.some((cell) => Array.isArray(cell)) ? [[name, cells]] : [],
	);
	const length = columns[0]?.[1].length ?? 0;
	const fits = columns.length === entries.length && columns.every(([, cells]) => cells.length === length);
	if (length === 0 || columns.length < 2 || !fits || !columns.some(([name]) => NETUIDS.has(foldName(name)))) return;
	return columns[0]![1].map((_, row) => Object.fromEntries(columns.map(([name, cells]) => [name, cells[row]])));
}

/** Lists of the same length as entries of from, to and weight. */
function entriesOf(...lists: readonly unknown[]): readonly JsonObject[] | undefined {
	const [from, to, weight] = lists;
	if (!Array.isArray(from) || !Array.isArray(to) || !Array.isArray(weight)) return undefined;
	if (from.length === 0 || from.length !== to.length || from.length !== weight.length) return undefined;
	return from.map((source: unknown, i) => ({ from: source, to: to[i] as unknown, weight: weight[i] as unknown }));
}

function tidyWeights(weights: unknown, fileName: string, name: string, depth: number, holder: JsonObject): unknown {
	if (isObject(weights)) {
		const framed = frameOf(weights);
		if (framed) return framed;
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
	if (isSideOf(side, holder) && side * side === list.length && list.every((cell) => typeof cell === "number")) {
		return Array.from({ length: side }, (_, i) => list.slice(i * side, (i + 1) * side));
	}
	if (list.length > 0 && list.every(isStoredPair)) return list.map(([key, row]) => [key.flat().at(-1), row]);
	return tidyShapes(list, fileName, depth + 1);
}

/** Whether so many UIDs stand beside a matrix in one list. One UID's own weights are a row, however many there are. */
function isSideOf(side: number, holder: JsonObject): boolean {
	const fields = Object.entries(holder);
	const beside = fields.filter(([name, value]) => LISTS.has(foldName(name)) && Array.isArray(value));
	if (beside.length > 0) return side > 1 && beside.every(([, value]) => (value as readonly unknown[]).length === side);
	return side > 1 && !isOneUid(holder);
}

/** A matrix as pandas splits it: names of rows and columns beside the cells. A 0 is no weight. */
function frameOf({ columns, index, data }: JsonObject): readonly JsonObject[] | undefined {
	if (!Array.isArray(columns) || !Array.isArray(index) || !isListOfLists(data)) return undefined;
	if (index.length !== data.length || data.some((row) => row.length !== columns.length)) return undefined;
	return data.flatMap((row, from) =>
		row.flatMap((weight, to): JsonObject[] =>
			weight === 0 || weight === null ? [] : [{ from: index[from] as unknown, to: columns[to] as unknown, weight }],
		),
	);
}

/** A row of a matrix with more than two columns: two numbers may be a UID and its weight. */
const isNumbersOfMany = (row: readonly unknown[]): boolean =>
	row.length > 2 && row.every((cell) => typeof cell === "number");

const isStoredPair = (item: unknown): item is readonly [readonly unknown[], readonly unknown[]] =>
	Array.isArray(item) &&
	item.length === 2 &&
	Array.isArray(item[0]) &&
	item[0].flat().length === 2 &&
	item[0].flat().every((id) => typeof id === "number" || (typeof id === "string" && /^\d{1,5}$/.test(id))) &&
	(isListOfLists(item[1]) || (Array.isArray(item[1]) && item[1].length === 0));
