import { asKey, type Field, fieldOf, fieldsOf, isObject, type JsonObject, liftedFields } from "../text/foldName.ts";
import { type Choices, UnclearFile } from "../result/unclearFile.ts";
import { FROM, isNumberList, isPair, oneRow, rowOfNumbers, TO, VALUE, type WeightSink } from "./weightRows.ts";

/** How weights are written, and a walk through them. */
export interface WeightForm {
	/** "a matrix of 6 × 6". */
	readonly words: string;
	walk(sink: WeightSink): void;
}

/** What is known of a file when its weights are looked at. */
export interface WeightContext {
	/** The UIDs in the order of the file's rows. */
	readonly uids: readonly number[];
	/** What the file calls the weights. */
	readonly name: string;
	/** See `NeuronPiece.dumped`. */
	readonly dumped: boolean;
	readonly choices: Choices;
	readonly fileName: string;
	/** UIDs with stake, which alone can weigh. */
	readonly staked: ReadonlySet<number>;
}

const isRow = (value: unknown): boolean =>
	isObject(value) || (Array.isArray(value) && (value.length === 0 || value.some(isPair) || value.some(isObject)));

const isChainRow = (entry: unknown): boolean => Array.isArray(entry) && entry.length === 2 && isRow(entry[1]);
const hasUidFirst = (entry: unknown): boolean =>
	Array.isArray(entry) && entry.length === 2 && Number.isSafeInteger(entry[0]);

/** Weights of all UIDs, in whichever form. @throws {UnclearFile} when they can be read in two ways */
export function weightFormOf(value: unknown, context: WeightContext): WeightForm {
	if (isObject(value)) return byKey(value, context);
	const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
	if (list.length === 0) return { words: "an empty list", walk: () => undefined };
	// Entries that are no list at all say nothing of the form.
	const formed = list.filter((entry) => typeof entry === "object" && entry !== null);
	const most = (test: (entry: unknown) => boolean) => formed.filter(test).length * 2 > formed.length;
	if (most(isObject))
		return most((entry) => isObject(entry) && hasEnds(entry)) ? named(list, context) : perUid(list, context);
	if (most(isChainRow)) return chainRows(list, context);
	// Where half of the rows are damaged, the sound ones say which form it is: nothing else has a list beside a UID.
	if (formed.some((entry) => isChainRow(entry) && (entry as readonly unknown[][])[1]!.length > 0) && most(hasUidFirst))
		return chainRows(list, context);
	if (most((entry) => Array.isArray(entry) && entry.some(isPair))) return perUid(list, context);
	if (most((entry) => isNumberList(entry))) return numbers(list, context);
	return perUid(list, context);
}

/** Lists of numbers: a matrix, or [from, to, weight]. */
function numbers(list: readonly unknown[], context: WeightContext): WeightForm {
	const { uids, choices, name, fileName, dumped } = context;
	if (choices.has("matrix")) return matrix(list, context);
	if (choices.has("triples")) return triples(list, name);
	const rows = list.filter((entry) => Array.isArray(entry));
	const mostlyOf = (length: number) => rows.filter((entry) => entry.length === length).length * 2 > rows.length;
	const surelyTriples = /sparse/i.test(name);
	const square = uids.length > 0 ? list.length === uids.length && mostlyOf(uids.length) : mostlyOf(list.length);
	const three = mostlyOf(3);
	if (surelyTriples && (three || !square)) return triples(list, name);
	if (uids.length !== 3) return three && !square ? triples(list, name) : matrix(list, context);
	// With three UIDs a row of the matrix is as long as [from, to, weight].
	if (!three || !mayBeTriples(list, uids)) return matrix(list, context);
	if (dumped && list.length === 3) return matrix(list, context);
	throw new UnclearFile(`${fileName} has three UIDs, and three numbers in each entry of "${name}".`, [
		{ id: "matrix", label: "each entry is one UID's weights on all three" },
		{ id: "triples", label: "each entry is [from, to, weight]" },
	]);
}

function mayBeTriples(list: readonly unknown[], uids: readonly number[]): boolean {
	const seen = new Set<string>();
	for (const entry of list) {
		if (!Array.isArray(entry)) continue;
		const [from, to] = entry as readonly unknown[];
		if (
			!uids.includes(Number(asKey(from))) ||
			!uids.includes(Number(asKey(to))) ||
			seen.has(`${asKey(from)} ${asKey(to)}`)
		)
			return false;
		seen.add(`${asKey(from)} ${asKey(to)}`);
	}
	return true;
}

const triples = (list: readonly unknown[], name: string): WeightForm => ({
	words: `${list.length.toLocaleString("en-US")} entries [from, to, weight]`,
	walk(sink) {
		list.forEach((entry, row) => {
			const place = `Entry ${row} of "${name}"`;
			if (isNumberList(entry) && entry.length === 3)
				sink.weight({ from: entry[0], to: entry[1], value: entry[2] }, row, place);
			else sink.refuse("this is not a weight. Use [from, to, weight].", row, place);
		});
	},
});

function matrix(list: readonly unknown[], { uids, name }: WeightContext): WeightForm {
	const columns = uids.length > 0 ? uids : list.map((_, uid) => uid);
	return {
		words: `a matrix of ${list.length} × ${columns.length}`,
		walk(sink) {
			const fits = list.length === columns.length;
			list.forEach((entry, row) => {
				const from = columns[row];
				const place = from === undefined ? `Entry ${row} of "${name}"` : `UID ${from}, "${name}"`;
				// With a row too few or too many nobody knows whose the others are.
				if (!fits) sink.refuse(tooFewRows(list, columns), row, place);
				else if (!isNumberList(entry) || entry.length !== columns.length)
					sink.refuse(`this is no row of ${columns.length} weights. Give one number per UID, 0 for none.`, row, place);
				else rowOfNumbers(entry, from, columns, sink, row, place);
			});
		},
	};
}

