import { fieldOf, fieldsOf, isObject, liftedFields } from "../text/foldName.ts";

/** One weight as it stands in a file: from and to may be UIDs or hotkeys. */
export interface RawWeight {
	readonly from: unknown;
	readonly to: unknown;
	readonly value: unknown;
}

/** Takes weights one by one, and what is none. */
export interface WeightSink {
	weight(weight: RawWeight, row: number, place: string): void;
	refuse(problem: string, row: number, place: string): void;
}

export const isNumberList = (value: unknown): value is readonly unknown[] =>
	Array.isArray(value) && !value.some((cell) => Array.isArray(cell) || isObject(cell));

export const isPair = (value: unknown): value is readonly [unknown, unknown] =>
	isNumberList(value) && value.length === 2;
/** Folded names of the UID that weighs, of the one that is weighed, and of the weight. */
export const FROM = [
	"validatoruid",
	"validatorid",
	"from",
	"source",
	"voter",
	"validator",
	"uid",
	"validatorhotkey",
	"hotkey",
];
export const TO = ["mineruid", "minerid", "to", "target", "dest", "destuid", "miner", "uid", "minerhotkey", "hotkey"];
export const VALUE = ["weight", "value", "w", "weights"];

/** A 0 in a whole row is no weight: the chain stores none. */
export function rowOfNumbers(
	cells: readonly unknown[],
	from: unknown,
	columns: readonly number[],
	sink: WeightSink,
	row: number,
	place: string,
): void {
	cells.forEach((value, column) => {
		if (value !== 0 && value !== "0") sink.weight({ from, to: columns[column], value }, row, place);
	});
}

/** One UID's weights: [[to, weight], …], { to: weight }, { uids, weights }, one number per UID, or text "3:0.5 7:0.5". */
export function oneRow(
	from: unknown,
	value: unknown,
	context: { readonly uids: readonly number[] },
	sink: WeightSink,
	row: number,
	place: string,
): void {
	if (typeof value === "string") return textRow(from, value, context, sink, row, place);
	if (isObject(value)) {
		const fields = fieldsOf(value);
		const [targets, weights] = [
			fields.get("uids") ?? fields.get("dests") ?? fields.get("uid"),
			fields.get("weights") ?? fields.get("values") ?? fields.get("weight"),
		];
		if (Array.isArray(targets?.value) && Array.isArray(weights?.value)) {
			const values = weights.value as readonly unknown[];
			if (values.length !== targets.value.length)
				return sink.refuse(`${targets.value.length} UIDs have ${values.length} weights. Give as many.`, row, place);
			targets.value.forEach((to, i) => sink.weight({ from, to, value: values[i] }, row, place));
		} else for (const [to, weight] of Object.entries(value)) sink.weight({ from, to, value: weight }, row, place);
	} else if (Array.isArray(value)) {
		if (value.length > 0 && isNumberList(value)) {
			if (value.length !== context.uids.length)
				return sink.refuse(
					`${value.length} weights for ${context.uids.length} UIDs. Give one number per UID, 0 for none.`,
					row,
					place,
				);
			return rowOfNumbers(value, from, context.uids, sink, row, place);
		}
		for (const entry of value as readonly unknown[]) {
			const fields = isObject(entry) ? liftedFields(entry) : undefined;
			if (isPair(entry)) sink.weight({ from, to: entry[0], value: entry[1] }, row, place);
			else if (fields)
				sink.weight({ from, to: fieldOf(fields, TO)?.value, value: fieldOf(fields, VALUE)?.value }, row, place);
			else sink.refuse("this is not a weight. Use [UID, weight].", row, place);
		}
	} else if (value !== null && value !== undefined)
		sink.refuse("these are no weights. Use [[UID, weight], …].", row, place);
}

/** "3:0.5 7:0.5" of a table's cell, or JSON or Python in it. */
function textRow(
	from: unknown,
	text: string,
	context: { readonly uids: readonly number[] },
	sink: WeightSink,
	row: number,
	place: string,
): void {
	if (/^\s*[[{(]/.test(text)) {
		const inside = fromText(text);
		if (inside === undefined) sink.refuse("these are no weights. Use UID:weight, such as 3:0.5 7:0.5.", row, place);
		else oneRow(from, inside, context, sink, row, place);
		return;
	}
	for (const pair of text.split(/[\s;,|]+/).filter(Boolean)) {
		const [to, value, ...rest] = pair.split(":");
		if (value === undefined || rest.length > 0)
			sink.refuse(`"${pair.slice(0, 40)}" is not a weight. Use UID:weight.`, row, place);
		else sink.weight({ from, to, value }, row, place);
	}
}

/** A list or an object in a cell; tuples and keys without quotes as Python writes them, `{3=0.5}` as DuckDB does. */
function fromText(text: string): unknown {
	const json = text
		.replaceAll("(", "[")
		.replaceAll(")", "]")
		.replaceAll("'", '"')
		.replace(/([{,]\s*)"?(\w+)"?\s*[:=]/g, '$1"$2":');
	try {
		const value: unknown = JSON.parse(json);
		return typeof value === "object" ? value : undefined;
	} catch {
		return undefined;
	}
}
