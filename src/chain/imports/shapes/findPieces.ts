import { SubnetsError } from "../../../numeric/errors.ts";
import {
	asKey,
	type Field,
	fieldOf,
	fieldsOf,
	isObject,
	type JsonObject,
	liftedFields,
	single,
} from "../text/foldName.ts";
import { BLOCK_NAMES, NETUID_NAMES, NEURON_FIELDS, neuronField } from "./neuronFields.ts";
import type { Head, NeuronPiece, Piece, Row } from "./piece.ts";
import { poolFieldsOf } from "./subnetColumns.ts";
import { toolOf } from "./toolOf.ts";
import { hasEnds } from "./weightForms.ts";

/** How deep networks are looked for: `{ result: { data: [{ metagraph: … }] } }`. */
const DEEPEST = 6;

/** Lists and objects of these names are weights and bonds, and no rows. */
const WEIGHTS = new Set<string>([...NEURON_FIELDS.weights, "weightmatrix", "weightssparse"]);
const BONDS = new Set<string>([...NEURON_FIELDS.bonds, "bondsmatrix"]);

/** Every network that a JSON value holds: lists, objects by key and columns, however wrapped. */
export function findPieces(value: unknown, head: Head = {}, depth = 0): readonly Piece[] {
	if (depth > DEEPEST) return [];
	if (Array.isArray(value)) return inList(value, head, depth);
	return isObject(value) ? inObject(value, head, depth) : [];
}

function inList(list: readonly unknown[], head: Head, depth: number): readonly Piece[] {
	const objects = list.filter(isObject);
	if (objects.length * 2 <= list.length) {
		const rows = list.filter(Array.isArray);
		if (rows.length * 2 <= list.length || list.length === 0) return [];
		return [bareWeights({ name: "weights", value: list }, head)];
	}
	const places = (row: number) => (name: string) => `Entry ${row}, column "${name}"`;
	const rows = (): Row[] =>
		list.map((item, row) => ({ row, fields: isObject(item) ? liftedFields(item) : new Map(), place: places(row) }));
	const most = (test: (object: JsonObject) => boolean) => objects.filter(test).length * 2 > objects.length;
	if (most(isWeightEntry)) return weightPieces(list, head);
	if (most(isNeuron)) return [neurons(rows(), head, objects[0]!)];
	if (most(hasColumns)) return objects.flatMap((object) => inObject(object, head, depth + 1));
	if (most((object) => poolFieldsOf(liftedFields(object)) > 0 || fieldOf(fieldsOf(object), NETUID_NAMES) !== undefined))
		return [{ kind: "subnets", head, rows: rows(), tool: toolOf(objects[0]!, "subnets") }];
	return objects.flatMap((object) => inObject(object, head, depth + 1));
}

function inObject(object: JsonObject, outer: Head, depth: number): readonly Piece[] {
	const fields = fieldsOf(object);
	const head = headOf(fields, outer);
	const weights = fieldNamed(fields, WEIGHTS);
	const bonds = fieldNamed(fields, BONDS);
	if (hasColumns(object)) return [columns(object, head, weights, bonds)];
	if (isNeuron(object)) return [neurons([{ row: 0, fields: liftedFields(object), place: inEntry("0") }], head, object)];
	const keyed = byKey(object, head);
	if (keyed) return [keyed];
	const inner = Object.entries(object)
		.filter(([name]) => name !== weights?.name && name !== bonds?.name)
		.flatMap(([, child]) => findPieces(child, head, depth + 1));
	const found = inner.some(({ kind }) => kind === "neurons");
	if (weights && !found) inner.push(bareWeights(weights, head));
	if (inner.length === 0 && poolFieldsOf(liftedFields(object)) > 1) {
		const row = { row: 0, fields: liftedFields(object), place: inEntry("0") };
		return [{ kind: "subnets", head, rows: [row], tool: toolOf(object, "subnets") }];
	}
	return inner.map((piece) => {
		const tool = toolOf(object, piece.tool);
		const own = piece.kind === "neurons" && piece.rows.length > 0;
		return { ...piece, tool, ...(own && weights && { weights }), ...(own && bonds && { bonds }) };
	});
}