const tooFewRows = (list: readonly unknown[], uids: readonly number[]): string =>
	`there are ${list.length} rows for ${uids.length} UIDs. Give one row per UID.`;

/** [[from, [[to, weight], …]], …], as the chain stores them. */
const chainRows = (list: readonly unknown[], context: WeightContext): WeightForm => ({
	words: `${list.length} rows [UID, its weights]`,
	walk(sink) {
		list.forEach((entry, row) => {
			const place = `Entry ${row} of "${context.name}"`;
			if (Array.isArray(entry) && entry.length === 2) oneRow(entry[0], entry[1], context, sink, row, place);
			else sink.refuse("this is no row of weights. Use [UID, [[UID, weight], …]].", row, place);
		});
	},
});

/** One list or object of weights per UID, in the order of the UIDs, or with the UID in it. */
const perUid = (list: readonly unknown[], context: WeightContext): WeightForm => ({
	words: `${list.length} rows, one per UID`,
	walk(sink) {
		list.forEach((entry, row) => {
			const place = `Entry ${row} of "${context.name}"`;
			const fields = isObject(entry) ? liftedFields(entry) : undefined;
			const from =
				(fields && fieldOf(fields, FROM)?.value) ??
				(context.uids.length === 0 ? row : context.uids.length === list.length ? context.uids[row] : undefined);
			// { uid, uids, weights }: the entry itself is the row.
			const beside = fields?.get("uids") ?? fields?.get("dests");
			const inside = beside ? undefined : fields && fieldOf(fields, ["weights", "weight", "w"])?.value;
			if (from === undefined) sink.refuse(tooFewRows(list, context.uids), row, place);
			else oneRow(from, inside ?? entry, context, sink, row, place);
		});
	},
});

/** Whether an object says from whom a weight comes, to whom, and how much. */
export function hasEnds(entry: JsonObject): boolean {
	const fields = fieldsOf(entry);
	const value = fieldOf(fields, VALUE)?.value;
	const ends = [fieldOf(fields, FROM.slice(0, 6)), fieldOf(fields, TO.slice(0, 7))];
	return ends.every((field) => field !== undefined) && !isObject(value) && !Array.isArray(value);
}

const named = (list: readonly unknown[], { name }: WeightContext): WeightForm => ({
	words: `${list.length.toLocaleString("en-US")} entries of validator, miner and weight`,
	walk(sink) {
		list.forEach((entry, row) => {
			const place = `Entry ${row} of "${name}"`;
			const fields = isObject(entry) ? liftedFields(entry) : new Map<string, Field>();
			const [from, to] = [fieldOf(fields, FROM)?.value, fieldOf(fields, TO)?.value];
			if (from === undefined || to === undefined)
				sink.refuse("this does not say from whom to whom. Give both UIDs.", row, place);
			else sink.weight({ from, to, value: fieldOf(fields, VALUE)?.value }, row, place);
		});
	},
});

/**
 * { from: { to: weight } }: keys are UIDs or hotkeys. Libraries also write a matrix column by column, so where every UID
 * has a cell for every UID, and more of those who would weigh hold stake when it is turned, it is asked.
 */
function byKey(object: JsonObject, context: WeightContext): WeightForm {
	const { choices, name, fileName, staked } = context;
	const rows = Object.entries(object).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
	const keys = Object.keys(object);
	const square =
		rows.length === keys.length &&
		rows.length > 1 &&
		rows.every(([, row]) => Object.keys(row).length === keys.length && keys.every((key) => key in row));
	if (square && !choices.has("rows")) {
		const weighing = (among: readonly string[]) => among.filter((key) => staked.has(Number(key))).length / among.length;
		const across = rows.filter(([, row]) => Object.values(row).some(isWeight)).map(([key]) => key);
		const down = keys.filter((key) => rows.some(([, row]) => isWeight(row[key])));
		if (choices.has("columns")) return byKey(turned(rows, keys), { ...context, choices: new Set(["rows"]) });
		if (across.length > 0 && weighing(down) > weighing(across))
			throw new UnclearFile(`${fileName} has a cell of "${name}" for every two UIDs, by key.`, [
				{ id: "columns", label: "each entry is one UID's weights from all others (as pandas writes columns)" },
				{ id: "rows", label: "each entry is one UID's weights on all others" },
			]);
	}
	return {
		words: `${keys.length} rows by key`,
		walk(sink) {
			keys.forEach((key, row) => {
				const place = `Row "${key.slice(0, 60)}" of "${name}"`;
				const own = square ? Object.fromEntries(Object.entries(object[key] as JsonObject).filter(([, cell]) => cell !== 0)) : object[key]; // prettier-ignore
				oneRow(key, own, context, sink, row, place);
			});
		},
	};
}

const isWeight = (cell: unknown): boolean => cell !== 0 && cell !== null && cell !== "0";

const turned = (rows: readonly (readonly [string, JsonObject])[], keys: readonly string[]): JsonObject =>
	Object.fromEntries(keys.map((key) => [key, Object.fromEntries(rows.map(([from, row]) => [from, row[key]]))]));
