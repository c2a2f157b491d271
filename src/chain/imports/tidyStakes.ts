import { foldName, isObject, type JsonObject } from "./foldName.ts";
import { NEURON_FIELDS } from "./neuronFields.ts";

const NAMES = new Set<string>(NEURON_FIELDS.stake);
/** A key of the network as text: 47 or 48 letters and digits. Shortened ones count too. */
const isKey = (text: string): boolean => /^5[A-Za-z0-9]{19,}$/.test(text);
const isUid = (text: string): boolean => /^\d{1,5}$/.test(text);
const isScalar = (value: unknown): boolean => typeof value === "number" || typeof value === "string";

/**
 * A stake as a library writes it, as a number or a list of UIDs: who staked how much (`[[coldkey, rao], …]` or
 * `{ coldkey: rao }`) is summed, amounts by UID or hotkey and entries of the chain's storage (`[[netuid, uid], amount]`)
 * become a row each. Anything else stays as it is.
 *
 * @param holder the object in which the stake stands: one UID's own, or a whole file
 */
export function tidyStake(name: string, value: unknown, holder: JsonObject): unknown {
	if (!NAMES.has(foldName(name))) return value;
	if (Array.isArray(value)) {
		const list = value as readonly unknown[];
		if (list.length === 0) return value;
		if (list.every(isStored)) return list.map(([key, stake]) => ({ uid: key.flat().at(-1), stake }));
		return list.every(isStaker) ? (sumOf(list.map(([, amount]) => amount)) ?? value) : value;
	}
	if (!isObject(value)) return value;
	const entries = Object.entries(value);
	if (entries.length === 0 || !entries.every(([, amount]) => isScalar(amount))) return value;
	if (entries.every(([key]) => isKey(key))) {
		if (isOneUid(holder)) return sumOf(entries.map(([, amount]) => amount)) ?? value;
		return entries.map(([hotkey, stake], uid) => ({ uid, hotkey, stake }));
	}
	return entries.length > 1 && entries.every(([key]) => isUid(key))
		? entries.map(([uid, stake]) => ({ uid, stake }))
		: value;
}

/** Whether an object is one UID's own. */
export const isOneUid = (holder: JsonObject): boolean =>
	Object.entries(holder).some(([name, value]) => ["uid", "hotkey"].includes(foldName(name)) && value !== null);

const isStaker = (item: unknown): item is readonly [string, number | string] =>
	Array.isArray(item) && item.length === 2 && typeof item[0] === "string" && isScalar(item[1]);

const isStored = (item: unknown): item is readonly [readonly unknown[], unknown] =>
	Array.isArray(item) &&
	item.length === 2 &&
	Array.isArray(item[0]) &&
	item[0].flat().length === 2 &&
	isScalar(item[1]);

/** Undefined when one is no amount: then the cell is refused as it stands. Whole numbers may have commas between thousands. */
function sumOf(amounts: readonly unknown[]): number | undefined {
	let total = 0;
	for (const amount of amounts) {
		const text = typeof amount === "string" ? amount.trim() : amount;
		const isGrouped = typeof text === "string" && /^\d{1,3}(,\d{3})+$/.test(text);
		const isPlain = typeof text === "number" || (typeof text === "string" && /^\d+(\.\d+)?$/.test(text));
		if (!isGrouped && !isPlain) return undefined;
		const value = Number(isGrouped ? text.replaceAll(",", "") : text);
		if (!(value >= 0)) return undefined;
		total += value;
	}
	return total;
}