const inEntry = (key: string) => (name: string) => `Entry "${key.slice(0, 60)}", column "${name}"`;

const fieldNamed = (fields: ReadonlyMap<string, Field>, names: ReadonlySet<string>): Field | undefined => {
	for (const [folded, field] of fields)
		if (names.has(folded) && typeof field.value === "object" && field.value !== null) return field;
	return undefined;
};

function headOf(fields: ReadonlyMap<string, Field>, outer: Head): Head {
	const plain = (field: Field | undefined): Field | undefined => {
		if (!field) return undefined;
		const value = single(isObject(field.value) ? (field.value.number ?? field.value.block) : field.value);
		return typeof value === "object" || value === undefined ? undefined : { name: field.name, value };
	};
	const netuid = plain(fieldOf(fields, NETUID_NAMES.slice(0, 3))) ?? outer.netuid;
	const chainState = fields.get("chainstate")?.value;
	const block =
		plain(fieldOf(fields, BLOCK_NAMES)) ??
		(isObject(chainState) ? plain(fieldOf(fieldsOf(chainState), BLOCK_NAMES)) : undefined) ??
		outer.block;
	const word = fields.get("source")?.value;
	const source = typeof word === "string" && word.trim() !== "" ? word : outer.source;
	return { ...(netuid && { netuid }), ...(block && { block }), ...(source !== undefined && { source }) };
}

/** A UID's own object: it says which, and is not the head of a whole metagraph. */
const isNeuron = (object: JsonObject): boolean => {
	const uid = neuronField(fieldsOf(object), "uid")?.value;
	return (typeof uid === "number" || typeof uid === "string") && !hasColumns(object);
};

const isColumn = (value: unknown): value is readonly unknown[] =>
	Array.isArray(value) && value.length > 0 && value.filter((cell) => Array.isArray(cell)).length * 2 < value.length;

/** Stakes or UIDs as a list, one entry per UID. */
function hasColumns(object: JsonObject): boolean {
	const fields = fieldsOf(object);
	const list = (names: readonly string[], allowed: (cells: readonly unknown[]) => boolean) =>
		names.some((name) => {
			const value = fields.get(name)?.value;
			return isColumn(value) && allowed(value);
		});
	const isAmount = (cell: unknown) =>
		!isObject(cell) || "rao" in cell || "raw" in cell || "tao" in cell || "bits" in cell;
	return (
		list(NEURON_FIELDS.stake, (cells) => cells.filter(isAmount).length * 2 > cells.length) ||
		list(NEURON_FIELDS.uid, (cells) => cells.filter(isObject).length * 2 < cells.length)
	);
}

/** Lists of one entry per UID, in one object and in those directly inside it. */
function columns(object: JsonObject, head: Head, weights?: Field, bonds?: Field): NeuronPiece {
	const lists = new Map<string, Field & { readonly value: readonly unknown[] }>();
	for (const part of [object, ...Object.values(object).filter(isObject)]) {
		for (const [folded, { name, value }] of fieldsOf(part)) {
			const taken = name === weights?.name || name === bonds?.name;
			if (isColumn(value) && !taken && !lists.has(folded)) lists.set(folded, { name, value });
		}
	}
	for (const [name, list] of keysOfServers(lists)) if (!lists.has(name)) lists.set(name, list);
	const lead = [...NEURON_FIELDS.uid, ...NEURON_FIELDS.stake].flatMap((name) => lists.get(name) ?? [])[0]!;
	const stakes = NEURON_FIELDS.stake.flatMap((name) => lists.get(name) ?? []);
	for (const { name, value } of stakes) {
		if (value.length === lead.value.length) continue;
		const message = `"${name}" has ${value.length} entries for ${lead.value.length} under "${lead.name}". Give one for each UID.`;
		throw new SubnetsError("bad-format", message);
	}
	const rows = lead.value.map((_, row): Row => {
		const fields = new Map<string, Field>();
		for (const [folded, { name, value }] of lists) {
			// A list of another length says nothing of each UID.
			if (value.length === lead.value.length) fields.set(folded, { name, value: plainCell(value[row]) });
		}
		return { row, fields, place: (name) => `UID ${row}, "${name}"` };
	});
	return {
		kind: "neurons",
		head,
		rows,
		...(weights && { weights }),
		...(bonds && { bonds }),
		tool: toolOf(object, "a metagraph in columns"),
		dumped: NEURON_FIELDS.uid.some((name) => lists.has(name)) || fieldsOf(object).has("n"),
	};
}

