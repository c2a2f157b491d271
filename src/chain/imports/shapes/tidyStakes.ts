import { foldName, isObject, type JsonObject } from "../text/foldName.ts";
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
		const uids = uidsIn(holder);
		return uids
			? [...uids].map(([hotkey, uid]) => ({ uid, hotkey, stake: value[hotkey] ?? 0 }))
			: entries.map(([hotkey, stake], place) => ({ [UID_COUNTED]: place, hotkey, stake }));
	}
	return entries.length > 1 && entries.every(([key]) => isUid(key))
		? entries.map(([uid, stake]) => ({ uid, stake }))
		: value;
}

/** Under this name stands a UID that a file does not give: its keys' order. */
export const UID_COUNTED = "uid_counted";

/** The UID of each hotkey, where a map beside the stakes says so: `{ "0": hotkey }` of the chain's Keys, or `{ hotkey: 0 }`. */
function uidsIn(holder: JsonObject): ReadonlyMap<string, number> | undefined {
	for (const map of Object.values(holder)) {
		if (!isObject(map)) continue;
		const entries = Object.entries(map);
		if (entries.length === 0) continue;
		if (entries.every(([uid, key]) => isUid(uid) && typeof key === "string" && isKey(key)))
			return new Map(entries.map(([uid, key]) => [key as string, Number(uid)]));
		const isHotkeyToUid = entries.every(([key, uid]) => isKey(key) && Number.isInteger(uid) && Number(uid) < 65_536);
		const isEachOnce = new Set(Object.values(map)).size === entries.length;
		if (isHotkeyToUid && isEachOnce && entries.some(([, uid]) => uid === 0) && map !== holder.stake)
			return new Map(entries.map(([key, uid]) => [key, Number(uid)]));
	}
	return undefined;
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
