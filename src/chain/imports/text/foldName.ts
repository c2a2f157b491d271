/** What a file calls something, and what stands there. */
export interface Field {
	/** As the file spells it. */
	readonly name: string;
	readonly value: unknown;
}

/** Fields by their folded names. */
export type Fields = ReadonlyMap<string, Field>;

/** A name without case, punctuation and the sign of its token, so that "validatorTrust", "Validator Trust" and "validator_trust" are one. */
export const foldName = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[([]\s*ρ\s*[)\]]\s*$/u, "rao")
		.replace(/[([]\s*[τα]\s*[)\]]\s*$/u, "")
		.replace(/[^\p{L}\p{N}]/gu, "");

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Nothing: absent, null, NaN, or one of the words that tables write for it. */
export const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	(typeof value === "number" && Number.isNaN(value)) ||
	(typeof value === "string" && /^\s*(nan|null|none|n\/a|<?na>?|-|~)?\s*$/i.test(value));

/** A list of one element stands for that element: the SDK writes `block: [7000000]`. */
export const single = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

/** The first of several fields that is there. @param names folded */
export function fieldOf(fields: Fields, names: readonly string[]): Field | undefined {
	for (const name of names) {
		const field = fields.get(name);
		if (field !== undefined && !isEmpty(field.value)) return field;
	}
	return undefined;
}

/** The fields of an object under their folded names; the first of two that fold alike stays. */
export function fieldsOf(object: JsonObject): Map<string, Field> {
	const fields = new Map<string, Field>();
	for (const [name, value] of Object.entries(object)) {
		const folded = foldName(name);
		if (!fields.has(folded)) fields.set(folded, { name, value });
	}
	return fields;
}

/** What a UID says of its servers: the block in it is that of the announcement, and no block of the metagraph. */
const SERVERS = /^(axon|prometheus)/i;

/** How deep {@link liftedFields} looks: `subnet.economics.owner.ss58` and no deeper. */
const DEEPEST = 3;

/**
 * The fields of an object and of the objects inside it: `{ liquidity: { tao_in: 5 } }` has `tao_in` and `liquiditytaoin`;
 * what stands further out wins. An address `{ ss58 }`, an amount `{ rao }`, `{ raw }` or `{ tao }` and a fixed-point number `{ bits }`
 * stand for themselves.
 */
export function liftedFields(object: JsonObject): Map<string, Field> {
	const fields = new Map<string, Field>();
	let level: { readonly prefix: string; readonly object: JsonObject }[] = [{ prefix: "", object }];
	for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
		const next: typeof level = [];
		const add = (folded: string, field: Field) => {
			if (!fields.has(folded)) fields.set(folded, field);
		};
		for (const { prefix, object: inner } of level) {
			for (const [name, value] of Object.entries(inner)) {
				const folded = foldName(name);
				const plain = plainValue(value);
				const field = { name: prefix + name, value: plain };
				if (!SERVERS.test(prefix)) add(folded, field);
				if (prefix !== "") add(foldName(field.name), field);
				if (isObject(plain)) next.push({ prefix: `${prefix}${name}.`, object: plain });
			}
		}
		level = next;
	}
	return fields;
}

/** Fraction bits of the chain's fixed-point numbers. */
const FRACTION = 0x1_0000_0000;
const RAO_PER_TOKEN = 1e9;

function plainValue(value: unknown): unknown {
	if (!isObject(value)) return value;
	if (typeof value.ss58 === "string") return value.ss58;
	const bits = wholeOf(value.bits);
	if (bits !== undefined) return bits / FRACTION;
	if (typeof value.tao === "number") return value.alpha === undefined ? value.tao : value;
	const rao = wholeOf(value.rao ?? value.raw);
	return rao === undefined ? value : rao / RAO_PER_TOKEN;
}

/** A number, or a whole one as text with or without commas between thousands. */
function wholeOf(value: unknown): number | undefined {
	if (typeof value === "number") return value;
	if (typeof value !== "string" || !/^(\d{1,20}|\d{1,3}(,\d{3}){1,6})$/.test(value)) return undefined;
	return Number(value.replaceAll(",", ""));
}

/** A value as a key, by which rows are told apart. What a file holds may be anything, and not every object can be made a text. */
export function asKey(value: unknown): string {
	if (Array.isArray(value) && value.length === 1) return asKey(value[0]);
	// JSON such as 1e999 or "Infinity", which no sentence shall say.
	if ((typeof value === "number" || typeof value === "string") && Math.abs(Number(value)) === Infinity)
		return "no number";
	if (typeof value === "number" && Number.isNaN(value)) return "no number";
	if (typeof value !== "object" || value === null) return String(value);
	return Array.isArray(value) ? "a list" : "an object";
}