/** Keys that stand only with the servers' addresses, as in what a Python object of the SDK holds. */
function* keysOfServers(lists: ReadonlyMap<string, Field>): Generator<[string, Field & { value: readonly unknown[] }]> {
	const axons = lists.get("axons")?.value;
	if (!Array.isArray(axons) || !axons.every(isObject)) return;
	for (const name of ["hotkey", "coldkey"])
		if (!lists.has(`${name}s`) && axons.some((axon) => typeof axon[name] === "string"))
			yield [name, { name: `axons.${name}`, value: axons.map((axon) => axon[name]) }];
}

const plainCell = (cell: unknown): unknown => (isObject(cell) ? liftedFields({ cell }).get("cell")!.value : cell);

/** Objects under a key each: UIDs by hotkey or number, subnets by netuid. */
function byKey(object: JsonObject, head: Head): Piece | undefined {
	const entries = Object.entries(object).filter(([, value]) => isObject(value)) as [string, JsonObject][];
	if (entries.length === 0 || entries.length * 2 <= Object.keys(object).length) return undefined;
	const most = (test: (value: JsonObject, key: string) => boolean) =>
		entries.filter(([key, value]) => test(value, key)).length * 2 > entries.length;
	const rows = (keyField: string) =>
		entries.map(([key, value], row): Row => {
			const fields = liftedFields(value);
			if (!fields.has(keyField)) fields.set(keyField, { name: "key", value: key });
			return { row, fields, place: inEntry(key) };
		});
	const numbered = (key: string) => /^\d{1,5}$/.test(key);
	if (most(isNeuron)) return neurons(rows("hotkey"), head, entries[0]![1]);
	if (most((value, key) => numbered(key) && neuronField(liftedFields(value), "stake") !== undefined))
		return neurons(rows("uid"), head, entries[0]![1]);
	if (most((value, key) => poolFieldsOf(liftedFields(value)) > 0 && (numbered(key) || "netuid" in value)))
		return { kind: "subnets", head, rows: rows("netuid"), tool: toolOf(entries[0]![1], "subnets by netuid") };
	return undefined;
}

const neurons = (rows: readonly Row[], head: Head, sample: JsonObject): NeuronPiece => ({
	kind: "neurons",
	head,
	rows,
	tool: toolOf(sample, "a list of UIDs"),
	dumped: true,
});

/** An entry of validator, miner and weight; a transfer has from, to and a value. */
const isWeightEntry = (object: JsonObject): boolean =>
	hasEnds(object) && fieldOf(fieldsOf(object), ["weight", "w"]) !== undefined;

/** Entries of validator, miner and weight as a piece for each subnet and block that they name. */
export function weightPieces(list: readonly unknown[], outer: Head = {}): readonly NeuronPiece[] {
	const groups = new Map<string, { readonly head: Head; readonly entries: unknown[] }>();
	for (const entry of list) {
		const head = isObject(entry) ? headOf(fieldsOf(entry), outer) : outer;
		const key = `${asKey(head.netuid?.value)} ${asKey(head.block?.value)}`;
		const group = groups.get(key);
		if (group) group.entries.push(entry);
		else groups.set(key, { head, entries: [entry] });
	}
	return [...groups.values()].map(({ head, entries }) => bareWeights({ name: "weights", value: entries }, head));
}

const bareWeights = (weights: Field, head: Head): NeuronPiece => ({
	kind: "neurons",
	head,
	rows: [],
	weights,
	tool: "weights alone",
	dumped: false,
});
