import { fieldsOf, isObject, type JsonObject } from "../text/foldName.ts";

const has = (object: JsonObject, ...names: readonly string[]): boolean => {
	const fields = fieldsOf(object);
	return names.every((name) => fields.has(name));
};

/** What a file shows of who wrote it: the words, and what only that tool writes. */
const TOOLS: readonly (readonly [string, (object: JsonObject) => boolean])[] = [
	["btcli subnets metagraph or show", (object) => has(object, "uids", "taopool", "alphapool")],
	["btcli subnets list", (object) => has(object, "subnets", "totalnetuids")],
	["taostats metagraph", (object) => has(object, "hotkey", "validatortrust") && isObject(object.hotkey)],
	["taostats weights", (object) => has(object, "weights", "hotkey", "uid") && isObject(object.hotkey)],
	["taostats pools", (object) => has(object, "totaltao", "alphainpool")],
	["the SDK's state dict", (object) => has(object, "version", "n", "lastupdate")],
	["the SDK's MetagraphInfo", (object) => has(object, "totalstake", "numuids")],
	["neurons by hotkey", (object) => has(object, "uid", "axoninfo", "stakes")],
	["a registry with nested economics", (object) => isObject(object.economics)],
	["dynamic info of the chain", (object) => has(object, "taoin", "alphain") && has(object, "subnetname")],
];

/** Who writes such a file, in words; `otherwise` when nothing shows it. */
export const toolOf = (object: JsonObject, otherwise: string): string =>
	TOOLS.find(([, test]) => test(object))?.[0] ?? otherwise;
